"""The use of a meter over the last twelve months."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from domain.meters import Meter
from domain.readings import Reading, use_between
from domain.utilities import UNITS
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.bar_chart import BarChart
from ui.widgets.boxes import column, row
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.wording import month, unit_name

translate = QCoreApplication.translate

MONTHS = 12


class UseCard(Card):
    """«Расход»."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(name="UseCard")
        pad, px = theme.metrics.card_padding, theme.px
        self._title = label(
            theme, translate("UseCard", "Use"), weight=Weight.SEMIBOLD, name="UseCard_title"
        )
        span = label(theme, translate("UseCard", "12 months"), size=Type.SMALL, ink="soft")
        self._chart = BarChart(theme, height=120, name="UseCard_chart")
        self.setLayout(
            column(row(self._title, None, span), self._chart, spacing=px(12),
                   margins=(pad, px(18), pad, px(14)))
        )  # fmt: skip

    def show_history(self, meter: Meter, history: tuple[Reading, ...]) -> None:
        """Show the differences between neighbouring readings; `history` is newest first."""
        unit = unit_name(UNITS[meter.utility])
        self._title.setText(translate("UseCard", "Use, {unit}").format(unit=unit))
        oldest_first = list(reversed(history[: MONTHS + 1]))
        bars = [
            (_use(meter, earlier, later), month(later.period)[0])
            for earlier, later in pairwise(oldest_first)
        ]
        self._chart.set_bars(bars, translate("UseCard", "Use of the last months"))


def _use(meter: Meter, earlier: Reading, later: Reading) -> float:
    """The use between two readings, over all registers; nothing where a correction stepped back."""
    uses = (
        use_between(meter, earlier.values[register], later.values[register])
        for register in meter.registers
        if register in later.values and register in earlier.values
    )
    return float(sum(use for use in uses if use is not None))
