"""A small window with nothing wrong in it, to be spoilt in one respect at a time."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.text_field import TextField


class Sample(QWidget):
    """A heading, a field and two buttons, one below the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("Window")
        self.setProperty("ground", "light")
        self.theme = theme
        self.heading: QLabel = label(theme, "Показания за ноябрь", name="Sample_heading")
        self.field: QLineEdit = TextField(theme, keyboard="digits", most=10, name="Sample_field")
        self.first = Button(theme, "Передать", kind="brand", name="Sample_first")
        self.second = Button(theme, "Назад", kind="outline", name="Sample_second")
        self.field.setAccessibleName("Номер")
        for top, widget in ((40, self.heading), (120, self.field), (240, self.first),
                            (340, self.second)):  # fmt: skip
            widget.setParent(self)
            widget.setGeometry(QRect(60, top, 500, max(40, widget.sizeHint().height())))
        self.setStyleSheet(theme.style_sheet())
        self.setFixedSize(640, 480)
