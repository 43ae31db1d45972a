"""The last twelve months as bars, and the way to all charges."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.charges import MonthCharges
from ui.context import Context
from ui.theme.metrics import Type, Weight
from ui.widgets.bar_chart import BarChart
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.wording import month

translate = QCoreApplication.translate


class ChargesCard(Card):
    """«Начисления по месяцам»."""

    def __init__(self, context: Context) -> None:
        super().__init__(name="ChargesCard")
        theme, pad = context.theme, context.theme.metrics.card_padding
        title = label(
            theme,
            translate("ChargesCard", "Charges"),
            size=Type.LARGE,
            weight=Weight.SEMIBOLD,
        )
        self._chart = BarChart(theme, height=150, name="ChargesCard_chart")
        self._chart.setProperty("grow", 1)
        more = Button(theme, translate("ChargesCard", "All charges"), name="ChargesCard_more")
        more.clicked.connect(context.navigator.open_charges)
        self.setLayout(
            column(title, self._chart, more, spacing=theme.px(16),
                   margins=(pad, theme.px(22), pad, theme.px(22)))
        )  # fmt: skip

    def show_months(self, months: tuple[MonthCharges, ...]) -> None:
        """Show what was charged; newest month last."""
        bars = [(item.charged / 100, month(item.period)[0]) for item in reversed(months)]
        self._chart.set_bars(bars, translate("ChargesCard", "Charges of the last months"))
