"""Linked accounts: address, due amount, one touch to switch (manual, section 4.2)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.accounts import Account
from domain.contacts import LinkedAccount, LinkState
from domain.errors import CabinetError
from ui.carried_steps import CarriedStep, CarriedSteps, Step
from ui.context import Context
from ui.number_words import money
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import boxed, clear, column, row, rule, stacked, tight
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.widgets.sign_button import SignButton

translate = QCoreApplication.translate

SWITCH, REMOVE = "switch", "remove"


class LinksCard(Card):
    """The accounts that can be switched to, and those that still wait for their holder."""

    def __init__(self, context: Context) -> None:
        super().__init__(name="LinksCard")
        self._context = context
        self._ways: dict[str, list[Button]] = {SWITCH: [], REMOVE: []}
        self._steps = CarriedSteps(
            self,
            {
                SWITCH: Step(self._rest, self._switched, self._refused),
                REMOVE: Step(self._rest, self._removed, self._refused),
            },
        )
        theme, px, pad = context.theme, context.theme.px, context.theme.metrics.card_padding
        title = label(
            theme,
            translate("LinksCard", "Linked accounts"),
            size=Type.LARGE,
            weight=Weight.SEMIBOLD,
            wrap=True,
        )
        add = Button(
            theme, translate("LinksCard", "Add an account"), icon="plus", name="LinksCard_add"
        )
        add.clicked.connect(context.navigator.open_add_link)
        head = Adaptive(title, add, spacing=theme.metrics.gap, shares=(1, 0))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.setLayout(column(head, px(8), self._rows, margins=(pad, px(20), pad, px(20))))

    def reload(self) -> None:
        """Fetch the links."""
        job = self._context.services.care.load_links()
        job.on_success(self._show).on_error(self._context.navigator.report).start(self)

    def hand_over(self) -> Sequence[CarriedStep]:
        """What was asked for, for the card's successor in another look."""
        return self._steps.hand_over()

    def take_over(self, ways: Sequence[CarriedStep]) -> None:
        """Wait for what the predecessor asked for."""
        self._steps.take_over(ways)

    def _show(self, links: tuple[LinkedAccount, ...]) -> None:
        """All accounts that can be gone to; the one that is shown is not among them."""
        clear(self._rows)
        self._ways = {SWITCH: [], REMOVE: []}
        theme, visit = self._context.theme, self._context.services.visit
        shown = visit.account.account_number if visit.account else ""
        others = [self._link_row(link) for link in links if link.account_number != shown]
        own = visit.own_account
        if own is not None and own.account_number != shown:
            others.insert(0, self._own_row(own))
        if not others:
            text = translate(
                "LinksCard", "Add the account of a relative or of a second dwelling to see both."
            )
            self._rows.addWidget(label(theme, text, size=Type.SMALL, ink="soft", wrap=True))
        for index, line in enumerate(others):
            if index:
                self._rows.addWidget(rule(theme.px(1)))
            self._rows.addWidget(line)
        self._rest()

    def _own_row(self, account: Account) -> QWidget:
        theme = self._context.theme
        facts = stacked(
            label(theme, account.account_number, weight=Weight.MEDIUM),
            label(theme, account.address, size=Type.SMALL, ink="soft", wrap=True),
            label(theme, translate("LinksCard", "Your own account"), size=Type.SMALL),
        )
        return self._line(boxed(facts), self._switch_button(account.account_number))

    def _link_row(self, link: LinkedAccount) -> QWidget:
        theme, number = self._context.theme, link.account_number
        remove = SignButton(
            theme, translate("LinksCard", "Remove"), "cross", kind="outline",
            name=f"LinksCard_remove_{number}",
        )  # fmt: skip
        remove.clicked.connect(lambda: self._remove(number))
        self._ways[REMOVE].append(remove)
        parts: list[QWidget] = [boxed(self._facts(link))]
        if link.state is LinkState.ACTIVE:
            parts.append(self._switch_button(number))
        return self._line(*parts, remove)

    def _switch_button(self, number: str) -> Button:
        text = translate("LinksCard", "Switch")
        button = Button(self._context.theme, text, name=f"LinksCard_switch_{number}")
        button.clicked.connect(lambda: self._switch(number))
        self._ways[SWITCH].append(button)
        return button

    def _line(self, *parts: QWidget) -> QWidget:
        theme = self._context.theme
        line = QWidget()
        line.setMinimumHeight(theme.px(112))
        air = theme.px(10)
        facts, *ways = parts
        buttons = tight(row(*ways, spacing=theme.metrics.gap))
        ways[0].setProperty("grow", 1)
        pair = Adaptive(facts, buttons, spacing=theme.metrics.gap, shares=(1, 0))
        line.setLayout(column(pair, margins=(0, air, 0, air)))
        return line

    def _facts(self, link: LinkedAccount) -> QVBoxLayout:
        theme = self._context.theme
        number = label(theme, link.account_number, weight=Weight.MEDIUM)
        if link.state is not LinkState.ACTIVE:
            waiting = translate("LinksCard", "Waiting for its holder to confirm")
            return stacked(number, label(theme, waiting, size=Type.SMALL, ink="soft", wrap=True))
        due = translate("LinksCard", "Due {amount}").format(amount=money(link.due or 0))
        return stacked(
            number,
            label(theme, link.address or "", size=Type.SMALL, ink="soft", wrap=True),
            label(theme, due, size=Type.SMALL, weight=Weight.SEMIBOLD),
            spacing=theme.px(2),
        )

    def _switch(self, number: str) -> None:
        self._steps.begin(SWITCH, self._context.services.care.switch_to(number))

    def _remove(self, number: str) -> None:
        self._steps.begin(REMOVE, self._context.services.care.remove_link(number))

    def _rest(self) -> None:
        """One at a time: what is asked for may change all rows."""
        for name, buttons in self._ways.items():
            for button in buttons:
                button.setEnabled(not self._steps.under_way(name))

    def _switched(self, _account: Account) -> None:
        self._context.navigator.open_cabinet()

    def _removed(self, _none: None) -> None:
        self.reload()

    def _refused(self, error: CabinetError) -> None:
        """The cabinet may know other links by now."""
        self._rest()
        self._context.navigator.report(error)
        self.reload()
