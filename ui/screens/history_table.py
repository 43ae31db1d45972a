"""The readings of a meter, one under the other, with what became of each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.meters import Meter
from domain.readings import Reading
from domain.receipts import format_receipt_number
from domain.use_history import MonthUse, uses_by_month
from ui.calendar_words import short_date
from ui.number_words import decimal
from ui.refusal_words import refusal_text
from ui.tabs.given_strip import Arrival, channel_name, entry_status
from ui.tabs.use_words import UNKNOWN, months_text, unit_of
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, rule, tight
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import Ink
from ui.widgets.text_rows import Cell, Line, Row, TextRows
from ui.wording import dial, month_and_year_title

translate = QCoreApplication.translate

SHARES = (22, 21, 12, 24, 21)
"""How the width is shared: month, reading, use, entry status, way of submission."""

HALVES = (46, 54)
"""The same, where letters are large: month and status, and the rest."""

LEAST_SIZE = 17
"""Design units of type for somebody who wants larger letters."""

BESIDE_MARK = 14
"""Design units right of the rows, for the mark that tells where they stand."""


class HistoryTable(QWidget):
    """The heads stay, the rows scroll by finger. A reading that was refused is red, and says so."""

    def __init__(self, theme: Theme, room: int | None = None) -> None:
        """`room` is its width in pixels: columns that cut a word there are given up for blocks."""
        super().__init__()
        self._room = room
        self._size = Type.SMALL - 2 if theme.metrics.portrait else Type.SMALL
        self._heads = TextRows(theme, SHARES, name="HistoryTable_heads")
        self.rows = TextRows(theme, SHARES, name="HistoryTable_rows")
        self._theme = theme
        beside_mark = (0, 0, theme.px(BESIDE_MARK), 0)
        content = column(self.rows, None, margins=beside_mark)
        self.scroll_area = FingerScroll(theme, content, name="HistoryTable_scroll")
        self.scroll_area.setProperty("grow", 1)
        self.setObjectName("HistoryTable")
        heads = column(self._heads, margins=beside_mark)
        self._above = tight(column(heads, rule(theme.px(2))))
        self.setLayout(column(self._above, self.scroll_area))

    def show_readings(self, meter: Meter, readings: tuple[Reading, ...]) -> None:
        """Show them, the newest first; they come so."""
        uses = uses_by_month(meter, readings)
        pairs = [(each, None if each.refusal else uses[each.period]) for each in readings]
        self._heads.set_rows([self._head(meter)])
        self.rows.set_rows([self._row(meter, *pair) for pair in pairs], SHARES)
        blocks = not self._fits
        if blocks:
            self.rows.set_rows([self._block(meter, *pair) for pair in pairs], HALVES)
        self._above.setVisible(not blocks)
        self.scroll_area.verticalScrollBar().setValue(0)

    @property
    def _fits(self) -> bool:
        if self._room is None:
            return True
        needed = max(self._heads.least_width, self.rows.least_width)
        return needed + self._theme.px(BESIDE_MARK) <= self._room

    def _block(self, meter: Meter, reading: Reading, use: MonthUse | None) -> Row:
        """The same in two columns; what has no column of its own any more is named."""
        month, values, uses, status, way = self._row(meter, reading, use)
        _, _, use_head, _, way_head = (cell[0].text for cell in self._head(meter))
        used = " · ".join(line.text for line in uses)
        named = (
            self._soft(f"{use_head}: {used}"),
            self._soft(f"{way_head}: {way[0].text}"),
        )
        return (*month, *status), (*values, *named)

    def _head(self, meter: Meter) -> Row:
        use = translate("HistoryTable", "Use, {unit}").format(unit=unit_of(meter))
        return (
            (self._soft(translate("HistoryTable", "Month")),),
            (self._soft(translate("HistoryTable", "Reading")),),
            (self._soft(use, right=True),),
            (self._soft(translate("HistoryTable", "Entry status")),),
            (self._soft(translate("HistoryTable", "Way of submission")),),
        )

    def _row(self, meter: Meter, reading: Reading, use: MonthUse | None) -> Row:
        status, ink = reading_status(reading, meter)
        taken = translate("HistoryTable", "taken on {day}").format(day=short_date(reading.taken_on))
        return (
            (self._line(month_and_year_title(reading.period), Weight.MEDIUM), self._soft(taken)),
            tuple(self._values(meter, reading)),
            tuple(self._uses(meter, use)),
            (self._line(status, Weight.MEDIUM, ink), *self._number(reading)),
            (self._line(channel_name(reading.channel)),),
        )

    def _values(self, meter: Meter, reading: Reading) -> Iterator[Line]:
        """A line a register, its name before the value."""
        for register, value in reading.values.items():
            name = f"{register.value}  " if len(meter.registers) > 1 else ""
            yield self._line(name + dial(value, meter), Weight.MEDIUM)

    def _uses(self, meter: Meter, use: MonthUse | None) -> Iterator[Line]:
        """A line a register, beside its value; those that are not known have a dash."""
        for register in meter.registers:
            known = use.by_register.get(register) if use else None
            text = UNKNOWN if known is None else decimal(known)
            yield Line(text, self._size, right=True)
        if use and use.months > 1 and use.by_register:
            yield self._soft(months_text(use.months), right=True)

    def _number(self, reading: Reading) -> Cell:
        """That of the acknowledgement, where the reading was given to this cabinet."""
        if not reading.number:
            return ()
        number = translate("HistoryTable", "No. {number}")
        return (self._soft(number.format(number=format_receipt_number(reading.number))),)

    def _line(self, text: str, weight: int = Weight.REGULAR, ink: Ink = "plain") -> Line:
        return Line(text, self._size, weight, ink)

    def _soft(self, text: str, *, right: bool = False) -> Line:
        least = LEAST_SIZE if self._theme.metrics.text > 1 else 0
        return Line(text, max(self._size - 2, least), ink="soft", right=right)


def reading_status(reading: Reading, meter: Meter) -> tuple[str, Ink]:
    """«Статус ввода»: accepted, used in the bill, or refused after the fact and why."""
    if reading.refusal is None:
        return entry_status(reading, Arrival.THERE)[0], "plain" if reading.settled else "good"
    reason = reading.note.strip() or refusal_text(reading.refusal, meter)
    return translate("HistoryTable", "Not accepted. {reason}").format(reason=reason), "bad"
