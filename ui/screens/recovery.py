"""«Забыли пароль?»: a letter with a one-time link (manual, section 3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.errors import CabinetError, ContactRefused
from ui.context import Context
from ui.screens.form_screen import FormScreen, after
from ui.theme.metrics import Type
from ui.widgets.label import label
from ui.widgets.name_fields import EmailField
from ui.widgets.number_fields import AccountNumberField
from ui.widgets.text_field import labelled

translate = QCoreApplication.translate


class RecoveryScreen(FormScreen):
    """The answer is the same whether or not account and address go together."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        self._sent = False
        self._number = AccountNumberField(theme, name="RecoveryScreen_account_number")
        self._email = EmailField(theme, name="RecoveryScreen_email")
        operator = label(
            theme,
            translate(
                "RecoveryScreen",
                "If your e-mail address has changed, come to an operator with documents that show "
                "whose account it is.",
            ),
            size=Type.SMALL,
            ink="soft",
            wrap=True,
        )
        self.fields = [self._number, self._email]
        for field in self.fields:
            field.textChanged.connect(self._begin_anew)
        self.decoration = [operator]
        self.build_form(
            translate("RecoveryScreen", "Forgot the password?"),
            [
                labelled(theme, translate("RecoveryScreen", "Account number"), self._number),
                labelled(
                    theme, translate("RecoveryScreen", "E-mail of the registration"), self._email
                ),
                after(operator),
            ],
            submit=translate("RecoveryScreen", "Send a letter"),
            busy=translate("RecoveryScreen", "Sending…"),
        )

    def submit(self) -> None:
        """Ask for the letter; afterwards the button leads to the sign-in."""
        if self._sent:
            self.context.navigator.open_sign_in()
            return
        registering = self.context.services.registering
        self.send(registering.recover(self._number.digits, self._email.address))

    def keep_more(self) -> bool:
        """Whether the letter was asked for."""
        return self._sent

    def restore_more(self, kept: bool) -> None:
        """It is not asked for twice."""
        if kept:
            self._lead_on()

    def on_refused(self, error: CabinetError) -> None:
        """An address may be misspelt."""
        self.fail(error, *((self._email,) if isinstance(error, ContactRefused) else ()))

    def _begin_anew(self) -> None:
        """A number or an address is corrected: another letter can be sent."""
        if self._sent:
            self._sent = False
            self.unsay()
            self.set_busy(False)

    def on_done(self, _none: None) -> None:
        """The button leads on to the sign-in."""
        self.hide_keyboard()
        self._lead_on()
        self.say(_sent_text, "good")

    def _lead_on(self) -> None:
        self._sent = True
        self.set_busy(False)
        self.button.setText(translate("RecoveryScreen", "To the sign-in"))


def _sent_text() -> str:
    return translate(
        "RecoveryScreen",
        "If the number and the address go together, a letter with a link is on its way. Open "
        "it on the phone, set a new password and sign in here.",
    )
