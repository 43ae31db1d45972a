"""Who is paid, for which account, what for, and how to scan the code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from domain.accounts import group_digits
from domain.payments import LEAST_PAYMENT, PaymentCode, PaymentWay
from domain.utilities import Utility
from ui.calendar_words import month_and_year
from ui.number_words import money
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
        pad, gap = theme.metrics.card_padding, theme.px(6)
        self._payee = _value(theme, "PaymentScreen_payee")
        self._account = _value(theme, "PaymentScreen_account")
        self._purpose = _value(theme, "PaymentScreen_purpose")
        titles = (
            (translate("PaymentScreen", "To"), self._payee),
            (translate("PaymentScreen", "Account number"), self._account),
            (translate("PaymentScreen", "For"), self._purpose),
        )
        lines: list[QWidget | int] = []
        for title, value in titles:
            lines += [label(theme, title, size=Type.SMALL, ink="soft"), value, gap]
        air = theme.px(14)
        self.setLayout(column(*lines[:-1], margins=(pad, air, pad, air)))

    def show_code(self, code: PaymentCode) -> None:
        """Show what a code pays."""
        what = _utilities(code) if code.utility is None else utility_name(code.utility)
        self._payee.setText(code.payee_name)
        self._account.setText(group_digits(code.account_number))
        self._purpose.setText(f"{what}, {month_and_year(code.period)}")


def _utilities(code: PaymentCode) -> str:
    """Several: all that there are, unless another code is for the others."""
    if len(code.parts) > 1 or code.left:
        return translate("PaymentScreen", "Utilities")
    return translate("PaymentScreen", "All utilities")


class Steps(QWidget):
    """What to do with the phone, one line a step, and which scanner does not do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._of_way = {way: _steps_of(theme, way) for way in PaymentWay}
        self.setLayout(column(*self._of_way.values()))
        self.setObjectName("PaymentScreen_steps")

    def show_way(self, way: PaymentWay) -> None:
        """The steps of a way. All are there from the start: nothing new has to find its place."""
        for each, steps in self._of_way.items():
            steps.setVisible(each is way)


def payment_title(utility: Utility | None) -> str:
    """What the screen is for, before the code says it."""
    if utility is None:
        return translate("PaymentScreen", "Pay in Sberbank Online")
    return translate("PaymentScreen", "{utility}: pay in Sberbank Online").format(
        utility=utility_name(utility)
    )


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


def _steps_of(theme: Theme, way: PaymentWay) -> QWidget:
    lines = [
        label(theme, f"{index}. {step}", wrap=True)
        for index, step in enumerate(_steps(way), start=1)
    ]
    warning = label(theme, _warning(way), size=Type.SMALL, ink="soft", wrap=True)
    steps = QWidget()
    steps.setLayout(column(*lines, warning, spacing=theme.px(6)))
    steps.hide()
    return steps


def _steps(way: PaymentWay) -> tuple[str, ...]:
    steps = {
        PaymentWay.APP_SCANNER: (
            translate("PaymentScreen", "Open the Sberbank Online app and choose “Pay by QR”."),
            translate("PaymentScreen", "Point the app at the code."),
            translate("PaymentScreen", "Check the amount and confirm."),
        ),
        PaymentWay.CAMERA: (
            translate("PaymentScreen", "Open the phone's camera and point it at the code."),
            translate(
                "PaymentScreen",
                "Open the link on the phone: it has the amount and the account number "
                "to pay in the bank's app.",
            ),
        ),
    }
    return steps[way]


def _warning(way: PaymentWay) -> str:
    texts = {
        PaymentWay.APP_SCANNER: translate(
            "PaymentScreen",
            "The phone's ordinary camera does not open this code: use the app's scanner.",
        ),
        PaymentWay.CAMERA: translate(
            "PaymentScreen",
            "The scanner in the bank's app does not open this code: use the phone's camera.",
        ),
    }
    return texts[way]


def _value(theme: Theme, name: str) -> QLabel:
    return label(theme, wrap=True, weight=Weight.MEDIUM, name=name)
