"""The charges of past months: bars to choose a month, and a table of that month."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout

from domain.charges import MonthCharges
from domain.periods import Period, period_of
from ui.context import Context
from ui.screens.charges_table import ChargesTable
from ui.screens.screen import Screen
from ui.theme.metrics import Type, Weight
from ui.widgets.bar_chart import BarChart
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label
from ui.widgets.wrapped import widest
from ui.wording import bar_caption, month_and_year_title

translate = QCoreApplication.translate

CHART_MONTHS = 24


@dataclass(frozen=True, slots=True)
class KeptCharges:
    """The months that were loaded, which of them is shown, and pixels above what is seen."""

    months: tuple[MonthCharges, ...] = field(repr=False)
    index: int
    scrolled: int


class ChargesScreen(Screen):
    """Up to 36 months, one at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._months: tuple[MonthCharges, ...] = ()
        self._index = 0
        self._build()
        self.reload()

    def reload(self) -> None:
        """Fetch all months."""
        job = self.context.services.actions.load_charges()
        job.on_success(self._show_months).on_error(self.context.navigator.report).start(self)

    def keep(self) -> object:
        """The month that is shown."""
        return KeptCharges(self._months, self._index, self._scroll.scrolled)

    def restore(self, kept: object) -> None:
        """Show it again; the months are being asked for anew meanwhile."""
        if isinstance(kept, KeptCharges) and kept.months:
            self._index = kept.index
            self._show_months(kept.months)
            self._scroll.scroll_to(kept.scrolled)

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        side = theme.metrics.margin
        title = label(
            theme,
            translate("ChargesScreen", "Charges by month"),
            size=Type.TITLE - 4,
            weight=Weight.BOLD,
            wrap=True,
        )
        back = self.make_back_button()
        cards = column(self._chart_card(), self._table_card(), None, spacing=px(18))
        self._scroll = FingerScroll(theme, cards, name="ChargesScreen_scroll")
        self._scroll.setProperty("grow", 1)
        parts = (title, self._scroll, back if theme.metrics.portrait else row(None, back))
        self.setLayout(column(*parts, spacing=px(16), margins=(side, px(20), side, px(20))))

    def _chart_card(self) -> Card:
        theme, px, pad = self.theme, self.theme.px, self.theme.metrics.card_padding
        height = 330 if theme.metrics.portrait else 112
        self._chart = BarChart(theme, height=height, name="ChargesScreen_chart")
        self._chart.chosen.connect(self._choose)
        card = Card()
        card.setLayout(column(self._chart, margins=(pad, px(18), pad, px(14))))
        return card

    def _table_card(self) -> Card:
        px, pad = self.theme.px, self.theme.metrics.card_padding
        self._table = ChargesTable(self.theme, self.theme.metrics.card_room)
        card = Card(name="ChargesScreen_table")
        air = px(16)
        card.setLayout(
            column(self._month_row(), px(8), self._table, None, margins=(pad, air, pad, air))
        )
        return card

    def _month_row(self) -> QBoxLayout:
        """The month between the ways to others; above them where letters are large."""
        theme = self.theme
        self._earlier = Button(
            theme, translate("ChargesScreen", "Earlier"), icon="back", name="ChargesScreen_earlier"
        )
        self._later = Button(
            theme,
            translate("ChargesScreen", "Later"),
            icon="next",
            icon_after=True,
            name="ChargesScreen_later",
        )
        self._earlier.setEnabled(False)
        self._later.setEnabled(False)
        self._earlier.clicked.connect(lambda: self._step(1))
        self._later.clicked.connect(lambda: self._step(-1))
        self._title = label(
            theme,
            translate("ChargesScreen", "Loading…"),
            size=Type.LARGE,
            weight=Weight.SEMIBOLD,
            align=Qt.AlignmentFlag.AlignHCenter,
            name="ChargesScreen_month",
        )
        buttons = self._earlier.sizeHint().width() + self._later.sizeHint().width()
        if buttons + self._title_width + 2 * theme.metrics.gap <= self.theme.metrics.card_room:
            return row(self._earlier, None, self._title, None, self._later)
        ways = row(self._earlier, None, self._later, spacing=theme.metrics.gap)
        return column(self._title, ways, spacing=theme.px(12))

    @property
    def _title_width(self) -> int:
        """Pixels of the longest month."""
        months = [_title(period_of(date(2000, month, 1))) for month in range(1, 13)]
        return widest(months, self._title.fontMetrics())

    def _show_months(self, months: tuple[MonthCharges, ...]) -> None:
        self._months = months
        bars = [(m.charged / 100, bar_caption(m.period)) for m in reversed(self._shown_in_chart)]
        self._chart.set_bars(bars, translate("ChargesScreen", "Charges of the last months"))
        self._show_month()

    @property
    def _shown_in_chart(self) -> tuple[MonthCharges, ...]:
        return self._months[:CHART_MONTHS]

    def _choose(self, bar: int) -> None:
        self._index = len(self._shown_in_chart) - 1 - bar
        self._show_month()

    def _step(self, by: int) -> None:
        self._index = min(max(self._index + by, 0), max(len(self._months) - 1, 0))
        self._show_month()

    def _show_month(self) -> None:
        self._earlier.setEnabled(self._index + 1 < len(self._months))
        self._later.setEnabled(self._index > 0)
        if not self._months:
            self._title.setText(translate("ChargesScreen", "No charges yet"))
            return
        shown = self._months[self._index]
        self._chart.choose(len(self._shown_in_chart) - 1 - self._index)
        self._title.setText(_title(shown.period))
        self._table.show_month(shown)


def _title(period: Period) -> str:
    return f"{month_and_year_title(period)}, ₽"
