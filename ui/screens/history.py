"""«История показаний»: the use of a meter beside the year before, and all its readings."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from domain.meters import Meter
from domain.periods import Period, period_of
from domain.readings import MeterCard, Reading
from domain.use_history import MonthUse, year_pairs
from ui.context import Context
from ui.screens.history_table import HistoryTable
from ui.screens.screen import Screen
from ui.tabs.use_words import month_use_text, unit_of
from ui.theme.metrics import Type, Weight
from ui.today import today
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label
from ui.widgets.meter_choice import MeterChoice
from ui.widgets.pair_chart import Pair, PairBar, PairChart
from ui.widgets.stepwise import Stepwise
from ui.wording import month_and_year_title, utility_name

translate = QCoreApplication.translate

VIEW_WIDTH = 480
"""Of the choice between bars and table: its tick may wander without moving anything."""


@dataclass(frozen=True, slots=True)
class KeptHistory:
    """Which meter is shown, with its readings and those to choose from; `page` of the two."""

    meter: Meter
    meters: tuple[MeterCard, ...] = field(repr=False)
    history: tuple[Reading, ...] | None = field(repr=False)
    page: int
    scrolled: int


class HistoryScreen(Screen):
    """Bars or table, for one meter at a time; nothing has to be touched to read a value."""

    def __init__(self, context: Context, meter: Meter) -> None:
        super().__init__(context)
        self._meter = meter
        self._meters_known: tuple[MeterCard, ...] = ()
        self._history: tuple[Reading, ...] | None = None
        self._chart = PairChart(self.theme, name="HistoryScreen_chart")
        self._chart_page = FingerScroll(
            self.theme, column(self._chart), name="HistoryScreen_chart_scroll"
        )
        self._table = HistoryTable(self.theme, self.theme.metrics.card_room)
        self._empty = label(
            self.theme,
            translate("HistoryScreen", "Loading…"),
            ink="soft",
            wrap=True,
            align=Qt.AlignmentFlag.AlignHCenter,
            name="HistoryScreen_empty",
        )
        self._build()
        self.reload()

    def reload(self) -> None:
        """Fetch the meters to choose from, and the history of the one that is shown."""
        job = self.context.services.readings.load_meters()
        job.on_success(self._offer).on_error(self.context.navigator.report).start(self)
        self._load_history()

    def keep(self) -> object:
        """The meter, and the page that is open."""
        return KeptHistory(
            self._meter,
            self._meters_known,
            self._history,
            self._view.index,
            self._table.scroll_area.scrolled,
        )

    def restore(self, kept: object) -> None:
        """Open them again; what is shown is being asked for anew meanwhile."""
        if not isinstance(kept, KeptHistory):
            return
        self._view.mark(kept.page)
        self._choose(kept.meter)
        if kept.meters:
            self._offer(kept.meters)
        if kept.history is not None:
            self._show(kept.meter, kept.history)
            self._table.scroll_area.scroll_to(kept.scrolled)

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        side = theme.metrics.margin
        title = label(
            theme,
            translate("HistoryScreen", "History of readings"),
            size=Type.TITLE - 4,
            weight=Weight.BOLD,
            wrap=True,
        )
        self._meters = MeterChoice(theme, name="HistoryScreen_meter")
        self._meters.chosen.connect(self._choose)
        view = Choice(
            theme,
            (
                (translate("HistoryScreen", "Use"), "HistoryScreen_bars"),
                (translate("HistoryScreen", "Readings"), "HistoryScreen_readings"),
            ),
        )
        view.chosen.connect(self._show_page)
        view.setMinimumWidth(self._view_width(view))
        card, back = self._card(), self.make_back_button()
        gap = theme.metrics.gap
        if theme.metrics.portrait:
            ways = Adaptive(view, back, spacing=gap, shares=(1, 0))
            parts: tuple[QWidget, ...] = (title, card, self._meters, ways)
        else:
            title.setMinimumWidth(title.fontMetrics().horizontalAdvance(title.text()) + 2)
            head = Adaptive(title, Stepwise(view, back, spacing=gap), spacing=gap, shares=(1, 0))
            parts = (head, self._meters, card)
        self._view = view
        self.setLayout(column(*parts, spacing=px(16), margins=(side, px(22), side, px(22))))

    def _view_width(self, view: Choice) -> int:
        """Pixels in which the tick has a place on either of both; 0 where there is no such room."""
        metrics = self.theme.metrics
        wanted = []
        for button in view.findChildren(Button):
            button.set_icon("check")
            wanted.append(button.sizeHint().width())
        view.mark(view.index)
        width = max(metrics.px(VIEW_WIDTH), 2 * max(wanted) + metrics.gap)
        return width if width <= metrics.width - 2 * metrics.margin else 0

    def _card(self) -> Card:
        """Which meter, and its bars or its readings."""
        theme, px, pad = self.theme, self.theme.px, self.theme.metrics.card_padding
        self._heading = label(theme, weight=Weight.SEMIBOLD, wrap=True, name="HistoryScreen_title")
        self._pages = QStackedWidget()
        for page in (self._empty, self._chart_page, self._table):
            self._pages.addWidget(page)
        self._pages.setProperty("grow", 1)
        card = Card(name="HistoryScreen_card")
        card.setProperty("grow", 1)
        card.setLayout(
            column(self._heading, self._pages, spacing=px(10), margins=(pad, px(16), pad, px(14)))
        )
        return card

    def _offer(self, cards: tuple[MeterCard, ...]) -> None:
        self._meters_known = cards
        self._meters.offer([card.meter for card in cards], self._meter.meter_id)

    def _choose(self, meter: Meter) -> None:
        """What was shown is of another meter: it goes at once."""
        self._meter = meter
        self._history = None
        self._heading.clear()
        self._empty.setText(translate("HistoryScreen", "Loading…"))
        self._pages.setCurrentWidget(self._empty)
        self._load_history()

    def _load_history(self) -> None:
        meter = self._meter
        job = self.context.services.readings.load_history(meter.meter_id)
        job.on_success(lambda history: self._show(meter, history))
        job.on_error(self.context.navigator.report).start(self)

    def _show(self, meter: Meter, history: tuple[Reading, ...]) -> None:
        """The history of a meter that was left meanwhile is not shown under another one."""
        if meter is not self._meter:
            return
        self._history = history
        heading = translate("HistoryScreen", "{utility}, meter No. {number}")
        self._heading.setText(
            heading.format(utility=utility_name(meter.utility), number=meter.serial_number)
        )
        self._chart.set_pairs(
            shown_pairs(meter, history, period_of(today())),
            (
                translate("HistoryScreen", "Use in the month, {unit}").format(unit=unit_of(meter)),
                translate("HistoryScreen", "The same month a year before"),
            ),
            translate("HistoryScreen", "Use by month beside the year before"),
        )
        self._table.show_readings(meter, history)
        self._empty.setText(translate("HistoryScreen", "There are no readings yet."))
        self._show_page(self._view.index)

    def _show_page(self, index: int) -> None:
        page = (self._chart_page, self._table)[index]
        self._pages.setCurrentWidget(page if self._history else self._empty)


def shown_pairs(meter: Meter, history: tuple[Reading, ...], now: Period) -> list[Pair]:
    """Up to the month `now`, or to a later one for which a reading was taken already.

    A meter that was taken off ends with its last reading.
    """
    newest = max((reading.period for reading in history), default=now)
    last = newest if meter.archived else max(newest, now)
    return [
        (
            _bar(pair.month, month_and_year_title(pair.month.period)),
            _bar(pair.year_before, str(pair.year_before.period.year)),
        )
        for pair in year_pairs(meter, history, last)
    ]


def _bar(use: MonthUse, caption: str) -> PairBar:
    total = use.total
    return PairBar(caption, None if total is None else float(total), month_use_text(use))
