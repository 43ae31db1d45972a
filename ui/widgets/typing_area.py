"""A form with its keyboard: beside it where there is room, docked under it otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.keyboard import Keyboard, KeyTarget

BESIDE_WIDTH = 1280
BESIDE_LEAST_MARGIN = 64
"""Form and keyboard side by side keep together in the middle of a wide screen."""


class TypingArea(QWidget):
    """Follows the focus among the fields it was given.

    The form moves so that the field being typed is always seen. `docked` tells when the keyboard
    takes the lower part of the screen, so that a form can leave out what is not needed.
    """

    docked = Signal(bool)
    entered = Signal()

    def __init__(self, theme: Theme, scroll: FingerScroll) -> None:
        super().__init__()
        self._theme = theme
        self._scroll = scroll
        self._field: QWidget | None = None
        self.keyboard = Keyboard(theme)
        self.keyboard.entered.connect(self.entered)
        self.keyboard.dismissed.connect(self.dismiss)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(scroll, 1)
        self._box.addWidget(self.keyboard)
        self.keyboard.hide()

    def type_into(self, field: QWidget, target: KeyTarget, layout: str) -> None:
        """Show the keyboard for a field that got the focus."""
        self._field = field
        self.keyboard.attach(target)
        self.keyboard.show_layout(layout)
        beside = self.keyboard.compact and not self._theme.metrics.portrait
        self._place(beside=beside)
        self.keyboard.show()
        self.docked.emit(not beside)
        QTimer.singleShot(0, self, self._reveal)

    def _place(self, *, beside: bool) -> None:
        metrics = self._theme.metrics
        if beside:
            self._box.setDirection(QBoxLayout.Direction.LeftToRight)
            self._box.setAlignment(self.keyboard, Qt.AlignmentFlag.AlignVCenter)
            side = max(
                metrics.px(BESIDE_LEAST_MARGIN), (metrics.width - metrics.px(BESIDE_WIDTH)) // 2
            )
            self._box.setContentsMargins(side - metrics.px(BESIDE_LEAST_MARGIN), 0, side, 0)
            self.keyboard.setFixedWidth(self.keyboard.sizeHint().width())
        else:
            self._box.setDirection(QBoxLayout.Direction.TopToBottom)
            self._box.setAlignment(self.keyboard, Qt.AlignmentFlag(0))
            self._box.setContentsMargins(0, 0, 0, 0)
            self.keyboard.setMinimumWidth(0)
            self.keyboard.setMaximumWidth(metrics.width)

    def _reveal(self) -> None:
        if self._field is not None:
            margin = self._theme.px(24)
            self._scroll.ensureWidgetVisible(self._field, margin, margin)

    def reveal(self, widget: QWidget) -> None:
        """Bring it into sight; where the field being typed would leave, the keyboard gives way."""
        viewport = self._scroll.viewport()
        if self._field is not None and not self.keyboard.isHidden():
            top = self._field.mapTo(viewport, self._field.rect().topLeft()).y()
            bottom = widget.mapTo(viewport, widget.rect().bottomLeft()).y()
            if bottom - top > viewport.height():
                self.dismiss()
        self._scroll.ensureWidgetVisible(widget, 0, self._theme.px(24))

    def dismiss(self) -> None:
        """Put the keyboard away."""
        self.keyboard.hide()
        self.docked.emit(False)
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
