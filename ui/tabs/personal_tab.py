"""«Личные данные»: what the company knows about the account (manual, section 4.2)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from domain.accounts import Account, mask_email, mask_phone
from domain.money import NO_BREAK
from domain.russian import counted, format_decimal
from ui.context import Context
from ui.tabs.tab import CabinetTab
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.card import Card
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label

translate = QCoreApplication.translate


class PersonalTab(CabinetTab):
    """Two cards: whose account it is, and the dwelling."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        account = context.services.visit.account
        cards = [] if account is None else [self._owner(account), self._dwelling(account)]
        self.setLayout(
            column(FingerScroll(self.theme, column(*cards, None, spacing=self.theme.px(18))))
        )

    def _owner(self, account: Account) -> QWidget:
        name = " ".join(
            part for part in (account.surname, account.first_name, account.middle_name) if part
        )
        missing = translate("PersonalTab", "not given")
        return self._card(
            translate("PersonalTab", "Account"),
            [
                (translate("PersonalTab", "Account number"), account.account_number),
                (translate("PersonalTab", "Registered to"), name),
                (translate("PersonalTab", "Address"), account.address),
                (
                    translate("PersonalTab", "Phone"),
                    mask_phone(account.phone) if account.phone else missing,
                ),
                (
                    translate("PersonalTab", "E-mail"),
                    mask_email(account.email) if account.email else missing,
                ),
            ],
        )

    def _dwelling(self, account: Account) -> QWidget:
        square_metres = f"{NO_BREAK}м²"
        people = ("человек", "человека", "человек")
        return self._card(
            translate("PersonalTab", "Dwelling"),
            [
                (
                    translate("PersonalTab", "Total area"),
                    format_decimal(account.total_area) + square_metres,
                ),
                (
                    translate("PersonalTab", "Heated area"),
                    format_decimal(account.heated_area) + square_metres,
                ),
                (translate("PersonalTab", "Rooms"), str(account.rooms)),
                (
                    translate("PersonalTab", "Registered people"),
                    counted(account.registered_people, *people),
                ),
                (
                    translate("PersonalTab", "Resident people"),
                    counted(account.resident_people, *people),
                ),
            ],
        )

    def _card(self, title: str, lines: list[tuple[str, str]]) -> QWidget:
        theme, pad = self.theme, self.theme.metrics.card_padding
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(32))
        grid.setVerticalSpacing(theme.px(18))
        grid.setColumnStretch(1, 1)
        for index, (name, value) in enumerate(lines):
            grid.addWidget(label(theme, name, ink="soft"), index, 0)
            text = label(theme, value, weight=Weight.MEDIUM, wrap=True)
            grid.addWidget(text, index, 1)
        grid.setColumnMinimumWidth(0, theme.px(270))
        card = Card()
        heading = label(theme, title, size=Type.LARGE, weight=Weight.SEMIBOLD)
        card.setLayout(column(heading, theme.px(20), grid, margins=(pad, theme.px(24), pad, pad)))
        return card
