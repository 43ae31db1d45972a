"""Answers a test's questions about the widgets, inside the terminal's process.

One JSON object a line comes in over a Unix socket, one goes out. The GUI thread answers, between
two events, so an answer never shows a widget half changed.
"""

from __future__ import annotations

import json
import queue
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.measure import StallMeter

_WORDS = (
    "text", "toPlainText", "title", "windowTitle", "placeholderText", "face",
    "accessibleName", "accessibleDescription",
)  # fmt: skip
"""Methods and properties of widgets that give what is written on them."""


class Inspector(QObject):
    """Make it on the main thread, before the application; it listens at once."""

    _asked = Signal(object, object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._stalls = StallMeter(self)
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(path))
        self._socket.listen()
        threading.Thread(target=self._serve, name="inspector", daemon=True).start()

    def close(self) -> None:
        """Answer no more."""
        self._socket.close()

    def _serve(self) -> None:
        with suppress(OSError):  # closed
            while True:
                connection, _ = self._socket.accept()
                with connection, connection.makefile("rw") as stream:
                    for line in stream:
                        stream.write(json.dumps(self._ask(json.loads(line))) + "\n")
                        stream.flush()

    def _ask(self, question: dict[str, Any]) -> object:
        answers: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._asked.emit(question, answers)
        return answers.get()

    @Slot(object, object)
    def _answer(self, question: dict[str, Any], answers: queue.SimpleQueue[object]) -> None:
        match question:
            case {"find": str(name)}:
                answers.put([describe(widget) for widget in _named(name)])
            case {"texts": "shown"}:
                answers.put([text for widget in _shown() for text in texts(widget)])
            case {"texts": "all"}:
                answers.put([text for widget in _all() for text in texts(widget)])
            case {"inside": str(name)}:
                answers.put([text for widget in _inside(name) for text in texts(widget)])
            case {"names": "shown"}:
                answers.put([widget.objectName() for widget in _shown() if widget.objectName()])
            case {"stalls": "start"}:
                self._stalls.longest_ms = 0.0
                self._stalls.start()
                answers.put(None)
            case {"stalls": "longest"}:
                answers.put(self._stalls.longest_ms)
            case _:
                answers.put({"error": "no such question"})


def describe(widget: QWidget) -> dict[str, object]:
    """What a test wants to know about a widget; `touchable` is seen from where a finger comes.

    `x` and `y` are the middle of the part that shows, on the screen; `offset` tells how far below
    it the middle of the whole widget is, for who has to scroll.
    """
    shown = widget.visibleRegion().boundingRect()
    middle = widget.mapToGlobal(shown.center())
    return {
        "x": middle.x(),
        "y": middle.y(),
        "width": widget.width(),
        "height": widget.height(),
        "visible": widget.isVisible() and not shown.isEmpty(),
        "enabled": widget.isEnabled(),
        "focused": widget.hasFocus(),
        "checked": isinstance(widget, QAbstractButton) and widget.isChecked(),
        "touchable": _touchable(widget, middle) and not shown.isEmpty(),
        "offset": widget.mapToGlobal(widget.rect().center()).y() - middle.y(),
        "text": "\n".join(texts(widget)),
    }


def texts(widget: QWidget) -> list[str]:
    """What is written on a widget itself, its children left out."""
    words = [getattr(widget, name, None) for name in _WORDS]
    said = [word() if callable(word) else word for word in words]
    return list(dict.fromkeys(text for text in said if isinstance(text, str) and text))


def _touchable(widget: QWidget, middle: QPoint) -> bool:
    """Whether a touch there reaches the widget, not something that lies over it."""
    hit = QApplication.widgetAt(middle)
    return widget.isEnabled() and hit is not None and (hit is widget or widget.isAncestorOf(hit))


def _named(name: str) -> Iterator[QWidget]:
    return (widget for widget in _all() if widget.objectName() == name)


def _shown() -> Iterator[QWidget]:
    return (widget for widget in _all() if not widget.visibleRegion().isEmpty())


def _inside(name: str) -> Iterator[QWidget]:
    """The widget of that name and what is on it, scrolled out of sight or not."""
    return (
        each
        for widget in _named(name)
        for each in (widget, *widget.findChildren(QWidget))
        if each.isVisible()
    )


def _all() -> list[QWidget]:
    application = QApplication.instance()
    return application.allWidgets() if isinstance(application, QApplication) else []
