"""A delivery of two accounts, small enough to be broken on purpose."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"

ANNA = "7401203456"
BORIS = "7401203582"

PDFS = {
    "bills/0001.pdf": b"%PDF-1.7 Anna, October",
    "bills/0002.pdf": b"%PDF-1.7 Boris, October",
}
FILES = (
    "accounts.csv",
    "payees.csv",
    "meters.csv",
    "readings.csv",
    "charges.csv",
    "payments.csv",
    "bills.csv",
)
_FOLDER = Path(__file__).parent / "small"


class SmallDelivery:
    """The delivery as text; change it, then `write` it with a manifest that fits."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {name: (_FOLDER / name).read_bytes() for name in FILES}
        self.pdfs = dict(PDFS)
        self.left_out: set[str] = set()
        self.manifest: dict[str, Any] = {
            "format": 1,
            "delivery_id": "2026-11-20-01",
            "company": "АО «Энергосбыт Миасс»",
            "created_at": "2026-11-20T06:00:00+05:00",
            "as_of": "2026-11-20",
            "period": "2026-10",
        }
        self.listed: dict[str, dict[str, Any]] = {}
        self.manifest_bytes: bytes | None = None

    def replace(self, file: str, old: str, new: str) -> SmallDelivery:
        """Change the one place that says `old`."""
        content = self.files[file]
        assert content.count(old.encode()) == 1, f"{old!r} is not once in {file}"
        self.files[file] = content.replace(old.encode(), new.encode())
        return self

    def append(self, file: str, line: str) -> SmallDelivery:
        """Add a line."""
        self.files[file] += line.encode() + b"\n"
        return self

    def write(self, directory: Path) -> Path:
        """Write it; the manifest lists the files as they are, `listed` changes what it says."""
        directory.mkdir(exist_ok=True)
        for name, content in {**self.files, **self.pdfs}.items():
            if name not in self.left_out:
                (directory / name).parent.mkdir(exist_ok=True)
                (directory / name).write_bytes(content)
        entries = [self._entry(name) | self.listed.get(name, {}) for name in self.files]
        manifest = json.dumps(self.manifest | {"files": entries}, ensure_ascii=False, indent=1)
        (directory / MANIFEST).write_bytes(self.manifest_bytes or manifest.encode())
        return directory

    def _entry(self, name: str) -> dict[str, Any]:
        content = self.files[name]
        rows = max(content.count(b"\n") - 1, 0)
        return {"name": name, "rows": rows, "sha256": hashlib.sha256(content).hexdigest()}
