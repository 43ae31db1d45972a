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
        )

    def submit(self) -> None:
        """Ask for the letter; afterwards the button leads to the sign-in."""
        if self._sent:
            self.context.navigator.open_sign_in()
            return
        self.set_busy(True, translate("RecoveryScreen", "Sending…"))
        registering = self.context.services.registering
        job = registering.recover(self._number.digits, self._email.address)
        job.on_success(self._done).on_error(self._refuse).start(self)

    def _refuse(self, error: CabinetError) -> None:
        self.fail(error, *((self._email,) if isinstance(error, ContactRefused) else ()))

    def _begin_anew(self) -> None:
        """A number or an address is corrected: another letter can be sent."""
        if self._sent:
            self._sent = False
            self.notice.clear()
            self.set_busy(False)

    def _done(self, _none: None) -> None:
        self._sent = True
        self.hide_keyboard()
        self.set_busy(False)
        self.button.setText(translate("RecoveryScreen", "To the sign-in"))
        text = translate(
            "RecoveryScreen",
            "If the number and the address go together, a letter with a link is on its way. Open "
            "it on the phone, set a new password and sign in here.",
        )
        self.notice.say(text, "good")
