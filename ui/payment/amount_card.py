"""How much is paid: shown large, or being typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from domain.money import Kopecks
from domain.payments import LEAST_PAYMENT, AmountFault, amount_fits, parse_amount
from ui.number_words import money, short_money
from ui.payment.plan import inner_air
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.amount import Amount
from ui.widgets.amount_field import AmountField
from ui.widgets.boxes import column, row, tight
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.widgets.notice import Notice

translate = QCoreApplication.translate


class AmountCard(Card):
    """`change_wanted` before typing, `chosen` with the kopecks after it."""

    change_wanted = Signal()
    chosen = Signal(int)

    def __init__(self, theme: Theme, *, due: Kopecks, most: Kopecks) -> None:
        """`due` is offered as a whole where it can be paid; `most` is the company's limit."""
        super().__init__(name="PaymentScreen_amount_card")
        self._theme = theme
        self._due = due
        self._most = most
        self.field = AmountField(theme, name="PaymentScreen_amount_field")
        self._notice = Notice(theme, name="PaymentScreen_amount_notice")
        self._shown, self._typing = self._build_shown(), self._build_typing()
        self._typing.hide()
        pad, air = inner_air(theme.metrics), theme.px(14)
        self.setLayout(column(self._shown, self._typing, margins=(pad, air, pad, air)))
        self.field.textChanged.connect(lambda _text: self._forget_fault())
        self.field.returnPressed.connect(self._take)

    @property
    def typing(self) -> bool:
        """Whether an amount is being typed."""
        return not self._typing.isHidden()

    def show_amount(self, amount: int, note: str = "") -> None:
        """Show so many kopecks, and below them what they are where that has to be said."""
        self._amount.set_amount(amount)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._typing.hide()
        self._shown.show()

    def begin_typing(self, amount: int) -> None:
        """Take another amount; the one so far is typed over."""
        self._forget_fault()
        self._shown.hide()
        self._typing.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.set_amount(amount)

    def _build_shown(self) -> QWidget:
        theme = self._theme
        self._amount = Amount(theme, size=Type.AMOUNT - 12, name="PaymentScreen_amount")
        self._note = label(theme, wrap=True, weight=Weight.MEDIUM, name="PaymentScreen_part")
        self._note.hide()
        change = Button(
            theme, translate("PaymentScreen", "Change the amount"), name="PaymentScreen_change"
        )
        change.clicked.connect(self.change_wanted)
        figure = tight(column(row(self._amount, None), self._note, spacing=theme.px(4)))
        way = tight(row(change, None))
        return Adaptive(figure, way, spacing=theme.px(6), shares=(1, 0))

    def _build_typing(self) -> QWidget:
        theme, gap = self._theme, self._theme.px(12)
        bounds = translate("PaymentScreen", "Amount, from {least} to {most}").format(
            least=short_money(LEAST_PAYMENT), most=short_money(self._most)
        )
        self.field.setAccessibleName(bounds)
        self.field.setProperty("grow", 1)
        sign = label(theme, "₽", size=Type.TITLE, weight=Weight.SEMIBOLD, ink="soft")
        done = Button(
            theme,
            translate("PaymentScreen", "Show the code"),
            kind="accent",
            height=84,
            name="PaymentScreen_take",
        )
        done.clicked.connect(self._take)
        parts: list[QWidget] = [self._notice, done]
        if amount_fits(self._due, self._most):
            text = translate("PaymentScreen", "All that is due: {amount}")
            whole = Button(theme, text.format(amount=money(self._due)), name="PaymentScreen_whole")
            whole.clicked.connect(lambda: self.chosen.emit(self._due))
            parts.append(whole)
        typing = QWidget()
        line = row(self.field, sign, spacing=theme.px(14))
        typing.setLayout(column(self._caption(bounds), line, *parts, spacing=gap))
        return typing

    def _caption(self, text: str) -> QWidget:
        return label(self._theme, text, size=Type.SMALL, ink="soft", wrap=True)

    def _take(self) -> None:
        typed = parse_amount(self.field.text(), self._most)
        if isinstance(typed, AmountFault):
            self.field.set_wrong(True)
            self._notice.say(self._fault_text(typed), "bad")
        else:
            self.chosen.emit(typed)

    def _fault_text(self, fault: AmountFault) -> str:
        texts = {
            AmountFault.UNREADABLE: translate("PaymentScreen", "Type an amount."),
            AmountFault.TOO_LITTLE: translate("PaymentScreen", "Payments start at {least}."),
            AmountFault.TOO_MUCH: translate(
                "PaymentScreen", "No more than {most} can be paid at once."
            ),
        }
        return texts[fault].format(least=short_money(LEAST_PAYMENT), most=short_money(self._most))

    def _forget_fault(self) -> None:
        self.field.set_wrong(False)
        self._notice.clear()
