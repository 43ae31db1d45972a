"""A window with one field and the keyboard, as a form has them, watched as the terminal's is.

`python -m tests.journeys.typing_desk SOCKET`: an `Inspector` answers there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.inspector import Inspector
from ui.double_tap import NEAR, DoubleTapGuard
from ui.idle import IdleWatch
from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.fonts import load_fonts
from ui.theme.metrics import Metrics
from ui.widgets.boxes import column
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.text_field import TextField
from ui.widgets.typing_area import TypingArea


class Desk(QWidget):
    """The field has the focus from the beginning."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._field = TextField(theme, keyboard="cyrillic", most=1000, name="Desk_field")
        self._area = TypingArea(theme, FingerScroll(theme, column(self._field)))
        self._field.focused.connect(self._type)
        self.setLayout(column(self._area))
        self.setStyleSheet(theme.style_sheet())
        self.setFixedSize(theme.metrics.width, theme.metrics.height)

    def begin(self, theme: Theme) -> None:
        """Show it, with everything that looks at input on its way."""
        self.show()
        handle = self.windowHandle()
        DoubleTapGuard(handle, lambda: theme.px(NEAR))
        self._idle = IdleWatch(60, self)
        self._idle.arm()
        self.activateWindow()
        self._field.setFocus()

    def _type(self) -> None:
        self._area.type_into(self._field, self._field, self._field.keyboard)


def main(socket_path: Path) -> int:
    """Run until the process is ended."""
    inspector = Inspector(socket_path)
    app = QApplication([])
    load_fonts()
    theme = Theme(Colors(), Metrics(1280, 1024))
    desk = Desk(theme)
    desk.begin(theme)
    try:
        return app.exec()
    finally:
        inspector.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
