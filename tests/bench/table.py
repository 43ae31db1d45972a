"""Figures for people to read: one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A measured value beside that of the browser, or alone; `most` is the goal for `figure`."""

    key: str
    title: str
    ours: float
    browsers: float | None
    most: float

    @property
    def figure(self) -> float:
        """The ratio, or the value itself where nothing is compared."""
        return self.ours if self.browsers is None else self.ours / self.browsers

    @property
    def reached(self) -> bool:
        """Whether the goal is reached."""
        return self.figure <= self.most


def table(rows: Sequence[Row]) -> str:
    """The rows with their goals."""
    head = ("", "terminal", "Chromium", "figure", "goal", "")
    lines = [head, *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "".join(_line(cells, widths) for cells in lines)


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.title,
        f"{row.ours:.4g}",
        "" if row.browsers is None else f"{row.browsers:.4g}",
        f"{row.figure:.3g}",
        f"<= {row.most:g}",
        "reached" if row.reached else "MISSED",
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    title, *figures = (
        cell.ljust(width) if index == 0 else cell.rjust(width)
        for index, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join([title, *figures]).rstrip() + "\n"
