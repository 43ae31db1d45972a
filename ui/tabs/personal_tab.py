"""«Личные данные»: account, contacts and password, linked accounts (manual, section 4.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from domain.accounts import Account
from domain.money import NO_BREAK
from ui.carried_steps import CarriedStep
from ui.context import Context
from ui.count_words import people
from ui.kept_state import KeptState, keep_state
from ui.number_words import decimal
from ui.tabs.contacts_card import ContactsCard
from ui.tabs.facts_card import facts_card
from ui.tabs.links_card import LinksCard
from ui.tabs.tab import CabinetTab
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column, tight
from ui.widgets.finger_scroll import FingerScroll

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeptPersonal:
    """What is handed over to the tab in another look."""

    state: KeptState = field(repr=False)
    links: Sequence[CarriedStep] = field(repr=False)


class PersonalTab(CabinetTab):
    """Two columns on a wide screen, one on a tall one."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._contacts = ContactsCard(context)
        self._links = LinksCard(context)
        self.setLayout(column(FingerScroll(self.theme, self._arrange(), name="PersonalTab_scroll")))

    def reload(self) -> None:
        """Fetch contacts and links."""
        self._contacts.reload()
        self._links.reload()

    def on_shown(self) -> None:
        """They may have been changed on the screens above."""
        self.reload()

    def keep(self) -> object:
        """How far down it was, and what was asked of the links."""
        return KeptPersonal(keep_state(self), self._links.hand_over())

    def restore(self, kept: object) -> None:
        """Go on from there."""
        if isinstance(kept, KeptPersonal):
            super().restore(kept.state)
            self._links.take_over(kept.links)

    def _arrange(self) -> QVBoxLayout:
        gap = self.theme.px(18)
        account = self.context.services.visit.account
        facts = [] if account is None else [
            facts_card(self.theme, translate("PersonalTab", "Account"), _facts(account))
        ]  # fmt: skip
        if self.theme.metrics.portrait:
            return column(*facts, self._contacts, self._links, None, spacing=gap)
        left = tight(column(*facts, None, spacing=gap))
        right = tight(column(self._contacts, self._links, None, spacing=gap))
        return column(Adaptive(left, right, spacing=gap, shares=(1, 1)), None)


def _facts(account: Account) -> list[tuple[str, str]]:
    names = (account.surname, account.first_name, account.middle_name)
    square_metres = NO_BREAK + translate("Unit", "m²")
    return [
        (translate("PersonalTab", "Account number"), account.account_number),
        (translate("PersonalTab", "Registered to"), " ".join(filter(None, names))),
        (translate("PersonalTab", "Address"), account.address),
        (
            translate("PersonalTab", "Total area"),
            decimal(account.total_area) + square_metres,
        ),
        (
            translate("PersonalTab", "Heated area"),
            decimal(account.heated_area) + square_metres,
        ),
        (translate("PersonalTab", "Rooms"), str(account.rooms)),
        (translate("PersonalTab", "Registered people"), people(account.registered_people)),
        (translate("PersonalTab", "Resident people"), people(account.resident_people)),
    ]
