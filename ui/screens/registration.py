"""The registration form (manual, section 3): e-mail, password, how to confirm, consent."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.errors import CabinetError, ContactRefused, PasswordRefused
from domain.registration import (
    Confirmation,
    RegistrationState,
    RegistrationStatus,
    RegistrationTicket,
)
from domain.wire import RegistrationForm
from ui.context import Context
from ui.messages import password_text
from ui.registration_words import step_text
from ui.screens.form_screen import FormScreen
from ui.theme.metrics import Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.check_row import CheckRow
from ui.widgets.choice import Choice
from ui.widgets.label import label
from ui.widgets.name_fields import EmailField
from ui.widgets.password_pair import PasswordPair, differ_text
from ui.widgets.text_field import labelled

translate = QCoreApplication.translate

_CONFIRMATIONS = (Confirmation.EMAIL, Confirmation.SMS)


class RegistrationScreen(FormScreen):
    """Whose account it is was settled on the screen before."""

    words = staticmethod(step_text)
    """What has expired is the registration."""

    def __init__(self, context: Context, ticket: RegistrationTicket, surname: str) -> None:
        super().__init__(context)
        self._ticket = ticket
        theme = self.theme
        self._email = EmailField(theme, name="RegistrationScreen_email")
        self._passwords = PasswordPair(theme, ticket.account_number, name="RegistrationScreen")
        self.fields = [self._email, self._passwords.first, self._passwords.again]
        whose = translate("RegistrationScreen", "Account {number}, {surname}")
        text = whose.format(number=ticket.account_number, surname=surname)
        self.decoration = [caption := label(theme, text, ink="soft", wrap=True)]
        self.build_form(
            translate("RegistrationScreen", "Registration"),
            [
                caption,
                labelled(theme, translate("RegistrationScreen", "E-mail"), self._email),
                self._passwords.part,
                self._confirmation_part(),
                self._consent_part(),
            ],
            submit=translate("RegistrationScreen", "Save"),
            busy=translate("RegistrationScreen", "Saving…"),
        )

    def on_back(self) -> None:
        """Nothing is registered."""
        self.context.services.registering.give_up()
        self.context.navigator.open_attract()

    def submit(self) -> None:
        """Send the form, if it can be right."""
        if self._passwords.fault is not None:
            self.complain(partial(password_text, self._passwords.fault), self._passwords.first)
        elif self._passwords.differ:
            self.complain(differ_text, self._passwords.again)
        elif not self._consent.isChecked():
            self._consent.setFocus()
            self.complain(_consent_text)
        else:
            self._send()

    def _confirmation_part(self) -> QWidget:
        theme = self.theme
        caption = translate("RegistrationScreen", "How to confirm the registration")
        self._confirmation = Choice(
            theme,
            (
                (translate("RegistrationScreen", "By e-mail"), "RegistrationScreen_by_email"),
                (translate("RegistrationScreen", "By SMS"), "RegistrationScreen_by_sms"),
            ),
        )
        part = QWidget()
        part.setLayout(
            column(
                label(theme, caption, weight=Weight.MEDIUM, wrap=True),
                self._confirmation,
                spacing=theme.px(8),
            )
        )
        return part

    def _consent_part(self) -> QWidget:
        theme = self.theme
        self._consent = CheckRow(
            theme,
            translate("RegistrationScreen", "I agree to the processing of my data"),
            name="RegistrationScreen_consent",
        )
        read = Button(
            theme, translate("RegistrationScreen", "Read"), name="RegistrationScreen_read_consent"
        )
        read.clicked.connect(lambda: self.context.navigator.open_document(self._ticket.consent))
        return Adaptive(self._consent, read, spacing=theme.metrics.gap, shares=(1, 0))

    def _send(self) -> None:
        form = RegistrationForm(
            email=self._email.address,
            password=self._passwords.first.text(),
            confirmation=_CONFIRMATIONS[self._confirmation.index],
            consent_version=self._ticket.consent.version,
            consent_sha256=self._ticket.consent.sha256,
        )
        self.send(self.context.services.registering.submit(form))

    def on_done(self, status: RegistrationStatus) -> None:
        """What is left is to confirm it."""
        self.set_busy(False)
        by_email = _CONFIRMATIONS[self._confirmation.index] is Confirmation.EMAIL
        if by_email or status.state is RegistrationState.CONFIRMED:
            self.context.navigator.open_letter_wait(status)
        else:
            self.context.navigator.open_code(status)

    def on_refused(self, error: CabinetError) -> None:
        """Mark what is to be corrected."""
        if isinstance(error, ContactRefused):
            self.fail(error, self._email)
        elif isinstance(error, PasswordRefused):
            self.fail(error, self._passwords.first)
        else:
            self.fail(error)


def _consent_text() -> str:
    return translate(
        "RegistrationScreen",
        "Without the consent to the processing of personal data we may not register you.",
    )
