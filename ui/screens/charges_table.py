"""The charges of a month: a table where six columns of figures have the room, else blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from domain.charges import Charge, MonthCharges
from ui.number_words import money_figure
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import clear, column, row, rule, tight
from ui.widgets.label import Ink, label
from ui.widgets.wrapped import widest
from ui.wording import utility_name

translate = QCoreApplication.translate

COLUMN_GAP = 16
COLUMN_WIDTH = 122
"""Design units of a column of figures on a wide screen, where it has the room."""

Lines = Sequence[tuple[str, Sequence[int]]]
"""Utilities and their figures in kopecks, as `_heads` names them."""

NOTHING = "—"
RIGHT = Qt.AlignmentFlag.AlignRight


class ChargesTable(QWidget):
    """Decides by the widths of what it is to show, not by the size of the screen alone."""

    def __init__(self, theme: Theme, room: int) -> None:
        """`room` is its width in pixels."""
        super().__init__()
        self._theme = theme
        self._room = room
        portrait = theme.metrics.portrait
        self._size = Type.SMALL - 2 if portrait else Type.SMALL
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.px(10))
        self.setLayout(self._grid)

    def show_month(self, month: MonthCharges) -> None:
        """Show every utility, and what they come to."""
        clear(self._grid)
        lines = [(utility_name(each.utility), _figures(each)) for each in month.charges]
        totals = [sum(each) for each in zip(*(figures for _, figures in lines), strict=True)]
        lines.append((translate("ChargesScreen", "Total"), totals))
        for heads in (_heads(), [head.replace("\n", " ").replace(" ", "\n") for head in _heads()]):
            widths = self._widths(lines, heads)
            if self._spare(lines, widths) >= 0:
                self._fill_table(lines, heads, widths)
                return
        self._fill_blocks(lines)

    @property
    def _gap(self) -> int:
        return self._theme.px(COLUMN_GAP)

    def _metrics(self, weight: int) -> QFontMetrics:
        return QFontMetrics(self._theme.font(self._size, weight, tabular=True))

    def _widths(self, lines: Lines, heads: Sequence[str]) -> list[int]:
        """Of the columns of figures."""
        bold, plain = self._metrics(Weight.SEMIBOLD), self._metrics(Weight.REGULAR)
        return [
            max(
                widest(head.split("\n"), plain),
                widest([_text(figures[place]) for _, figures in lines], bold),
            )
            for place, head in enumerate(heads)
        ]

    def _spare(self, lines: Lines, widths: Sequence[int]) -> int:
        """Pixels that a table leaves over; below zero it does not fit."""
        words = [word for name, _ in lines for word in name.split()]
        name = widest(words, self._metrics(Weight.SEMIBOLD))
        return self._room - name - sum(widths) - len(widths) * self._gap

    def _fill_table(self, lines: Lines, heads: Sequence[str], widths: Sequence[int]) -> None:
        theme, grid = self._theme, self._grid
        grid.setHorizontalSpacing(self._gap)
        most = self._spare(lines, widths) // (len(widths) + 1)
        for place, (head, width) in enumerate(zip(heads, widths, strict=True), start=1):
            title = label(theme, head, size=self._size, ink="soft", align=RIGHT)
            wished = max(0, theme.px(COLUMN_WIDTH) - width)
            title.setMinimumWidth(width + min(wished, most))
            grid.addWidget(title, 0, place)
        grid.setColumnStretch(0, 1)
        grid.addWidget(rule(theme.px(1)), 1, 0, 1, 7)
        for line, (name, figures) in enumerate(lines, start=2):
            total = line == len(lines) + 1
            if total:
                grid.addWidget(rule(theme.px(1)), line, 0, 1, 7)
            self._fill_row(line + total, name, figures, total=total)

    def _fill_row(self, line: int, name: str, figures: Sequence[int], *, total: bool) -> None:
        theme = self._theme
        weight = Weight.SEMIBOLD if total else Weight.REGULAR
        title = label(theme, name, size=self._size, weight=weight, wrap=True)
        title.setMinimumHeight(theme.px(72 if theme.metrics.portrait else 40))
        self._grid.addWidget(title, line, 0)
        for place, figure in enumerate(figures, start=1):
            due = place == len(figures)
            self._grid.addWidget(self._figure(figure, due=due, bold=due or total), line, place)

    def _fill_blocks(self, lines: Lines) -> None:
        """As many beside each other as have the room."""
        theme = self._theme
        blocks = [self._block(name, figures) for name, figures in lines]
        gap = theme.px(48)
        needed = max(block.minimumSizeHint().width() for block in blocks)
        across = 2 if 2 * needed + gap <= self._room else 1
        self._grid.setHorizontalSpacing(gap)
        for index, block in enumerate(blocks):
            self._grid.addWidget(block, index // across, index % across)
        for place in range(across):
            self._grid.setColumnStretch(place, 1)

    def _block(self, name: str, figures: Sequence[int]) -> QWidget:
        """What is not nothing, line by line; what is due always."""
        theme = self._theme
        title = label(theme, name, size=self._size + 2, weight=Weight.SEMIBOLD, wrap=True)
        lines: list[QWidget] = [title]
        for place, (head, figure) in enumerate(zip(_heads(), figures, strict=True)):
            due = place == len(figures) - 1
            if figure or due:
                said = label(
                    theme,
                    head.replace("\n", " "),
                    size=self._size,
                    ink="plain" if due else "soft",
                    wrap=True,
                )
                said.setProperty("grow", 1)
                amount = self._figure(figure, due=due, bold=due)
                lines.append(tight(row(said, amount, spacing=self._gap)))
        air = theme.px(10)
        return tight(column(rule(theme.px(1)), air, *lines, air, None, spacing=theme.px(6)))

    def _figure(self, figure: int, *, due: bool, bold: bool) -> QLabel:
        ink: Ink = "good" if due and figure < 0 else "plain"
        return label(
            self._theme, _text(figure), size=self._size,
            weight=Weight.SEMIBOLD if bold else Weight.REGULAR, ink=ink, align=RIGHT, tabular=True,
        )  # fmt: skip


def _text(figure: int) -> str:
    return money_figure(figure) if figure else NOTHING


def _heads() -> tuple[str, ...]:
    return (
        translate("ChargesScreen", "Before"),
        translate("ChargesScreen", "Charged"),
        translate("ChargesScreen", "Corrected,\nprivilege"),
        translate("ChargesScreen", "Penalty"),
        translate("ChargesScreen", "Paid"),
        translate("ChargesScreen", "Due"),
    )


def _figures(charge: Charge) -> list[int]:
    corrected = charge.recalculation - charge.privilege
    return [
        charge.opening, charge.charged, corrected, charge.penalty, charge.paid, charge.due
    ]  # fmt: skip
