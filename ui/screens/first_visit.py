"""«Я здесь впервые»: account number and surname (manual, section 3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.errors import CabinetError, FirstVisitRefused
from domain.registration import RegistrationTicket
from ui.context import Context
from ui.screens.form_screen import FormScreen
from ui.theme.metrics import Type
from ui.widgets.label import label
from ui.widgets.name_fields import SurnameField
from ui.widgets.number_fields import AccountNumberField
from ui.widgets.text_field import labelled

translate = QCoreApplication.translate


class FirstVisitScreen(FormScreen):
    """Opens the registration when number and surname go together."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = self.theme
        self._number = AccountNumberField(theme, name="FirstVisitScreen_account_number")
        self._surname = SurnameField(theme, name="FirstVisitScreen_surname")
        hint = label(
            theme,
            translate("FirstVisitScreen", "Both are at the top of the bill."),
            size=Type.SMALL,
            ink="soft",
            wrap=True,
        )
        self.scan_target = self._number
        self.fields = [self._number, self._surname]
        self.decoration = [hint]
        self.build_form(
            translate("FirstVisitScreen", "First visit"),
            [
                labelled(theme, translate("FirstVisitScreen", "Account number"), self._number),
                labelled(
                    theme,
                    translate("FirstVisitScreen", "Surname of the account's holder"),
                    self._surname,
                ),
                hint,
            ],
            submit=translate("FirstVisitScreen", "Next"),
            busy=translate("FirstVisitScreen", "Checking…"),
        )

    def submit(self) -> None:
        """Ask whether number and surname go together."""
        registering = self.context.services.registering
        self.send(registering.begin(self._number.digits, self._surname.text().strip()))

    def on_done(self, ticket: RegistrationTicket) -> None:
        """They do."""
        self.context.navigator.open_registration(ticket, self._surname.text().strip())

    def on_refused(self, error: CabinetError) -> None:
        """Which of the two is wrong is not told."""
        wrong = (self._number, self._surname) if isinstance(error, FirstVisitRefused) else ()
        self.fail(error, *wrong)
