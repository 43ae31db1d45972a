"""What can be done at the terminal, each with its sign: for who has never stood here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.card import IconTile
from ui.widgets.label import label

translate = QCoreApplication.translate

TILE = 76


class Offers(QWidget):
    """Told, not chosen: a touch on one of them begins a visit like a touch anywhere."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._reporting = context.services.printer_reporting
        self.setObjectName("AttractScreen_offers")
        theme = context.theme
        offers = (
            _line(theme, "chart", translate("Offers", "See what is due")),
            _line(theme, "gauge", translate("Offers", "Give meter readings")),
            _line(theme, "phone", translate("Offers", "Pay with your phone")),
        )
        self._printing = _line(theme, "printer", translate("Offers", "Print your bill"))
        self.setLayout(column(None, *offers, self._printing, None, spacing=theme.px(26)))
        self._reporting.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """Nothing is offered that cannot be had now."""
        self._printing.setHidden(self._reporting.unable)


def _line(theme: Theme, icon: str, text: str) -> QWidget:
    line = QWidget()
    words = label(theme, text, size=Type.LARGE, weight=Weight.MEDIUM, wrap=True)
    words.setProperty("grow", 1)
    tile = IconTile(theme, icon, size=TILE, on_stage=True)
    line.setLayout(row(tile, words, spacing=theme.px(22)))
    return line
