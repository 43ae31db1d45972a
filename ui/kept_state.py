"""What stays when a screen is made anew in another look: what was typed, ticked, scrolled to.

Controls are found again by their object names. What a covered screen or tab has done waits until
that one is made and taken over in its turn, after the one that is seen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class KeptState:
    """By object name. Not shown by repr: there may be a password in it.

    `scrolled` is how far down each page was, from 0.0 to 1.0.
    """

    texts: dict[str, str] = field(repr=False)
    checked: dict[str, bool] = field(repr=False)
    scrolled: list[float]
    focus: str


def keep_state(screen: QWidget) -> KeptState:
    """What was done on a screen."""
    focus = QApplication.focusWidget()
    return KeptState(
        texts={each.objectName(): each.text() for each in _named(screen, QLineEdit)},
        checked={
            each.objectName(): each.isChecked()
            for each in _named(screen, QAbstractButton)
            if each.isCheckable()
        },
        scrolled=[_share(each.verticalScrollBar()) for each in screen.findChildren(QScrollArea)],
        focus=focus.objectName() if focus is not None and screen.isAncestorOf(focus) else "",
    )


def restore_state(screen: QWidget, kept: KeptState) -> None:
    """Do it again on the screen's successor."""
    for field_ in _named(screen, QLineEdit):
        text = kept.texts.get(field_.objectName(), "")
        if text and text != field_.text():
            field_.setText(text)
    for button in _named(screen, QAbstractButton):
        checked = kept.checked.get(button.objectName())
        if button.isCheckable() and checked is not None and checked != button.isChecked():
            button.setChecked(checked)
    for area, share in zip(screen.findChildren(QScrollArea), kept.scrolled, strict=False):
        _scroll_to(area.verticalScrollBar(), share)
    focus = screen.findChild(QWidget, kept.focus) if kept.focus else None
    if focus is not None:
        focus.setFocus()


def _share(bar: QScrollBar) -> float:
    """How far down of all that there is: in other letters it is longer, or shorter."""
    return bar.value() / bar.maximum() if bar.maximum() else 0.0


def _scroll_to(bar: QScrollBar, share: float) -> None:
    """Once it is laid out, so that its length is known."""
    if share:
        QTimer.singleShot(0, bar, lambda: bar.setValue(round(share * bar.maximum())))


def _named(screen: QWidget, kind: type[W]) -> list[W]:
    return [each for each in screen.findChildren(kind) if each.objectName()]
