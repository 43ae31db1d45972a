"""Change of password and e-mail (manual, section 4.2): «Сохранить», «Назад»."""

from __future__ import annotations

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
from ui.widgets.password_pair import PasswordPair
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
            self.notice.clear()
            self.submit()

    def submit(self) -> None:
        """Send what was filled in, if it can be right."""
        wants_password = bool(self._passwords.first.text() or self._passwords.again.text())
        if not self._old.text():
            self._old.setFocus()
        elif not wants_password and not self._email.address:
            text = translate("CredentialsScreen", "There is nothing to change yet.")
            self.notice.say(text)
        elif wants_password and self._passwords.fault is not None:
            self.complain(password_text(self._passwords.fault), self._passwords.first)
        elif wants_password and self._passwords.differ:
            text = translate("PasswordPair", "The passwords differ. Type the second again.")
            self.complain(text, self._passwords.again)
        else:
            self._send()

    def _after(self, field: TextField) -> TextField | None:
        place = self.fields.index(field) + 1
        return self.fields[place] if place < len(self.fields) else None

    def _send(self) -> None:
        self.set_busy(True, translate("CredentialsScreen", "Saving…"))
        change = CredentialsChange(
            old_password=self._old.text(),
            new_password=self._passwords.first.text() or None,
            email=self._email.address or None,
        )
        job = self.context.services.care.change_credentials(change)
        job.on_success(self._saved).on_error(self._refuse).start(self)

    def _saved(self, contacts: Contacts) -> None:
        for field in self.fields:
            field.clear()
        self.hide_keyboard()
        self.set_busy(False)
        text = translate("CredentialsScreen", "Saved. A letter about the change is on its way.")
        if contacts.pending_email:
            pending = translate(
                "CredentialsScreen",
                "Saved. Please open the link in the letter to {address}: until then the old "
                "address counts.",
            )
            text = pending.format(address=mask_email(contacts.pending_email))
        self.notice.say(text, "good")

    def _refuse(self, error: CabinetError) -> None:
        wrong: dict[type[CabinetError], TextField] = {
            OldPasswordWrong: self._old,
            PasswordRefused: self._passwords.first,
            ContactRefused: self._email,
        }
        field = wrong.get(type(error))
        self.fail(error, *(() if field is None else (field,)))
