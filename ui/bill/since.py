"""What became of a bill since it was made: payments that its sheet does not know."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.bills import Bill
from domain.charges import Balance
from ui.calendar_words import day_and_month
from ui.number_words import money

translate = QCoreApplication.translate


def since_text(bill: Bill, balance: Balance) -> str:
    """What is due now, where it is not the bill's total any more; else empty.

    Of the newest bill only: what is due now says nothing about an older one.
    """
    if bill.period != balance.period or bill.total == balance.due:
        return ""
    paid = sum(utility.paid_since for utility in balance.utilities)
    if paid <= 0:
        return _due_text(balance)
    text = translate("BillScreen", "Paid since then: {paid}. {due}")
    return text.format(paid=money(paid), due=_due_text(balance))


def _due_text(balance: Balance) -> str:
    if balance.due > 0:
        text = translate(
            "BillScreen", "As of {day} {amount} is to be paid. The sheet has the old amount."
        )
    elif balance.due < 0:
        text = translate("BillScreen", "As of {day} {amount} is overpaid: there is nothing to pay.")
    else:
        text = translate("BillScreen", "As of {day} there is nothing to pay.")
    return text.format(day=day_and_month(balance.as_of), amount=money(abs(balance.due)))
