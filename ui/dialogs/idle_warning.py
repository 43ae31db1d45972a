"""«Вы ещё здесь?» with a countdown, before everything of the visit is wiped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.count_words import seconds
from ui.dialogs.overlay import Overlay
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.label import label

translate = QCoreApplication.translate


class IdleWarning(Overlay):
    """Any touch goes on with the visit."""

    stayed = Signal()
    left = Signal()
    ran_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget, seconds: float) -> None:
        super().__init__(theme, parent, name="IdleWarning")
        self._seconds = max(1, round(seconds))
        self._remaining = self._seconds
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._build()

    def appear(self) -> None:
        """Start the countdown."""
        self._remaining = self._seconds
        self._show_remaining()
        self._timer.start()
        super().appear()

    def dismiss(self) -> None:
        """Stop the countdown."""
        self._timer.stop()
        self.hide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere is an answer."""
        event.accept()
        self.stayed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So is a key."""
        event.accept()
        self.stayed.emit()

    def escape(self) -> None:
        """It is a key, too."""
        self.stayed.emit()

    def _build(self) -> None:
        theme, px, centre = self.theme, self.theme.px, Qt.AlignmentFlag.AlignHCenter
        title = label(
            theme,
            translate("IdleWarning", "Are you still here?"),
            size=Type.TITLE,
            weight=Weight.BOLD,
            align=centre,
            wrap=True,
        )
        self._text = label(
            theme, size=Type.LARGE, ink="soft", align=centre, wrap=True, name="IdleWarning_text"
        )
        stay = Button(
            theme,
            translate("IdleWarning", "Go on"),
            kind="accent",
            size=Type.LARGE,
            height=96,
            name="IdleWarning_stay",
        )
        leave = Button(
            theme,
            translate("IdleWarning", "Sign out"),
            kind="outline",
            size=Type.LARGE,
            height=96,
            name="IdleWarning_leave",
        )
        stay.clicked.connect(self.stayed)
        leave.clicked.connect(self.left)
        sign = self.sign("clock", theme.colors.brand)
        said = column(sign, title, self._text, spacing=px(16))
        self.fill_card(said, leave, stay, shares=(2, 3))

    def _tick(self) -> None:
        self._remaining -= 1
        if self._remaining <= 0:
            self.dismiss()
            self.ran_out.emit()
        else:
            self._show_remaining()

    def _show_remaining(self) -> None:
        text = translate(
            "IdleWarning", "The visit ends by itself in {time}. Touch the screen to go on."
        )
        self._text.setText(text.format(time=seconds(self._remaining)))
        self.fit()
