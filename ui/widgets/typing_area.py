"""A form with its keyboard: beside it where there is room, docked under it otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.keyboard import Keyboard, KeyTarget
from ui.widgets.text_field import LABELLED

BESIDE_WIDTH = 1280
BESIDE_LEAST_MARGIN = 64
"""Form and keyboard side by side keep together in the middle of a wide screen."""

AIR = 24
"""Around the field that is typed into."""


class TypingArea(QWidget):
    """Follows the focus among the fields it was given.

    The form moves so that the field being typed is always seen. `docked` tells when the keyboard
    takes the lower part of the screen, so that a form can leave out what is not needed.
    """

    docked = Signal(bool)
    entered = Signal()

    def __init__(self, theme: Theme, scroll: FingerScroll, *, language: str = "") -> None:
        """`language` is the code of the resident's language."""
        super().__init__()
        self._theme = theme
        self._scroll = scroll
        self._field: QWidget | None = None
        self._beside = False
        self.keyboard = Keyboard(theme, language=language)
        self.keyboard.entered.connect(self.entered)
        self.keyboard.dismissed.connect(self.dismiss)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(scroll, 1)
        self._box.addWidget(self.keyboard)
        self.keyboard.hide()
        scroll.resized.connect(self._reveal)

    @property
    def field(self) -> QWidget | None:
        """What is typed into, while the keyboard is there."""
        return None if self.keyboard.isHidden() else self._field

    def type_into(self, field: QWidget, target: KeyTarget, layout: str) -> None:
        """Show the keyboard for a field that got the focus."""
        self._field = field
        self.keyboard.attach(target)
        self.keyboard.show_layout(layout)
        self._beside = self.keyboard.compact and not self._theme.metrics.portrait
        self._place()
        self.keyboard.show()
        self.docked.emit(not self._beside)
        QTimer.singleShot(0, self, self._reveal)

    def reveal(self, widget: QWidget) -> None:
        """Bring it into sight; where the field being typed would leave, the keyboard gives way."""
        viewport = self._scroll.viewport()
        if self._field is not None and not self.keyboard.isHidden():
            top = self._field.mapTo(viewport, self._field.rect().topLeft()).y()
            bottom = widget.mapTo(viewport, widget.rect().bottomLeft()).y()
            if bottom - top > viewport.height():
                self.dismiss()
        self._scroll.ensureWidgetVisible(widget, 0, self._theme.px(AIR))

    def dismiss(self) -> None:
        """Put the keyboard away."""
        self.keyboard.hide()
        self.docked.emit(False)
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A bar above may take room: the field comes before the height of the keys."""
        if self._field is not None:
            self._place()

    def _place(self) -> None:
        metrics, least = self._theme.metrics, self._theme.px(BESIDE_LEAST_MARGIN)
        wanted = self.keyboard.sizeHint()
        if self._beside:
            side = max(least, (metrics.width - metrics.px(BESIDE_WIDTH)) // 2)
            self._box.setDirection(QBoxLayout.Direction.LeftToRight)
            self._box.setAlignment(self.keyboard, Qt.AlignmentFlag.AlignVCenter)
            self._box.setContentsMargins(side - least, 0, side, 0)
            self.keyboard.setFixedSize(wanted.width(), min(wanted.height(), self.height()))
        else:
            self._box.setDirection(QBoxLayout.Direction.TopToBottom)
            self._box.setAlignment(self.keyboard, Qt.AlignmentFlag(0))
            self._box.setContentsMargins(0, 0, 0, 0)
            self.keyboard.setMinimumWidth(0)
            self.keyboard.setMaximumWidth(metrics.width)
            self.keyboard.setFixedHeight(min(wanted.height(), self._room_for_keys()))

    def _room_for_keys(self) -> int:
        """What the field leaves of the height, its name above it included."""
        field = self._with_name()
        return self.height() - (field.sizeHint().height() if field else 0) - self._theme.px(AIR)

    def _with_name(self) -> QWidget | None:
        """The field together with the name above it."""
        widget = self._field
        while widget is not None and not widget.property(LABELLED):
            widget = widget.parentWidget()
        return widget or self._field

    def _reveal(self) -> None:
        field = self._with_name()
        if field is not None and not self.keyboard.isHidden():
            spare = self._scroll.viewport().height() - field.height()
            margin = min(self._theme.px(AIR), max(0, spare // 2))
            self._scroll.ensureWidgetVisible(field, margin, margin)
