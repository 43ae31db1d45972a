"""Goodbye: nothing of the resident is on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from ui.context import Context
from ui.screens.screen import Screen
from ui.theme.icons import icon_label
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.label import label

translate = QCoreApplication.translate

SHOWN_MS = 4000


class ThanksScreen(Screen):
    """Stays a moment, or until the next touch."""

    full_window = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setProperty("ground", "brand")
        px, centre = self.theme.px, Qt.AlignmentFlag.AlignHCenter
        sign = icon_label("check", self.theme.colors.accent, px(120))
        title = label(
            self.theme,
            translate("ThanksScreen", "Thank you!"),
            size=Type.DISPLAY,
            weight=Weight.BOLD,
            align=centre,
            name="ThanksScreen_title",
        )
        text = label(
            self.theme,
            self._words(),
            size=Type.LARGE,
            ink="soft",
            align=centre,
            wrap=True,
            name="ThanksScreen_text",
        )
        sides = px(64)
        self.setLayout(
            column(None, sign, title, text, None, spacing=px(20), margins=(sides, 0, sides, 0))
        )
        QTimer.singleShot(SHOWN_MS, self, self.context.navigator.open_attract)

    def _words(self) -> str:
        text = translate(
            "ThanksScreen", "The visit has ended. If something was printed, please take it along."
        )
        if not self.context.services.readings.left_waiting:
            return text
        waiting = translate(
            "ThanksScreen", "What was given is kept: the terminal delivers it by itself."
        )
        return f"{text}\n{waiting}"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The next resident need not wait."""
        self.context.navigator.open_attract()
