"""What can be done at the terminal, each with its sign: for who has never stood here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.card import IconTile
from ui.widgets.label import label

translate = QCoreApplication.translate

TILE = 76


class Offers(QWidget):
    """Told, not chosen: a touch on one of them begins a visit like a touch anywhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("AttractScreen_offers")
        lines = [_line(theme, icon, text) for icon, text in _offers()]
        self.setLayout(column(None, *lines, None, spacing=theme.px(26)))


def _line(theme: Theme, icon: str, text: str) -> QWidget:
    line = QWidget()
    words = label(theme, text, size=Type.LARGE, weight=Weight.MEDIUM, wrap=True)
    words.setProperty("grow", 1)
    tile = IconTile(theme, icon, size=TILE, on_stage=True)
    line.setLayout(row(tile, words, spacing=theme.px(22)))
    return line


def _offers() -> tuple[tuple[str, str], ...]:
    return (
        ("chart", translate("Offers", "See what is due")),
        ("gauge", translate("Offers", "Give meter readings")),
        ("phone", translate("Offers", "Pay with your phone")),
        ("printer", translate("Offers", "Print your bill")),
    )
