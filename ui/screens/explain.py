"""«Почему столько?»: a utility's month against the last one and against the year before."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.charge_change import ChargeChange, Explanation, explain, month_cost
from domain.charges import MonthCharges, UtilityBalance
from ui.context import Context
from ui.explain_words import (
    difference_text,
    due_text,
    method_note,
    month_amount,
    month_text,
    part_text,
    signed_money,
)
from ui.screens.screen import Screen
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import clear, column, row, tight
from ui.widgets.card import Card
from ui.widgets.change_bar import ChangeBar
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label
from ui.wording import utility_name

translate = QCoreApplication.translate

LEAST_SENTENCE = 160
"""Design units; with less, the figure goes below."""

MONTHS = 13
"""The month itself, those between, and the same month of the year before."""


@dataclass(frozen=True, slots=True)
class KeptExplanation:
    """What was compared, and pixels above what is seen."""

    months: tuple[MonthCharges, ...] = field(repr=False)
    scrolled: int


class ExplainScreen(Screen):
    """Two comparisons; the parts of each come to its difference exactly."""

    def __init__(self, context: Context, item: UtilityBalance) -> None:
        super().__init__(context)
        self._item = item
        self._months: tuple[MonthCharges, ...] = ()
        self._build()
        self.reload()

    def reload(self) -> None:
        """Fetch the months."""
        job = self.context.services.actions.load_charges(MONTHS)
        job.on_success(self._show).on_error(self.context.navigator.report).start(self)

    def keep(self) -> object:
        """The months that were loaded."""
        return KeptExplanation(self._months, self._scroll.scrolled)

    def restore(self, kept: object) -> None:
        """Explain them again."""
        if isinstance(kept, KeptExplanation) and kept.months:
            self._show(kept.months)
            self._scroll.scroll_to(kept.scrolled)

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        side, tall = theme.metrics.margin, theme.metrics.portrait
        title = translate("ExplainScreen", "Why so much: {utility}")
        heading = label(
            theme,
            title.format(utility=utility_name(self._item.charge.utility)),
            size=Type.TITLE - 4,
            weight=Weight.BOLD,
            wrap=True,
        )
        self._month = label(
            theme,
            translate("ExplainScreen", "Loading…"),
            size=Type.LARGE,
            weight=Weight.SEMIBOLD,
            wrap=True,
            name="ExplainScreen_month",
        )
        self._reckoning = label(theme, ink="soft", wrap=True, name="ExplainScreen_reckoning")
        self._due = label(
            theme, due_text(self._item), weight=Weight.MEDIUM, wrap=True, name="ExplainScreen_due"
        )
        if not self._due.text():
            self._due.hide()  # shown before it has its place it would be a window, with the focus
        self._cards = column()
        self._scroll = FingerScroll(
            theme,
            column(
                self._month, self._reckoning, self._due, px(14), self._cards, None, spacing=px(4)
            ),
            name="ExplainScreen_scroll",
        )
        self._scroll.setProperty("grow", 1)
        back = self.make_back_button()
        parts = (heading, self._scroll, back if tall else row(None, back))
        self.setLayout(column(*parts, spacing=px(18), margins=(side, px(22), side, px(22))))

    def _show(self, months: tuple[MonthCharges, ...]) -> None:
        self._months = months
        clear(self._cards)
        found = explain(months, self._item.charge.utility)
        if found is None:
            self._month.setText(translate("ExplainScreen", "No charges yet"))
            return
        charge = found.charge
        self._month.setText(month_amount(charge, month_cost(charge)))
        self._reckoning.setText(month_text(charge))
        cards = [
            ChangeCard(self.theme, title, change, name=f"ExplainScreen_since_{name}")
            for name, title, change in _comparisons(found)
        ]
        tops = [tight(column(card, None)) for card in cards]
        if self.theme.metrics.portrait:
            self._cards.addLayout(column(*tops, spacing=self.theme.px(18)))
        else:
            self._cards.addWidget(Adaptive(*tops, spacing=self.theme.px(18), shares=(1, 1)))


class ChangeCard(Card):
    """One comparison: the difference, and under it a sentence and a bar for each cause."""

    def __init__(self, theme: Theme, title: str, change: ChargeChange | None, *, name: str) -> None:
        super().__init__(name=name)
        self._theme = theme
        pad, air = theme.metrics.card_padding, theme.px(20)
        heading = label(theme, title, ink="soft", weight=Weight.MEDIUM, wrap=True)
        inner: list[QWidget] = [heading]
        if change is None:
            nothing = translate(
                "ExplainScreen", "There is nothing to compare with: no charges were made then."
            )
            inner.append(label(theme, nothing, wrap=True))
        else:
            inner += self._lines(change)
        self.setLayout(column(*inner, spacing=theme.px(12), margins=(pad, air, pad, air)))

    def _lines(self, change: ChargeChange) -> list[QWidget]:
        theme = self._theme
        less = change.difference < 0
        lines: list[QWidget] = [
            label(
                theme,
                difference_text(change.difference),
                size=Type.TITLE - 4,
                weight=Weight.BOLD,
                ink="good" if less else "plain",
                wrap=True,
                tabular=True,
                name=f"{self.objectName()}_difference",
            ),
            label(
                theme,
                month_amount(change.earlier, month_cost(change.earlier)),
                size=Type.SMALL,
                ink="soft",
                wrap=True,
            ),
        ]
        if note := method_note(change):
            lines.append(label(theme, note, size=Type.SMALL, wrap=True))
        most = max((abs(part.amount) for part in change.parts), default=1)
        return lines + [
            self._part(part_text(part, change), part.amount, part.amount / most)
            for part in change.parts
        ]

    def _part(self, text: str, amount: int, share: float) -> QWidget:
        theme = self._theme
        said = label(theme, text, wrap=True)
        said.setMinimumWidth(theme.text_px(LEAST_SENTENCE))
        policy = said.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # as high as its width makes it
        said.setSizePolicy(policy)
        figure = label(
            theme,
            signed_money(amount),
            weight=Weight.SEMIBOLD,
            ink="good" if amount < 0 else "plain",
            align=Qt.AlignmentFlag.AlignRight,
            tabular=True,
        )
        box = QWidget()
        line = Adaptive(said, figure, spacing=theme.px(16), shares=(1, 0))
        box.setLayout(column(line, ChangeBar(theme, share), spacing=theme.px(4)))
        return box


def _comparisons(found: Explanation) -> tuple[tuple[str, str, ChargeChange | None], ...]:
    return (
        (
            "month",
            translate("ExplainScreen", "Against the month before"),
            found.since_last_month,
        ),
        (
            "year",
            translate("ExplainScreen", "Against the same month of last year"),
            found.since_last_year,
        ),
    )
