"""A tinted strip that says what happened, with a sign so that colour is not all."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel

from ui.speech.announce import announce
from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import row
from ui.widgets.label import label, set_ink

Tone = Literal["good", "bad", "warn", "plain"]
"""Red is for errors only: what is merely unusual, or soon due, is `warn`."""

URGENT = {"bad", "warn"}
"""Tones that interrupt what is being read aloud."""

_ICONS: dict[str, str] = {"good": "check", "bad": "warning", "warn": "warning", "plain": "info"}


def sign_pixmap(theme: Theme, tone: Tone) -> QPixmap:
    """The sign that goes with a tone, in its colour."""
    colors = theme.colors
    color = {"good": colors.good, "bad": colors.bad, "warn": colors.warn, "plain": colors.brand}
    return icon_pixmap(_ICONS[tone], color[tone], theme.text_px(28))


class Notice(QFrame):
    """Hidden while it has nothing to say."""

    def __init__(self, theme: Theme, *, name: str = "", keep_space: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._tone: Tone = "plain"
        self.setObjectName(name)
        self._sign = QLabel()
        self._text = label(
            theme, size=Type.SMALL, weight=Weight.MEDIUM, wrap=True, name=f"{name}_text"
        )
        self._text.setProperty("grow", 1)
        px = theme.px
        self.setLayout(
            row(self._sign, self._text, spacing=px(14), margins=(px(20), px(14), px(20), px(14)))
        )
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(keep_space)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty when hidden."""
        return self._text.text()

    @property
    def tone(self) -> Tone:
        """How it was said."""
        return self._tone

    def say(self, text: str, tone: Tone = "plain") -> None:
        """Show a sentence."""
        self._tone = tone
        self.setProperty("notice", tone)
        self._sign.setPixmap(sign_pixmap(self._theme, tone))
        self._text.setText(text)
        set_ink(self._text, "brand" if tone == "plain" else tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._appear()
        announce(self, urgent=tone in URGENT)

    def _appear(self) -> None:
        """What it will be put into shows it: by itself it would be a window, and take the focus."""
        if self.parentWidget() is not None:
            self.show()
            return
        for hidden in (
            Qt.WidgetAttribute.WA_WState_Hidden,
            Qt.WidgetAttribute.WA_WState_ExplicitShowHide,
        ):
            self.setAttribute(hidden, False)

    def clear(self) -> None:
        """Say nothing."""
        self._text.clear()
        self._sign.setPixmap(QPixmap())
        self.hide()
