"""Looks for a resident everywhere in the terminal: widgets, Python's objects, folders, clipboard.

What is looked for is kept scrambled, so that the search does not find its own list.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FunctionType

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from domain.money import NO_BREAK

_KEY = 0x5A


@dataclass(frozen=True)
class Needle:
    """Something of a resident, as UTF-8 that cannot be read."""

    what: str
    scrambled: bytes

    @property
    def text(self) -> str:
        """In clear, as briefly as possible."""
        return _scramble(self.scrambled).decode()


def needle(what: str, text: str) -> Needle:
    """`what` may be told when it is found."""
    return Needle(what, _scramble(_plain(text).encode()))


def _scramble(data: bytes) -> bytes:
    return bytes(byte ^ _KEY for byte in data)


def _plain(text: str) -> str:
    return text.replace(NO_BREAK, " ").casefold()


def in_widgets(needles: Iterable[Needle]) -> Iterator[str]:
    """In all that any widget of the process says or shows."""
    texts = [
        (type(each).__name__, text) for each in QApplication.allWidgets() for text in _of(each)
    ]
    clipboard = QGuiApplication.clipboard()
    modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
    texts.extend(("clipboard", clipboard.text(mode)) for mode in modes)
    for each in needles:
        wanted = each.text
        for where, text in texts:
            if wanted in _plain(text):
                yield f"{each.what} in a {where}"


def _of(widget: QWidget) -> Iterator[str]:
    yield widget.objectName()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()


def known_strings(needles: Iterable[Needle]) -> list[str]:
    """Those that are there before anybody comes: other tests have residents of their own."""
    return [held for _, _, held in _holders_of(needles)]


def in_objects(needles: Iterable[Needle], known: Iterable[str]) -> Iterator[str]:
    """In the strings that any object of the process holds, without these very `known` ones."""
    own = {id(each) for each in known}
    for what, holder, held in _holders_of(needles):
        if id(held) not in own:
            yield f"{what} in a {type(holder).__name__}"


def _holders_of(needles: Iterable[Needle]) -> Iterator[tuple[str, object, str]]:
    gc.unfreeze()  # what was there before the tests may hold something by now
    gc.collect()
    wanted = [(each.what, each.text) for each in needles]
    own = {id(text) for _, text in wanted}
    for holder in gc.get_objects():
        if _of_the_tests(holder):
            continue
        for held in gc.get_referents(holder):
            if type(held) is not str or id(held) in own or held.endswith("\n"):
                continue
            plain = _plain(held)
            for what, text in wanted:
                if text in plain:
                    yield what, holder, held


def _of_the_tests(holder: object) -> bool:
    """Test cases are named after their data, modules hold it, docstrings have examples of it."""
    module = str(type(holder).__module__)
    if module.partition(".")[0] in {"_pytest", "pytest", "tests", "xdist", "execnet"}:
        return True
    if isinstance(holder, dict):
        return str(holder.get("__name__", "")).startswith("tests.")
    return isinstance(holder, CodeType | FunctionType)


def in_folders(needles: Iterable[Needle], folders: Iterable[Path]) -> Iterator[str]:
    """In the bytes and names of all files."""
    wanted = [(each.what, each.text.encode()) for each in needles]
    for folder in folders:
        for path in folder.rglob("*"):
            content = path.read_bytes().lower() if path.is_file() else b""
            name = str(path.relative_to(folder)).casefold().encode()
            for what, text in wanted:
                if text in name or text in content or text.decode().encode("utf-16-le") in content:
                    yield f"{what} in {path.name}"
