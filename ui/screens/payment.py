"""Paying in Sberbank Online: the code, who is paid, what for and how much (manual, 4.1.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from domain.errors import AmountRefused, CabinetError
from domain.money import Kopecks
from domain.payments import LEAST_PAYMENT, PaymentCode, PaymentWay, suggested_amount
from domain.utilities import Utility
from ui.carried_steps import CarriedStep
from ui.context import Context
from ui.messages import error_text, shows_itself
from ui.payment.amount_card import AmountCard
from ui.payment.code_card import CodeCard, NothingCard
from ui.payment.facts import PayeeCard, app_name, nothing_text, payment_title
from ui.payment.facts_column import FactsColumn
from ui.payment.keys_page import KeysPage
from ui.payment.parts import BillParts, part_text
from ui.payment.plan import MARK_ROOM, plan
from ui.payment.print_button import PrintCodeButton
from ui.payment.steps import Steps
from ui.payment.way_choice import WayChoice
from ui.screens.screen import Screen
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import along, column
from ui.widgets.label import label
from ui.widgets.savings import Savings

if TYPE_CHECKING:
    from kiosk.qr_check import CheckedCode

FACTS_FIRST = 1000
"""How many times as much of the spare height: up to what they need, the facts get all of it."""

NO_LIMIT = Kopecks(999_999_999_99)
"""Where the cabinet has not told its limit yet; it refuses by itself what is too much."""


@dataclass(frozen=True, slots=True)
class KeptPayment:
    """What was chosen so far, for a screen that is made anew."""

    amount: Kopecks
    way: PaymentWay | None
    part: int
    typed: str | None
    slips: Sequence[CarriedStep] = field(repr=False)


class PaymentScreen(Screen):
    """The code goes away with the screen; it is a picture, nothing to touch.

    In the place of the code are the keys while an amount is typed, so that no code is shown for
    another amount than the one that stands beside it.
    """

    patience = 3.0

    def __init__(
        self, context: Context, utility: Utility | None, due: int, *, in_advance: bool = False
    ) -> None:
        """`in_advance`: nothing is due, that was said already, and an amount is to be typed."""
        super().__init__(context)
        info = context.services.connection.terminal_info
        self._most = info.most_payment if info is not None else NO_LIMIT
        self._utility = utility
        self._due = due
        self._in_advance = in_advance
        self._amount = min(suggested_amount(due), self._most)
        self._way: PaymentWay | None = None
        self._part = 0
        self._code: PaymentCode | None = None
        self._build()
        self._connect()
        self.reload()

    def on_enter(self) -> None:
        """Whoever has touched «Заплатить вперёд» types at once."""
        if self._in_advance:
            self._begin_typing()

    def reload(self) -> None:
        """Ask for the code, unless there is nothing to pay or the amount is being typed."""
        if self._amount_card.typing:
            return
        payable = self._amount >= LEAST_PAYMENT
        self._amount_card.setVisible(payable)
        self._show_page(self._code_card if payable else self._nothing_card)
        if payable:
            self._ask()

    def on_leave(self) -> None:
        """Nothing of the code stays."""
        self._code_card.wait()

    def on_back(self) -> None:
        """From typing an amount back to the code of the one so far, else to the tabs."""
        nothing_so_far = self._in_advance and self._amount < LEAST_PAYMENT
        if self._amount_card.typing and not nothing_so_far:
            self._pay(self._amount)
        else:
            super().on_back()

    def keep(self) -> object:
        """Amount, way and payee, what was typed of another amount, a slip that is printed."""
        typed = self._amount_card.field.text() if self._amount_card.typing else None
        return KeptPayment(self._amount, self._way, self._part, typed, self._print.hand_over())

    def restore(self, kept: object) -> None:
        """Take them over."""
        if not isinstance(kept, KeptPayment):
            return
        self._amount, self._way, self._part = kept.amount, kept.way, kept.part
        self._print.take_over(kept.slips)
        if kept.typed is None:
            self._amount_card.show_amount(kept.amount)
            self.reload()
        else:
            self._begin_typing()
            self._amount_card.field.setText(kept.typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room: what is told beside the code is told in full again if it can be."""
        super().resizeEvent(event)
        self._facts.start_over()

    def _build(self) -> None:
        theme = self.theme
        self._plan = plan(theme.metrics)
        suggested = suggested_amount(self._due)
        self._ways = WayChoice(theme, self._plan.ways)
        self._code_card = CodeCard(theme, self._plan, self._ways)
        self._amount_card = AmountCard(theme, due=suggested, most=self._most)
        self._nothing_card = NothingCard(theme, nothing_text(self._due))
        self._parts = BillParts(theme)
        self._payee_card, self._steps = PayeeCard(theme), Steps(theme)
        self._print = PrintCodeButton(self.context)
        self._keys = KeysPage(theme, self._amount_card.field)
        self._pages = QStackedWidget()
        for page in (self._code_card, self._nothing_card, self._keys):
            self._pages.addWidget(page)
        self._arrange()
        self._show_facts(False)

    def _arrange(self) -> None:
        metrics, px, air = self.theme.metrics, self.theme.px, self._plan.air
        side, edge = metrics.margin, px(MARK_ROOM)
        whole = along(metrics.portrait, spacing=air, margins=(side, air, side - edge, air))
        self._facts = self._make_facts()
        last = self._last_row()
        if metrics.portrait:
            self._pages.setProperty("grow", 1)
            whole.addWidget(self._facts, FACTS_FIRST)
            whole.addLayout(column(self._pages, last, spacing=air, margins=(0, 0, edge, 0)), 1)
        else:
            whole.addWidget(self._pages, 1)
            beside = QWidget()
            below = [self._ways, last] if self._plan.ways_beside else [last]
            back = column(*below, spacing=metrics.gap, margins=(0, 0, edge, 0))
            self._facts.setProperty("grow", FACTS_FIRST)
            beside.setLayout(column(self._facts, None, back, spacing=px(12)))
            beside.setFixedWidth(self._plan.facts + edge)
            whole.addWidget(beside)
        self.setLayout(whole)

    def _make_facts(self) -> FactsColumn:
        """What is missed least is left out first: captions, long sentences, the screen's title."""
        payee = self._payee_card
        content = self._facts_content()
        savings = Savings(
            payee.leave_out_captions,
            self._steps.shorten,
            self._shorten_title,
            payee.leave_out_account,
            self._steps.leave_out_warnings,
            self._parts.shorten,
        )
        return FactsColumn(self.theme, content, savings)

    def _last_row(self) -> QWidget:
        """«Назад», beside it the slip: a row of its own would take its room from the code."""
        back = self.make_back_button()
        for button in (self._print, back):
            button.setProperty("grow", 1)
        return Adaptive(back, self._print, spacing=self.theme.metrics.gap, shares=(1, 1))

    def _facts_content(self) -> QLayout:
        """On a tall screen how to scan stands beside who is paid: the height is for the code."""
        px = self.theme.px
        title = self._title = label(self.theme, size=Type.LARGE, weight=Weight.BOLD, wrap=True)
        self._shorten_title(False)
        told: list[QWidget] = [self._payee_card, self._steps]
        if self.theme.metrics.portrait:
            told = [Adaptive(*told, spacing=px(24), shares=(1, 1))]
        parts = (title, self._amount_card, self._parts, *told)
        return column(*parts, None, spacing=px(12), margins=(0, 0, px(MARK_ROOM), 0))

    def _shorten_title(self, short: bool) -> None:
        self._title.setText(app_name() if short else payment_title(self._utility))

    def _connect(self) -> None:
        self._amount_card.change_wanted.connect(self._begin_typing)
        self._amount_card.chosen.connect(self._pay)
        self._nothing_card.advance_wanted.connect(self._begin_typing)
        self._parts.wanted.connect(self._turn)
        self._ways.chosen.connect(self._switch)
        self._code_card.again_wanted.connect(self._ask)

    def _begin_typing(self) -> None:
        """The code of the amount so far is no longer good; nor is one that is on its way."""
        self._code_card.wait()
        self._amount_card.show()
        self._show_facts(False)
        self._show_page(self._keys)
        self._amount_card.begin_typing(self._amount)

    def _pay(self, amount: int) -> None:
        self._amount, self._part, self._code = Kopecks(amount), 0, None
        self._amount_card.show_amount(amount)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def _switch(self, way: PaymentWay) -> None:
        self._way = way
        self._ask()

    def _turn(self, part: int) -> None:
        """To another payee's code of the same bill."""
        self._part = part
        if self._code is not None:
            self._code = replace(self._code, part=part)
        self._ask()

    def _ask(self) -> None:
        """Of several quick changes only the last one's code arrives."""
        self._show_amount()
        self._code_card.wait()
        self._print.wait()
        side = self._code_card.qr.device_side
        actions = self.context.services.actions
        job = actions.payment_code(
            self._utility, self._amount, self._way, part=self._part, side=side
        )
        job.on_success(self._show).on_error(self._explain).start(self)

    def _show(self, checked: CheckedCode) -> None:
        if self._amount_card.typing:
            return
        self._code = checked.code
        self._show_amount()
        self._parts.show_code(checked.code)
        self._payee_card.show_code(checked.code)
        self._steps.show_way(checked.code.way)
        self._show_facts(True)
        self._print.offer(checked.code)
        self._ways.offer(checked.code.ways, checked.code.way)
        self._show_page(self._code_card)
        self._code_card.show_picture(checked.picture)

    def _show_page(self, page: QWidget) -> None:
        """The ways belong to a code."""
        self._ways.setVisible(self._ways.several and page is self._code_card)
        self._pages.setCurrentWidget(page)

    def _show_amount(self) -> None:
        """Of the code: of a bill with several payees a part; the resident compares it."""
        if self._code is not None and self._code.parts:
            part = self._code.parts[self._code.part]
            self._amount_card.show_amount(part.amount, part_text(self._code))
        else:
            self._amount_card.show_amount(self._amount)

    def _show_facts(self, known: bool) -> None:
        """Who is paid and how stand beside a code, not without one."""
        self._payee_card.setVisible(known)
        self._steps.setVisible(known)
        if not known:
            self._parts.show_code(None)
            self._print.offer(None)
        self._facts.adapt()

    def _explain(self, error: CabinetError) -> None:
        if isinstance(error, AmountRefused):  # what is due has changed meanwhile
            self._part, self._code = 0, None
        if not shows_itself(error):
            self._show_facts(False)
            self._code_card.explain(error_text(error))
