"""Change of password and e-mail (manual, section 4.2): «Сохранить», «Назад»."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from domain.accounts import mask_email
from domain.contacts import Contacts
from domain.errors import CabinetError, ContactRefused, OldPasswordWrong, PasswordRefused
from domain.wire import CredentialsChange
from ui.context import Context
from ui.messages import password_text
from ui.screens.form_screen import FormScreen
from ui.theme.metrics import Type
from ui.widgets.label import label
from ui.widgets.name_fields import EmailField
from ui.widgets.password_pair import PasswordPair, differ_text
from ui.widgets.text_field import PasswordField, TextField, labelled

translate = QCoreApplication.translate


class CredentialsScreen(FormScreen):
    """The old password is needed; what is left empty stays as it is."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        account = context.services.visit.account
        number = account.account_number if account else ""
        self._old = PasswordField(theme, name="CredentialsScreen_old_password")
        self._passwords = PasswordPair(theme, number, name="CredentialsScreen")
        self._email = EmailField(theme, name="CredentialsScreen_email")
        self.fields = [self._old, self._passwords.first, self._passwords.again, self._email]
        hint = label(
            theme,
            translate(
                "CredentialsScreen",
                "Leave empty what is to stay. A new e-mail address counts once you have opened "
                "the link in our letter.",
            ),
            size=Type.SMALL,
            ink="soft",
            wrap=True,
        )
        self.decoration = [hint]
        self.build_form(
            translate("CredentialsScreen", "Password and e-mail"),
            [
                hint,
                labelled(theme, translate("CredentialsScreen", "Old password"), self._old),
                self._passwords.part,
                labelled(theme, translate("CredentialsScreen", "New e-mail"), self._email),
            ],
            submit=translate("CredentialsScreen", "Save"),
            busy=translate("CredentialsScreen", "Saving…"),
        )

    def advance(self) -> None:
        """Fields may stay empty: enter walks through them and saves after the last one."""
        focused = next((field for field in self.fields if field.hasFocus()), None)
        following = None if focused is None else self._after(focused)
        if following is not None:
            following.setFocus()
        else:
            self.confirm()

    def confirm(self) -> None:
        """Save, whatever is left empty."""
        if not self._busy:
            self.unsay()
            self.submit()

    def submit(self) -> None:
        """Send what was filled in, if it can be right."""
        wants_password = bool(self._passwords.first.text() or self._passwords.again.text())
        if not self._old.text():
            self._old.setFocus()
        elif not wants_password and not self._email.address:
            self.say(_nothing_text)
        elif wants_password and self._passwords.fault is not None:
            self.complain(partial(password_text, self._passwords.fault), self._passwords.first)
        elif wants_password and self._passwords.differ:
            self.complain(differ_text, self._passwords.again)
        else:
            self._send()

    def _after(self, field: TextField) -> TextField | None:
        place = self.fields.index(field) + 1
        return self.fields[place] if place < len(self.fields) else None

    def _send(self) -> None:
        change = CredentialsChange(
            old_password=self._old.text(),
            new_password=self._passwords.first.text() or None,
            email=self._email.address or None,
        )
        self.send(self.context.services.care.change_credentials(change))

    def on_done(self, contacts: Contacts) -> None:
        """Nothing of it stays in the fields."""
        for field in self.fields:
            field.clear()
        self.hide_keyboard()
        self.set_busy(False)
        pending = contacts.pending_email
        self.say(partial(_saved_text, mask_email(pending) if pending else None), "good")

    def on_refused(self, error: CabinetError) -> None:
        """Mark what is to be corrected."""
        wrong: dict[type[CabinetError], TextField] = {
            OldPasswordWrong: self._old,
            PasswordRefused: self._passwords.first,
            ContactRefused: self._email,
        }
        field = wrong.get(type(error))
        self.fail(error, *(() if field is None else (field,)))


def _nothing_text() -> str:
    return translate("CredentialsScreen", "There is nothing to change yet.")


def _saved_text(pending: str | None) -> str:
    """`pending` is the new address, masked, until its letter was opened."""
    if pending is None:
        return translate("CredentialsScreen", "Saved. A letter about the change is on its way.")
    text = translate(
        "CredentialsScreen",
        "Saved. Please open the link in the letter to {address}: until then the old "
        "address counts.",
    )
    return text.format(address=pending)
