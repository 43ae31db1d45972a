"""Asks for the staff PIN, over everything: what a resident has open is not seen meanwhile."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QGridLayout, QWidget

from kiosk.staff_pin_rules import LONGEST, SHORTEST
from ui.dialogs.overlay import Overlay
from ui.service import pin_words as words
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import boxed, column, row
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.notice import Notice, Tone

KEY_HEIGHT = 92
KEY_WIDTH = 132
NOTICE_LINES = 3
_DIGITS = "1234567890"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PinPad(Overlay):
    """Shows how many digits there are, never which. What was typed is forgotten once it is told."""

    read_aloud = False
    """Its keys, named one by one, would tell the PIN to the whole hall."""

    entered = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        portrait = theme.metrics.portrait
        super().__init__(theme, parent, name="PinPad", width=560 if portrait else 1000)
        self._digits = ""
        self.setStyleSheet(theme.style_sheet())
        self._dots = Dots(theme)
        self._notice = Notice(theme, name="PinPad_notice", keep_space=True)
        line = QFontMetrics(theme.font(Type.SMALL)).lineSpacing()
        self._notice.setMinimumHeight(theme.px(28) + NOTICE_LINES * line)
        self._enter = Button(theme, words.ENTER, kind="accent", height=84, name="PinPad_enter")
        self._enter.clicked.connect(self._submit)
        self._cancel = Button(theme, words.CANCEL, kind="outline", height=84, name="PinPad_cancel")
        self._cancel.clicked.connect(self.cancelled)
        self.fill_card(self._content())
        self._show_digits()

    def say(self, text: str, tone: Tone = "bad") -> None:
        """Show a sentence; digits typed so far are gone, and others can be typed."""
        self._digits = ""
        self._show_digits()
        self.setEnabled(True)
        self.setFocus()
        self._notice.say(text, tone)

    def take_over(self, older: PinPad) -> None:
        """Go on where a pad of another size, or in another look, was."""
        self._digits = older._digits
        self._show_digits()
        if older._notice.text:
            self._notice.say(older._notice.text, older._notice.tone)
        self.setEnabled(older.isEnabled())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A keyboard that is plugged in does as well. No key goes on to what lies below."""
        if event.key() in _ENTER:
            focused = QApplication.focusWidget()
            (focused.click if isinstance(focused, QAbstractButton) else self._submit)()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape()
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.text() in {*"0123456789"}:
            self._type(event.text())

    def escape(self) -> None:
        """Nobody has to answer."""
        self.cancelled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """No veil: what a resident has open is not for whoever stands here now."""
        QPainter(self).fillRect(self.rect(), QColor(self.theme.colors.ground))

    def _content(self) -> QBoxLayout:
        theme, px = self.theme, self.theme.px
        title = label(theme, words.STAFF_ENTRANCE, size=Type.TITLE - 4, weight=Weight.BOLD)
        about = label(theme, words.TYPE_THE_PIN, size=Type.BODY, ink="soft", wrap=True)
        upper = (title, about, px(20), self._dots, px(20), self._notice)
        buttons = row(self._cancel, self._enter, spacing=theme.metrics.gap)
        for button in (self._cancel, self._enter):
            button.setProperty("grow", 1)
        if theme.metrics.portrait:
            return column(*upper, px(20), self._keys(), px(28), buttons)
        side = boxed(column(*upper, None, buttons))
        box = row(side, spacing=px(48))
        box.addLayout(self._keys())
        return box

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self.theme.metrics.gap)
        for index, digit in enumerate(_DIGITS):
            key = self._key(digit)
            key.clicked.connect(partial(self._type, digit))
            grid.addWidget(key, index // 3, index % 3 if digit != "0" else 1)
        erase = self._key("", icon="backspace", name="erase")
        erase.setAccessibleName(words.ERASE)
        erase.clicked.connect(self._erase)
        grid.addWidget(erase, 3, 2)
        return grid

    def _key(self, text: str, *, icon: str | None = None, name: str = "") -> Button:
        key = Button(
            self.theme,
            text,
            icon=icon,
            size=Type.TITLE,
            height=KEY_HEIGHT,
            name=f"PinPad_{name or text}",
        )
        key.setMinimumWidth(self.theme.px(KEY_WIDTH))
        return key

    def _type(self, digit: str) -> None:
        if len(self._digits) < LONGEST:
            self._digits += digit
            self._show_digits()

    def _erase(self) -> None:
        self._digits = self._digits[:-1]
        self._show_digits()

    def _submit(self) -> None:
        if len(self._digits) < SHORTEST:
            return
        pin, self._digits = self._digits, ""
        self._show_digits()
        self.setEnabled(False)
        self._notice.say(words.CHECKING_PIN)
        self.entered.emit(pin)

    def _show_digits(self) -> None:
        if self._digits:
            self._notice.clear()
        self._dots.show_count(len(self._digits))
        self._enter.setEnabled(len(self._digits) >= SHORTEST)


class Dots(QWidget):
    """A dot for each digit that was typed, a ring for each that is still needed at least."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self.setObjectName("PinPad_dots")
        self.setFixedHeight(theme.px(44))

    def show_count(self, count: int) -> None:
        """So many were typed."""
        self._count = count
        self.setAccessibleName(words.typed_digits(count))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them from the left."""
        px, color = self._theme.px, QColor(self._theme.colors.ink)
        side, step = px(22), px(35)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, px(2)))
        for index in range(max(self._count, SHORTEST)):
            painter.setBrush(color if index < self._count else Qt.BrushStyle.NoBrush)
            top = (self.height() - side) / 2
            painter.drawEllipse(QRectF(px(2) + index * step, top, side, side))
