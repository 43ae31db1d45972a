"""The charges of past months: bars to choose a month, and a table of that month."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from domain.charges import Charge, MonthCharges
from ui.context import Context
from ui.number_words import money_figure
from ui.screens.screen import Screen
from ui.theme.metrics import Type, Weight
from ui.widgets.bar_chart import BarChart
from ui.widgets.boxes import clear, column, row, rule
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import Ink, label
from ui.wording import bar_caption, month_and_year, utility_name

translate = QCoreApplication.translate

CHART_MONTHS = 24


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

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        side = theme.metrics.margin
        title = label(
            theme,
            translate("ChargesScreen", "Charges by month"),
            size=Type.TITLE - 4,
            weight=Weight.BOLD,
        )
        back = self.make_back_button()
        scroll = FingerScroll(
            theme, column(self._chart_card(), self._table_card(), None, spacing=px(18))
        )
        scroll.setProperty("grow", 1)
        parts = (title, scroll, back if theme.metrics.portrait else row(None, back))
        self.setLayout(column(*parts, spacing=px(18), margins=(side, px(22), side, px(22))))

    def _chart_card(self) -> Card:
        theme, px, pad = self.theme, self.theme.px, self.theme.metrics.card_padding
        height = 330 if theme.metrics.portrait else 118
        self._chart = BarChart(theme, height=height, name="ChargesScreen_chart")
        self._chart.chosen.connect(self._choose)
        card = Card()
        card.setLayout(column(self._chart, margins=(pad, px(20), pad, px(16))))
        return card

    def _table_card(self) -> Card:
        px, pad = self.theme.px, self.theme.metrics.card_padding
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(px(16))
        self._table.setVerticalSpacing(px(10))
        card = Card(name="ChargesScreen_table")
        air = px(18)
        card.setLayout(
            column(self._month_row(), px(10), self._table, None, margins=(pad, air, pad, air))
        )
        return card

    def _month_row(self) -> QHBoxLayout:
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
            name="ChargesScreen_month",
        )
        return row(self._earlier, None, self._title, None, self._later)

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
        clear(self._table)
        self._earlier.setEnabled(self._index + 1 < len(self._months))
        self._later.setEnabled(self._index > 0)
        if not self._months:
            self._title.setText(translate("ChargesScreen", "No charges yet"))
            return
        shown = self._months[self._index]
        self._chart.choose(len(self._shown_in_chart) - 1 - self._index)
        self._title.setText(f"{month_and_year(shown.period)}, ₽")
        self._fill_header()
        for line, charge in enumerate(shown.charges):
            self._fill_row(2 + line, utility_name(charge.utility), _figures(charge))
        last = 2 + len(shown.charges)
        self._table.addWidget(rule(self.theme.px(1)), last, 0, 1, 7)
        total = translate("ChargesScreen", "Total")
        figures = [sum(each) for each in zip(*map(_figures, shown.charges), strict=True)]
        self._fill_row(last + 1, total, figures, weight=Weight.SEMIBOLD)

    def _fill_header(self) -> None:
        titles = (
            translate("ChargesScreen", "Before"),
            translate("ChargesScreen", "Charged"),
            translate("ChargesScreen", "Corrected,\nprivilege"),
            translate("ChargesScreen", "Penalty"),
            translate("ChargesScreen", "Paid"),
            translate("ChargesScreen", "Due"),
        )
        for column_index, title in enumerate(titles, start=1):
            head = label(
                self.theme, title, size=self._size(), ink="soft", align=Qt.AlignmentFlag.AlignRight
            )
            self._table.addWidget(head, 0, column_index)
            if not self.theme.metrics.portrait:
                self._table.setColumnMinimumWidth(column_index, self.theme.px(122))
        self._table.addWidget(rule(self.theme.px(1)), 1, 0, 1, 7)

    def _fill_row(
        self, line: int, name: str, figures: Sequence[int], *, weight: int = Weight.REGULAR
    ) -> None:
        theme, size = self.theme, self._size()
        title = label(theme, name, size=size, weight=weight, wrap=True)
        title.setMinimumHeight(theme.px(72 if theme.metrics.portrait else 42))
        self._table.addWidget(title, line, 0)
        self._table.setColumnStretch(0, 1)
        for column_index, figure in enumerate(figures, start=1):
            bold = column_index == len(figures) or weight != Weight.REGULAR
            ink: Ink = "good" if column_index == len(figures) and figure < 0 else "plain"
            text = label(
                theme, money_figure(figure) if figure else "—", size=size,
                weight=Weight.SEMIBOLD if bold else Weight.REGULAR, ink=ink,
                align=Qt.AlignmentFlag.AlignRight, tabular=True,
            )  # fmt: skip
            self._table.addWidget(text, line, column_index)

    def _size(self) -> float:
        return Type.SMALL - 2 if self.theme.metrics.portrait else Type.SMALL


def _figures(charge: Charge) -> list[int]:
    corrected = charge.recalculation - charge.privilege
    return [
        charge.opening, charge.charged, corrected, charge.penalty, charge.paid, charge.due
    ]  # fmt: skip
