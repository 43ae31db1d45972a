"""Keyboard layouts as data: `resources/keyboards/*.json`.

`cyrillic-tt.json` is what `cyrillic.json` is for somebody who chose Tatar: it names the layout that
it is `like`, and the row that takes the place of its `first` one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources

SPECIAL_WIDTHS = {
    "shift": 1.5, "backspace": 1.5, "space": 4.0, "enter": 2.2, "hide": 1.3,
    "latin": 1.4, "cyrillic": 1.4, "symbols": 1.4,
}  # fmt: skip
"""How wide a special key is, in ordinary keys."""

_BRACES = {"lbrace": "{", "rbrace": "}"}
_FOLDER = resources.ROOT / "keyboards"

Rows = tuple[tuple["KeySpec", ...], ...]


@dataclass(frozen=True, slots=True)
class KeySpec:
    """A key: `text` is what it types, `special` what it does; exactly one of them is set."""

    text: str = ""
    special: str = ""
    width: float = 1.0

    @property
    def name(self) -> str:
        """The key's part of its object name."""
        return self.special or self.text


@dataclass(frozen=True, slots=True)
class KeyLayout:
    """Rows of keys; `compact` layouts may stand beside the form instead of under it."""

    name: str
    rows: Rows
    compact: bool


@cache
def key_layout(name: str, language: str = "") -> KeyLayout:
    """The layout of that name, with the letters of the language where it has some of its own."""
    data = _read(f"{name}-{language}") or _read(name)
    if data is None:
        raise ValueError(f"no keyboard layout {name}")
    rows = tuple(tuple(_key(cell) for cell in cells) for cells in data["rows"])
    compact = bool(data.get("compact"))
    return KeyLayout(name, _plain_widths(rows) if compact else rows, compact)


def _read(name: str) -> dict[str, Any] | None:
    path = _FOLDER / f"{name}.json"
    if not path.exists():
        return None
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    base = _read(data["like"]) if "like" in data else None
    return base | {"rows": [data["first"], *base["rows"][1:]]} if base else data


def _key(cell: str) -> KeySpec:
    if not (cell.startswith("{") and cell.endswith("}") and len(cell) > 1):
        return KeySpec(text=cell, width=1.0 if len(cell) == 1 else 1.6)
    special = cell[1:-1]
    if special in _BRACES:
        return KeySpec(text=_BRACES[special])
    return KeySpec(special=special, width=SPECIAL_WIDTHS.get(special, 1.0))


def _plain_widths(rows: Rows) -> Rows:
    return tuple(tuple(KeySpec(key.text, key.special) for key in keys) for keys in rows)
