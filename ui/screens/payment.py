"""Paying in Sberbank Online: the code, who is paid, what for and how much (manual, 4.1.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from domain.errors import CabinetError
from domain.money import Kopecks
from domain.payments import LEAST_PAYMENT, PaymentWay, suggested_amount
from domain.utilities import Utility
from ui.context import Context
from ui.messages import error_text, shows_itself
from ui.number_words import money
from ui.payment.amount_card import AmountCard
from ui.payment.code_card import CodeCard, NothingCard
from ui.payment.facts import PayeeCard, Steps, payment_title
from ui.payment.print_button import PrintCodeButton
from ui.screens.screen import Screen
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import along, column, row
from ui.widgets.keyboard import Keyboard
from ui.widgets.label import label

if TYPE_CHECKING:
    from kiosk.qr_check import CheckedCode

translate = QCoreApplication.translate

FACTS_WIDTH = 440
KEYBOARD_WIDTH = 600
KEYBOARD_HEIGHT_TALL = 560
NO_LIMIT = Kopecks(999_999_999_99)
"""Where the cabinet has not told its limit yet; it refuses by itself what is too much."""


class PaymentScreen(Screen):
    """The code goes away with the screen; it is a picture, nothing to touch.

    In the place of the code are the keys while an amount is typed, so that no code is shown for
    another amount than the one that stands beside it.
    """

    patience = 3.0

    def __init__(self, context: Context, utility: Utility | None, due: int) -> None:
        super().__init__(context)
        info = context.services.connection.terminal_info
        self._most = info.most_payment if info is not None else NO_LIMIT
        self._utility = utility
        self._due = due
        self._amount = min(suggested_amount(due), self._most)
        self._way: PaymentWay | None = None
        self._build()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Ask for the code, unless there is nothing to pay or the amount is being typed."""
        if self._amount_card.typing:
            return
        payable = self._amount >= LEAST_PAYMENT
        self._amount_card.setVisible(payable)
        self._pages.setCurrentWidget(self._code_card if payable else self._nothing_card)
        if payable:
            self._ask()

    def on_leave(self) -> None:
        """Nothing of the code stays."""
        self._code_card.wait()

    def on_back(self) -> None:
        """From typing an amount back to the code of the one so far, else to the tabs."""
        if self._amount_card.typing:
            self._pay(self._amount)
        else:
            super().on_back()

    def _build(self) -> None:
        theme = self.theme
        suggested = suggested_amount(self._due)
        self._amount_card = AmountCard(theme, due=suggested, most=self._most)
        self._code_card = CodeCard(theme)
        self._nothing_card = NothingCard(theme, self._nothing_text())
        self._payee_card, self._steps = PayeeCard(theme), Steps(theme)
        self._print = PrintCodeButton(self.context)
        self._show_facts(False)
        self._keyboard = Keyboard(theme)
        self._keyboard.attach(self._amount_card.field)
        self._keyboard.show_layout(self._amount_card.field.keyboard)
        self._pages = QStackedWidget()
        for page in (self._code_card, self._nothing_card, self._keys_page()):
            self._pages.addWidget(page)
        self._arrange()

    def _arrange(self) -> None:
        metrics, px = self.theme.metrics, self.theme.px
        side, air = metrics.margin, px(16 if metrics.portrait else 24)
        whole = along(metrics.portrait, spacing=air, margins=(side, air, side, air))
        back = self._last_row()
        if metrics.portrait:
            whole.addWidget(self._facts())
            whole.addWidget(self._pages, 1)
            whole.addWidget(back)
        else:
            whole.addWidget(self._pages, 1)
            facts = self._facts(None, back)
            facts.setFixedWidth(px(FACTS_WIDTH))
            whole.addWidget(facts)
        self.setLayout(whole)

    def _last_row(self) -> QWidget:
        """«Назад», beside it the slip: a row of its own would take its room from the code."""
        back = self.make_back_button()
        for button in (self._print, back):
            button.setProperty("grow", 1)
        last = QWidget()
        last.setLayout(row(back, self._print, spacing=self.theme.metrics.gap))
        return last

    def _facts(self, *below: QWidget | None) -> QWidget:
        title = label(
            self.theme,
            payment_title(self._utility),
            size=Type.LARGE,
            weight=Weight.BOLD,
            wrap=True,
        )
        parts = (title, self._amount_card, self._payee_card, self._steps)
        facts = QWidget()
        facts.setLayout(column(*parts, *below, spacing=self.theme.px(12)))
        return facts

    def _keys_page(self) -> QWidget:
        """Where a thumb reaches: low on a tall screen, in the middle of a wide one."""
        page = QWidget()
        if self.theme.metrics.portrait:
            self._keyboard.setMinimumHeight(self.theme.px(KEYBOARD_HEIGHT_TALL))
            page.setLayout(column(None, self._keyboard))
        else:
            self._keyboard.setFixedWidth(self.theme.px(KEYBOARD_WIDTH))
            page.setLayout(column(None, row(None, self._keyboard, None), None))
        self._keys = page
        return page

    def _connect(self) -> None:
        self._amount_card.change_wanted.connect(self._begin_typing)
        self._amount_card.chosen.connect(self._pay)
        self._nothing_card.advance_wanted.connect(self._begin_typing)
        self._code_card.way_chosen.connect(self._switch)
        self._code_card.again_wanted.connect(self._ask)

    def _nothing_text(self) -> str:
        if self._due < 0:
            text = translate("PaymentScreen", "Overpaid by {amount}: there is nothing to pay.")
            return text.format(amount=money(-self._due))
        if self._due > 0:
            text = translate(
                "PaymentScreen",
                "Payments start at {least}. The amount moves to the next bill.",
            )
            return text.format(least=money(LEAST_PAYMENT))
        return translate("PaymentScreen", "There is nothing to pay here now.")

    def _begin_typing(self) -> None:
        """The code of the amount so far is no longer good; nor is one that is on its way."""
        self._code_card.wait()
        self._amount_card.show()
        self._show_facts(False)
        self._pages.setCurrentWidget(self._keys)
        self._amount_card.begin_typing(self._amount)

    def _pay(self, amount: int) -> None:
        self._amount = Kopecks(amount)
        self._amount_card.show_amount(amount)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def _switch(self, way: PaymentWay) -> None:
        self._way = way
        self._ask()

    def _ask(self) -> None:
        """Of several quick changes only the last one's code arrives."""
        self._amount_card.show_amount(self._amount)
        self._code_card.wait()
        self._print.wait()
        side = self._code_card.qr.device_side
        actions = self.context.services.actions
        job = actions.payment_code(self._utility, self._amount, self._way, side=side)
        job.on_success(self._show).on_error(self._explain).start(self)

    def _show(self, checked: CheckedCode) -> None:
        if self._amount_card.typing:
            return
        self._payee_card.show_code(checked.code)
        self._steps.show_way(checked.code.way)
        self._show_facts(True)
        self._print.offer(checked.code)
        self._code_card.show_code(checked.code, checked.picture)

    def _show_facts(self, known: bool) -> None:
        """Who is paid and how stand beside a code, not without one."""
        self._payee_card.setVisible(known)
        self._steps.setVisible(known)
        if not known:
            self._print.offer(None)

    def _explain(self, error: CabinetError) -> None:
        if not shows_itself(error):
            self._show_facts(False)
            self._code_card.explain(error_text(error))
