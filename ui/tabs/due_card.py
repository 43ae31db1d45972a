"""What is due in all, and the way to pay it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.charges import Balance
from ui.calendar_words import day_and_month, month_name
from ui.context import Context
from ui.theme.metrics import Type
from ui.widgets.adaptive import Adaptive
from ui.widgets.amount import Amount
from ui.widgets.boxes import column, row, stacked, tight
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label

translate = QCoreApplication.translate


class DueCard(Card):
    """One line and one big amount."""

    def __init__(self, context: Context) -> None:
        super().__init__(name="DueCard")
        self._context = context
        theme = context.theme
        self._due = 0
        self._line = label(
            theme,
            translate("DueCard", "Loading…"),
            size=Type.SMALL,
            ink="soft",
            wrap=True,
            name="DueCard_line",
        )
        self._amount = Amount(theme, name="DueCard_amount")
        self._pay = Button(
            theme,
            translate("DueCard", "Pay everything"),
            kind="accent",
            size=Type.LARGE,
            height=88,
            name="DueCard_pay",
        )
        self._pay.hide()
        self._pay.clicked.connect(self._open_payment)
        pad = theme.metrics.card_padding
        texts = tight(stacked(self._line, self._amount))
        ways = tight(row(None, self._pay))
        self._pay.setProperty("grow", 2)
        self.setMinimumHeight(theme.px(164))
        parts = Adaptive(texts, ways, spacing=theme.metrics.gap, shares=(1, 0))
        self.setLayout(column(parts, margins=(pad, theme.px(18), pad, theme.px(18))))

    def _open_payment(self) -> None:
        navigator = self._context.navigator
        navigator.open_payment(None, self._due, in_advance=self._due <= 0)

    def show_balance(self, balance: Balance) -> None:
        """Show what is due today; an overpayment is called one, and more can be paid in advance."""
        self._due = balance.due
        colors = self._context.theme.colors
        period, day = month_name(balance.period), day_and_month(balance.as_of)
        if balance.due > 0:
            text = translate("DueCard", "To pay for {period}, as of {day}")
        elif balance.due < 0:
            text = translate("DueCard", "Overpaid as of {day}")
        else:
            text = translate("DueCard", "Nothing to pay as of {day}")
        self._line.setText(text.format(period=period, day=day))
        color = colors.good if balance.due < 0 else None
        self._amount.setAccessibleDescription(self._line.text())
        self._amount.set_amount(abs(balance.due), color=color)
        self._pay.setText(
            translate("DueCard", "Pay everything")
            if balance.due > 0
            else translate("DueCard", "Pay in advance")
        )
        self._pay.set_kind("accent" if balance.due > 0 else "tint")
        self._pay.show()
