"""A delivery of six accounts with a water meter each, as small as the exchange allows."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

from cabinet.billing.files import FILES

ACCOUNTS = [f"74012034{index:02}" for index in range(6)]

_ROWS: dict[str, list[dict[str, object]]] = {
    "accounts.csv": [
        {
            "account_number": number,
            "surname": "Кузнецова",
            "first_name": "Анна",
            "middle_name": "Петровна",
            "address": "г. Миасс, пр. Автозаводцев, д. 1, кв. 1",
            "total_area": "44.3",
            "heated_area": "44.3",
            "rooms": 2,
            "registered_people": 2,
            "resident_people": 2,
        }
        for number in ACCOUNTS
    ],
    "payees.csv": [
        {
            "name": "АО «Коммунальная компания»",
            "personal_account": "40702810138250123017",
            "bank_name": "ОАО «БАНК»",
            "bic": "044525225",
            "correspondent_account": "30101810400000000225",
            "inn": "7736520080",
            "kpp": "997650001",
        }
    ],
    "meters.csv": [
        {
            "account_number": number,
            "meter_id": f"cw-{number}",
            "utility": "cold_water",
            "serial_number": "20481733",
            "place": "Ванная",
            "registers": 1,
            "capacity": 5,
            "decimals": 3,
            "verified_until": "2020-04-30",
            "automatic": "no",
            "archived": "no",
        }
        for number in ACCOUNTS
    ],
}


def write_small_delivery(directory: Path) -> Path:
    """Write it and return its folder."""
    directory.mkdir()
    listed = []
    for form in FILES:
        rows = _ROWS.get(form.name, [])
        path = directory / form.name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, [column.name for column in form.columns])
            writer.writeheader()
            writer.writerows(rows)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        listed.append({"name": form.name, "rows": len(rows), "sha256": digest})
    manifest = {
        "format": 1,
        "delivery_id": "small",
        "company": "АО «Коммунальная компания»",
        "created_at": "2026-11-20T06:00:00+05:00",
        "as_of": "2026-11-19",
        "period": "2026-10",
        "files": listed,
    }
    (directory / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False))
    return directory
