"""What the first resident need not wait for: done while nobody is there.

Modules of screens that were not opened yet, keyboard layouts: in small steps, with the event loop
between them, so that a touch in between is answered.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.garbage import settle_collection

AFTER_MS = 150
"""The first screen and the search for the cabinet come first."""

BETWEEN_MS = 10

MODULES = (
    "ui.carried_steps",
    "ui.screens.kept_form",
    "ui.screens.sign_in",
    "ui.screens.first_visit",
    "ui.tabs.main_tab",
    "ui.tabs.readings_tab",
    "ui.tabs.personal_tab",
    "ui.screens.cabinet",
    "ui.screens.bill",
    "PySide6.QtPdfWidgets",
    "ui.screens.charges_table",
    "ui.screens.charges",
    "ui.screens.payment",
    "ui.screens.explain",
    "ui.screens.history_table",
    "ui.screens.history",
    "ui.screens.thanks",
    "ui.screens.registration",
    "ui.screens.document",
    "ui.screens.letter_wait",
    "ui.screens.code",
    "ui.screens.recovery",
    "ui.screens.credentials",
    "ui.screens.add_link",
    "ui.screens.subscription",
    "ui.dialogs.question",
)
"""Roughly in the order in which residents come to need them."""

LAYOUTS = ("digits", "decimal", "amount", "latin", "cyrillic", "symbols", "email")


class WarmUp(QObject):
    """Begins by itself when the event loop has run for a moment."""

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = _steps()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(AFTER_MS)

    @Slot()
    def _step(self) -> None:
        self._timer.setInterval(BETWEEN_MS)
        if next(self._steps, None) is None:
            self._timer.stop()
            self.finished.emit()


def _steps() -> Iterator[str]:
    """Does a step, then names it; none takes longer than a frame or two."""
    from ui.widgets.key_layouts import key_layout

    for module in MODULES:
        yield import_module(module).__name__
    for layout in LAYOUTS:
        yield key_layout(layout).name
    settle_collection()
    yield "garbage"
