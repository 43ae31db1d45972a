"""A row of the service page: what it is about, how it is, and a sign that says the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.service.common_words import Said
from ui.service.state_words import LOOKING
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import row
from ui.widgets.label import label, set_ink
from ui.widgets.notice import sign_pixmap

NAME_WIDTH = 150
NAME_WIDTH_TALL = 220


class StateRow(QWidget):
    """Says that it is being looked at until it is told."""

    def __init__(self, theme: Theme, name: str, about: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(f"ServiceScreen_state_{name}")
        self._sign = QLabel()
        self._sign.setFixedWidth(theme.px(28))
        about_label = label(theme, about, size=Type.SMALL, ink="soft", wrap=True)
        size = Type.SMALL if theme.metrics.panoramic else Type.SMALL + 2
        wide = NAME_WIDTH_TALL if theme.metrics.portrait else NAME_WIDTH
        about_label.setFixedWidth(theme.px(wide))
        self._value = label(
            theme, LOOKING, size=size, weight=Weight.MEDIUM, wrap=True,
            name=f"ServiceScreen_is_{name}",
        )  # fmt: skip
        self._value.setProperty("grow", 1)
        air = theme.px(9 if theme.metrics.panoramic else 15)
        box = row(self._sign, about_label, self._value, spacing=theme.px(14))
        box.setContentsMargins(0, air, 0, air)
        box.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)

    def say(self, said: Said) -> None:
        """How it is."""
        text, tone = said
        self._sign.setPixmap(sign_pixmap(self._theme, tone))
        self._value.setText(text)
        set_ink(self._value, tone)
