"""Who is paid, for which account and what for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from domain.accounts import group_digits
from domain.payments import LEAST_PAYMENT, PaymentCode
from domain.utilities import Utility
from ui.calendar_words import month_and_year
from ui.number_words import money
from ui.payment.plan import inner_air
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.wording import utility_name

translate = QCoreApplication.translate


class PayeeCard(Card):
    """As the bank will show it, for comparison."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(name="PaymentScreen_payee_card")
        pad = inner_air(theme.metrics)
        self._payee = _value(theme, "PaymentScreen_payee")
        self._account = _value(theme, "PaymentScreen_account")
        self._purpose = _value(theme, "PaymentScreen_purpose")
        titles = (
            (translate("PaymentScreen", "To"), self._payee),
            (translate("PaymentScreen", "Account number"), self._account),
            (translate("PaymentScreen", "For"), self._purpose),
        )
        self._captions = [label(theme, title, size=Type.SMALL, ink="soft") for title, _ in titles]
        pairs = zip(self._captions, (value for _, value in titles), strict=True)
        gap, air = theme.px(6), theme.px(14)
        groups = (column(caption, value) for caption, value in pairs)
        self.setLayout(column(*groups, spacing=gap, margins=(pad, air, pad, air)))
        self._number, self._bare = "", False

    def show_code(self, code: PaymentCode) -> None:
        """Show what a code pays."""
        what = _utilities(code) if code.utility is None else utility_name(code.utility)
        self._payee.setText(code.payee_name)
        self._number = group_digits(code.account_number)
        self._show_number()
        self._purpose.setText(f"{what}, {month_and_year(code.period)}")

    def leave_out_captions(self, left_out: bool) -> None:
        """The values say by themselves what they are; a bare number would not."""
        self._bare = left_out
        for caption in self._captions:
            caption.setHidden(left_out)
        self._show_number()

    def leave_out_account(self, left_out: bool) -> None:
        """It stands at the top of the screen."""
        self._account.setHidden(left_out)

    def _show_number(self) -> None:
        named = translate("PaymentScreen", "Account {number}").format(number=self._number)
        self._account.setText(named if self._bare and self._number else self._number)


def _utilities(code: PaymentCode) -> str:
    """Several: all that there are, unless another code is for the others."""
    if len(code.parts) > 1 or code.left:
        return translate("PaymentScreen", "Utilities")
    return translate("PaymentScreen", "All utilities")


def payment_title(utility: Utility | None) -> str:
    """What the screen is for, before the code says it."""
    if utility is None:
        return translate("PaymentScreen", "Pay in Sberbank Online")
    return translate("PaymentScreen", "{utility}: pay in Sberbank Online").format(
        utility=utility_name(utility)
    )


def app_name() -> str:
    """The title where there is no room for more."""
    return translate("PaymentScreen", "Sberbank Online")


def nothing_text(due: int) -> str:
    """Why there is nothing to pay."""
    if due < 0:
        text = translate("PaymentScreen", "Overpaid by {amount}: there is nothing to pay.")
        return text.format(amount=money(-due))
    if due > 0:
        text = translate(
            "PaymentScreen", "Payments start at {least}. The amount moves to the next bill."
        )
        return text.format(least=money(LEAST_PAYMENT))
    return translate("PaymentScreen", "There is nothing to pay here now.")


def _value(theme: Theme, name: str) -> QLabel:
    return label(theme, wrap=True, weight=Weight.MEDIUM, name=name)
