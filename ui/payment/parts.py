"""Where a bill has several payees: one touch from one code to the next, and what no bank takes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from domain.payments import LEAST_PAYMENT, PaymentCode
from ui.number_words import money, short_money
from ui.theme import Theme
from ui.theme.metrics import Type
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.label import label

translate = QCoreApplication.translate


class BillParts(QWidget):
    """Stands under the amount; hidden where one code pays all. `wanted` has the place from 0."""

    wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._next_part = 0
        self._texts, self._short = ("", ""), False
        self._next = Button(theme, kind="brand", wrap=True, height=84, name="PaymentScreen_next")
        self._next.clicked.connect(lambda: self.wanted.emit(self._next_part))
        self._left = label(theme, size=Type.SMALL, ink="soft", wrap=True, name="PaymentScreen_left")
        self.setLayout(column(self._next, self._left, spacing=theme.px(12)))
        self.hide()

    def show_code(self, code: PaymentCode | None) -> None:
        """Lead on from this code, from the last one to the first again; None while none is known.

        While the next one is on its way the button stays where it is.
        """
        several = code is not None and len(code.parts) > 1
        if code is not None and several:
            self._next_part = (code.part + 1) % len(code.parts)
            self._texts = _next_texts(code, self._next_part)
            self.shorten(self._short)
        left = _left_text(code) if code is not None and code.left else ""
        self._next.setVisible(several)
        self._left.setVisible(bool(left))
        self._left.setText(left)
        self.setVisible(several or bool(left))

    def shorten(self, short: bool) -> None:
        """Name the next code without its payee."""
        self._short = short
        self._next.setText(self._texts[short])
        self._next.setAccessibleName(self._texts[False])


def part_text(code: PaymentCode) -> str:
    """Which of several codes this is, and what they come to; empty where one pays all."""
    if len(code.parts) < 2:
        return ""
    text = translate("PaymentScreen", "Code {number} of {count}, {amount} in all")
    whole = sum(part.amount for part in code.parts)
    return text.format(number=code.part + 1, count=len(code.parts), amount=money(whole))


def _next_texts(code: PaymentCode, place: int) -> tuple[str, str]:
    """The whole, and without who is paid: the next code says that."""
    part = code.parts[place]
    whole = translate("PaymentScreen", "Code {number} of {count}: {payee}, {amount}")
    short = translate("PaymentScreen", "Code {number} of {count}: {amount}")
    facts = {"number": place + 1, "count": len(code.parts), "amount": money(part.amount)}
    return whole.format(payee=part.payee_name, **facts), short.format(**facts)


def _left_text(code: PaymentCode) -> str:
    text = translate(
        "PaymentScreen",
        "{payee}: {amount} moves to the next bill. Payments start at {least}.",
    )
    return "\n".join(
        text.format(
            payee=part.payee_name, amount=money(part.amount), least=short_money(LEAST_PAYMENT)
        )
        for part in code.left
    )
