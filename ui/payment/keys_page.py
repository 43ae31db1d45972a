"""The keys for an amount, in the place of the code."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.amount_field import AmountField
from ui.widgets.boxes import column, row
from ui.widgets.keyboard import Keyboard

WIDTH = 600
HEIGHT_TALL = 560


class KeysPage(QWidget):
    """Where a thumb reaches: low on a tall screen, in the middle of a wide one."""

    def __init__(self, theme: Theme, field: AmountField) -> None:
        super().__init__()
        keyboard = Keyboard(theme)
        keyboard.attach(field)
        keyboard.show_layout(field.keyboard)
        if theme.metrics.portrait:
            keyboard.setMinimumHeight(theme.px(HEIGHT_TALL))
            self.setLayout(column(None, keyboard))
        else:
            keyboard.setFixedWidth(theme.px(WIDTH))
            self.setLayout(column(None, row(None, keyboard, None), None))
