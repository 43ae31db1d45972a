"""The use of a meter over the last twelve months, and the way to its whole history."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from domain.meters import Meter
from domain.periods import period_of
from domain.readings import Reading
from domain.use_history import MONTHS_A_YEAR, MonthUse, last_months
from ui.tabs.use_words import unit_of
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.today import today
from ui.widgets.adaptive import Adaptive
from ui.widgets.bar_chart import CAPTION, Bar, BarChart
from ui.widgets.boxes import column, stacked, tight
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.wording import month_title, utility_name

translate = QCoreApplication.translate

LEAST_CHART = 60
"""Design units of its bars on a low screen."""


class UseCard(Card):
    """«Расход»: bars up to the newest reading; `opened` tells the meter whose history is wanted."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(name="UseCard")
        self._meter: Meter | None = None
        pad, px = theme.metrics.card_padding, theme.px
        self._title = label(
            theme,
            translate("UseCard", "Use"),
            weight=Weight.SEMIBOLD,
            wrap=True,
            name="UseCard_title",
        )
        self._which = label(theme, size=Type.SMALL, ink="soft", wrap=True, name="UseCard_meter")
        self._history = Button(
            theme, translate("UseCard", "History"), icon="chart", name="UseCard_history"
        )
        self._history.setEnabled(False)
        self._history.clicked.connect(lambda: self.opened.emit(self._meter))
        self._chart = BarChart(theme, height=120, name="UseCard_chart")
        self._chart.setMinimumHeight(px(LEAST_CHART) + theme.text_px(CAPTION))
        titles = tight(stacked(self._title, self._which))
        heading = Adaptive(titles, self._history, spacing=px(12), shares=(1, 0))
        self.setLayout(
            column(heading, self._chart, spacing=px(10), margins=(pad, px(14), pad, px(14)))
        )

    def least_height(self, width: int) -> int:
        """Pixels that it takes in that width, at least."""
        layout = self.layout()
        return 0 if layout is None else layout.minimumHeightForWidth(width)

    def show_history(self, meter: Meter, history: tuple[Reading, ...]) -> None:
        """Show the use by month; `history` is newest first."""
        self._meter = meter
        self._history.setEnabled(True)
        self._title.setText(utility_name(meter.utility))
        which = translate("UseCard", "No. {number}\n{unit} in 12 months")
        self._which.setText(which.format(number=meter.serial_number, unit=unit_of(meter)))
        counted = [reading.period for reading in history if reading.refusal is None]
        last = max(counted, default=period_of(today()))
        months = reversed(last_months(meter, history, last, MONTHS_A_YEAR))
        self._chart.set_bars(
            [_bar(use) for use in months], translate("UseCard", "Use of the last months")
        )


def _bar(use: MonthUse) -> Bar:
    return None if use.total is None else float(use.total), month_title(use.period)[0]
