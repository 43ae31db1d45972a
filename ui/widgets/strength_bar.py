"""How strong a password is, while it is typed: three steps and a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.credentials import PASSWORD_LENGTH, PasswordFault, Strength, password_strength
from ui.theme import Theme
from ui.theme.metrics import Type

translate = QCoreApplication.translate

_STEPS = {Strength.WEAK: 1, Strength.FAIR: 2, Strength.STRONG: 3}


class StrengthBar(QWidget):
    """Says nothing about an empty password."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._steps = 0
        self._text = ""
        self._rules = translate("StrengthBar", "8 to 20 characters")
        self.setObjectName(name)
        self.setFont(theme.font(Type.SMALL))
        self.setFixedHeight(theme.px(34))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_password("")

    def show_password(self, password: str, fault: PasswordFault | None = None) -> None:
        """Judge a password; a `fault` counts as weak."""
        self._steps, self._text = 0, self._rules
        if len(password) >= PASSWORD_LENGTH.start:
            strength = Strength.WEAK if fault is not None else password_strength(password)
            self._steps = _STEPS[strength]
            self._text = {
                Strength.WEAK: translate("StrengthBar", "easy to guess"),
                Strength.FAIR: translate("StrengthBar", "good"),
                Strength.STRONG: translate("StrengthBar", "strong"),
            }[strength]
        named = translate("StrengthBar", "Password: {strength}")
        self.setAccessibleName(named.format(strength=self._text))
        self.update()

    def sizeHint(self) -> QSize:
        """Three bars and a word."""
        return QSize(self._theme.px(320), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars and word."""
        colors, px = self._theme.colors, self._theme.px
        lit = {1: colors.bad, 2: colors.accent, 3: colors.good}.get(self._steps, colors.line)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(3):
            painter.setBrush(QColor(lit if index < self._steps else colors.line))
            area = QRectF(index * px(64), self.height() / 2 - px(4), px(56), px(8))
            painter.drawRoundedRect(area, px(4), px(4))
        painter.setPen(QColor(colors.ink_soft))
        area = QRectF(3 * px(64) + px(8), 0, self.width(), self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._text)
