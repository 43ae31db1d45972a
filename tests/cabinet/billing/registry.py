"""A bank's payment registry, small enough to be broken on purpose."""

from __future__ import annotations

from pathlib import Path

HEADER = "payment_id,account_number,utility,paid_at,amount"
NAME = "registry.csv"


class Registry:
    """Its lines; `write` adds a last one that fits, unless it was set."""

    def __init__(self, *rows: str, number: str = "R-1", as_of: str = "2026-11-20") -> None:
        self.rows = list(rows)
        self.number = number
        self.as_of = as_of
        self.trailer: str | None = None

    @property
    def content(self) -> str:
        """The whole file."""
        amounts = [row.rpartition(",")[2] for row in self.rows]
        total = sum(int(amount) for amount in amounts if amount.isdigit())
        fitting = f"total,{self.number},{self.as_of},{len(self.rows)},{total}"
        trailer = fitting if self.trailer is None else self.trailer
        return "".join(f"{line}\n" for line in (HEADER, *self.rows, trailer) if line)

    def write(self, folder: Path) -> Path:
        """Write it."""
        path = folder / NAME
        path.write_text(self.content, encoding="utf-8")
        return path


def paid(
    payment_id: str, account: str, amount: int, utility: str = "", on: str = "2026-11-20"
) -> str:
    """A payment at noon."""
    return f"{payment_id},{account},{utility},{on}T12:00:00+05:00,{amount}"
