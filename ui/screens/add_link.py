"""Linking another account: its number, and its surname or its password (manual, section 4.2)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.contacts import LinkedAccount, LinkState
from domain.errors import CabinetError, LinkRefused
from domain.wire import NewLink
from ui.context import Context
from ui.screens.form_screen import FormScreen
from ui.widgets.choice import Choice
from ui.widgets.name_fields import SurnameField
from ui.widgets.number_fields import AccountNumberField
from ui.widgets.text_field import PasswordField, labelled

translate = QCoreApplication.translate

BY_SURNAME = 0


class AddLinkScreen(FormScreen):
    """«Добавить лицевой счёт»."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        self._number = AccountNumberField(theme, name="AddLinkScreen_account_number")
        self._surname = SurnameField(theme, name="AddLinkScreen_surname")
        self._password = PasswordField(theme, name="AddLinkScreen_password")
        self.fields = [self._number, self._surname, self._password]
        self._way = Choice(
            theme,
            (
                (translate("AddLinkScreen", "By surname"), "AddLinkScreen_by_surname"),
                (translate("AddLinkScreen", "By password"), "AddLinkScreen_by_password"),
            ),
        )
        self._by_surname = labelled(
            theme, translate("AddLinkScreen", "Surname of that account's holder"), self._surname
        )
        self._by_password = labelled(
            theme, translate("AddLinkScreen", "Password of that account"), self._password
        )
        self._way.chosen.connect(self._show_way)
        self.build_form(
            translate("AddLinkScreen", "Add an account"),
            [
                labelled(theme, translate("AddLinkScreen", "Account number"), self._number),
                self._way,
                self._by_surname,
                self._by_password,
            ],
            submit=translate("AddLinkScreen", "Add the account"),
            busy=translate("AddLinkScreen", "Checking…"),
        )
        self._show_way(BY_SURNAME)

    def submit(self) -> None:
        """Ask for the link."""
        by_surname = self._way.index == BY_SURNAME
        link = NewLink(
            account_number=self._number.digits,
            surname=self._surname.text().strip() if by_surname else None,
            password=None if by_surname else self._password.text(),
        )
        self.send(self.context.services.care.add_link(link))

    def _show_way(self, index: int) -> None:
        self._by_surname.setVisible(index == BY_SURNAME)
        self._by_password.setVisible(index != BY_SURNAME)
        if self._number.digits:
            (self._surname if index == BY_SURNAME else self._password).setFocus()

    def on_done(self, link: LinkedAccount) -> None:
        """Back to the list, unless somebody else has to agree first."""
        if link.state is LinkState.ACTIVE:
            self.context.navigator.go_back()
            return
        for field in self.fields:
            field.clear()
        self.hide_keyboard()
        self.set_busy(False)
        self.say(_asked_text)

    def on_refused(self, error: CabinetError) -> None:
        """Which of the two is wrong is not told."""
        second = self._surname if self._way.index == BY_SURNAME else self._password
        self.fail(error, *((self._number, second) if isinstance(error, LinkRefused) else ()))


def _asked_text() -> str:
    return translate(
        "AddLinkScreen",
        "This account has a password of its own. Its holder has been asked to confirm; the "
        "account appears in your list after that.",
    )
