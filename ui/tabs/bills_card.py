"""The last three bills, each to look at and to print, and the way to the months before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.bills import Bill
from ui.context import Context
from ui.number_words import money
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import clear, column, row, rule, stacked, tight
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.widgets.sign_button import SignButton
from ui.wording import month_title

translate = QCoreApplication.translate


class BillsCard(Card):
    """«Квитанции»."""

    def __init__(self, context: Context) -> None:
        super().__init__(name="BillsCard")
        self._context = context
        theme = context.theme
        pad = theme.metrics.narrow_card_padding
        title = label(
            theme,
            translate("BillsCard", "Bills"),
            size=Type.LARGE,
            weight=Weight.SEMIBOLD,
            wrap=True,
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        charges = Button(
            theme, translate("BillsCard", "Charges"), wrap=True, name="BillsCard_charges"
        )
        charges.clicked.connect(context.navigator.open_charges)
        head = Adaptive(title, charges, spacing=theme.px(10), shares=(1, 0))
        self.setLayout(
            column(head, theme.px(6), self._rows, None,
                   margins=(pad, theme.px(14), pad, theme.px(10)))
        )  # fmt: skip

    def show_bills(self, bills: tuple[Bill, ...]) -> None:
        """Show them, the newest first."""
        clear(self._rows)
        if not bills:
            text = translate("BillsCard", "There are no bills yet.")
            self._rows.addWidget(label(self._context.theme, text, ink="soft", wrap=True))
        names = [self._names(bill) for bill in bills]
        widest = max((each.minimumSizeHint().width() for each in names), default=0)
        for index, bill in enumerate(bills):
            if index:
                self._rows.addWidget(rule(self._context.theme.px(1)))
            names[index].setMinimumWidth(widest)  # all rows break, or none
            self._rows.addWidget(self._bill_row(bill, index, names[index]))

    def _names(self, bill: Bill) -> QWidget:
        theme = self._context.theme
        return tight(
            stacked(
                label(theme, month_title(bill.period), weight=Weight.MEDIUM),
                label(theme, money(bill.total), size=Type.SMALL, ink="soft"),
            )
        )

    def _bill_row(self, bill: Bill, index: int, names: QWidget) -> QWidget:
        theme, navigator = self._context.theme, self._context.navigator
        view = Button(
            theme, translate("BillsCard", "Open"), wrap=True, name=f"BillsCard_open_{index}"
        )
        view.setAccessibleDescription(month_title(bill.period))
        view.clicked.connect(lambda: navigator.open_bill(bill))
        printing = SignButton(
            theme, translate("BillsCard", "Print"), "printer", name=f"BillsCard_print_{index}"
        )
        printing.setAccessibleDescription(month_title(bill.period))
        printing.clicked.connect(lambda: navigator.open_bill(bill, print_at_once=True))
        line = QWidget()
        line.setMinimumHeight(theme.px(84))
        ways = tight(row(view, printing, spacing=theme.metrics.gap))
        view.setProperty("grow", 1)
        parts = Adaptive(names, ways, spacing=theme.px(8), shares=(1, 0))
        pad = theme.px(6)
        line.setLayout(column(parts, margins=(0, pad, 0, pad)))
        return line
