"""Sign in by account number and password (manual, section 3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.accounts import Account
from domain.errors import CabinetError, SignInRefused
from ui.context import Context
from ui.screens.form_screen import FormScreen, after
from ui.theme.metrics import Type
from ui.widgets.adaptive import Adaptive
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.number_fields import AccountNumberField
from ui.widgets.text_field import PasswordField, labelled

translate = QCoreApplication.translate


class SignInScreen(FormScreen):
    """The number stays when the password was wrong; the password does not."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        self._number = AccountNumberField(theme, name="SignInScreen_account_number")
        self._password = PasswordField(theme, name="SignInScreen_password")
        hint = label(
            theme,
            translate("SignInScreen", "Digits only, no letter. It is at the top of the bill."),
            size=Type.SMALL,
            ink="soft",
            wrap=True,
            name="SignInScreen_hint",
        )
        self.scan_target = self._number
        self.fields = [self._number, self._password]
        self.asked_for = {self._number: _number_text, self._password: _password_text}
        self.decoration = [hint, others := self._others()]
        self.build_form(
            translate("SignInScreen", "Sign in to your account"),
            [
                labelled(theme, translate("SignInScreen", "Account number"), self._number),
                hint,
                labelled(theme, translate("SignInScreen", "Password"), self._password),
                after(others),
            ],
            submit=translate("SignInScreen", "Sign in"),
            busy=translate("SignInScreen", "Checking…"),
        )

    def submit(self) -> None:
        """Try the number and the password."""
        actions = self.context.services.actions
        self.send(actions.sign_in(self._number.digits, self._password.text()))

    def _others(self) -> QWidget:
        theme, navigator = self.theme, self.context.navigator
        first = Button(
            theme,
            translate("SignInScreen", "I am here for the first time"),
            kind="outline",
            name="SignInScreen_first_visit",
        )
        forgotten = Button(
            theme,
            translate("SignInScreen", "Forgot the password?"),
            kind="outline",
            name="SignInScreen_recover",
        )
        first.clicked.connect(navigator.open_first_visit)
        forgotten.clicked.connect(navigator.open_recovery)
        return Adaptive(first, forgotten, spacing=theme.metrics.gap, shares=(1, 1))

    def on_done(self, _account: Account) -> None:
        """Open the cabinet."""
        self._password.clear()
        self.context.navigator.open_cabinet()

    def on_refused(self, error: CabinetError) -> None:
        """The number stays: mostly it is the password."""
        if not isinstance(error, SignInRefused):
            self.fail(error)
            return
        self._password.clear()
        self._password.setFocus()
        self.fail(error, self._number, self._password)


def _number_text() -> str:
    return translate("SignInScreen", "Type the account number.")


def _password_text() -> str:
    return translate("SignInScreen", "Type the password.")
