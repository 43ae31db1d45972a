"""A delivery of any size, written without holding it in memory."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from cabinet.billing.files import ACCOUNTS, CHARGES, FILES

UTILITIES = ("heating", "hot_water", "cold_water", "sewerage", "electricity", "waste")
MONTHS = [f"{year}-{month:02}" for year in (2024, 2025, 2026) for month in range(1, 11)]
CHARGES_EACH = len(UTILITIES) * len(MONTHS)
"""Charges of one account."""


def write_large_delivery(directory: Path, charges: int) -> Path:
    """Write a delivery with about so many charges: whole accounts, no bills."""
    directory.mkdir(exist_ok=True)
    accounts = -(-charges // CHARGES_EACH)
    rows = {ACCOUNTS.name: _accounts(accounts), CHARGES.name: _charges(accounts)}
    listed = [
        _write(directory / form.name, form.header, rows.get(form.name, iter(()))) for form in FILES
    ]
    manifest = {
        "format": 1,
        "delivery_id": "large",
        "company": "АО «Энергосбыт Миасс»",
        "created_at": "2026-11-20T06:00:00+05:00",
        "as_of": "2026-11-20",
        "period": "2026-10",
        "files": listed,
    }
    (directory / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return directory


def _accounts(count: int) -> Iterator[str]:
    for number in range(count):
        yield f"74{number:08},Иванов,Иван,,г. Миасс,50,48,2,2,2,,"


def _charges(accounts: int) -> Iterator[str]:
    for number in range(accounts):
        for month in MONTHS:
            for utility in UTILITIES:
                amounts = f"1000,{number},0,0,0,1000,{number}"
                yield f"74{number:08},{month},{utility},{amounts},norm,m3,4.56,37.10,,,,,,,,"


def _write(path: Path, header: list[str], rows: Iterator[str]) -> dict[str, object]:
    count, digest = 0, hashlib.sha256()
    with path.open("wb") as file:
        for count, row in enumerate(chain([",".join(header)], rows)):  # noqa: B007 - the last one counts
            line = f"{row}\n".encode()
            digest.update(line)
            file.write(line)
    return {"name": path.name, "rows": count, "sha256": digest.hexdigest()}
