"""What the first resident need not wait for: done while nobody is there.

Modules of screens that were not opened yet, keyboard layouts: in small steps, with the event loop
between them, so that a touch in between is answered.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.garbage import settle_collection

AFTER_MS = 150
"""The first screen and the search for the cabinet come first."""

BETWEEN_MS = 10


class WarmUp(QObject):
    """Begins by itself when the event loop has run for a moment."""

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


def _steps() -> Iterator[str]:
    """Does a step, then names it; none takes longer than a frame or two."""
    yield from _screens()
    yield from _keyboards()
    settle_collection()
    yield "garbage"


def _screens() -> Iterator[str]:
    import ui.screens.sign_in

    yield ui.screens.sign_in.__name__
    import ui.tabs.main_tab

    yield ui.tabs.main_tab.__name__
    import ui.tabs.readings_tab

    yield ui.tabs.readings_tab.__name__
    import ui.screens.cabinet

    yield ui.screens.cabinet.__name__
    import ui.screens.bill

    yield ui.screens.bill.__name__
    import PySide6.QtPdfWidgets

    yield PySide6.QtPdfWidgets.__name__
    import ui.screens.charges

    yield ui.screens.charges.__name__
    import ui.screens.payment

    yield ui.screens.payment.__name__
    import ui.screens.thanks

    yield ui.screens.thanks.__name__


def _keyboards() -> Iterator[str]:
    from ui.widgets.key_layouts import key_layout

    for name in ("digits", "decimal", "latin", "cyrillic", "symbols", "email"):
        yield key_layout(name).name
