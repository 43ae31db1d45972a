"""«Напечатать код»: the code on a slip, for whoever pays at home."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from domain.errors import CabinetError
from domain.payments import PaymentCode
from ui.carried_steps import CarriedStep, CarriedSteps, Step
from ui.context import Context
from ui.widgets.button import Button

translate = QCoreApplication.translate

PRINT = "print"

HEIGHT = 84
"""As «Назад» beside it."""


class PrintCodeButton(Button):
    """Seen beside a code, at a terminal with a slip printer."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, kind="outline", height=HEIGHT, name="PaymentScreen_print")
        self._context = context
        self._code: PaymentCode | None = None
        self._steps = CarriedSteps(self, {PRINT: Step(self._allow, self._printed, self._failed)})
        self.clicked.connect(self._print)
        self.offer(None)

    def offer(self, code: PaymentCode | None) -> None:
        """Of this code; None while none is shown."""
        self._code = code
        self._allow()
        self.setVisible(code is not None and self._context.services.slips.available)

    def wait(self) -> None:
        """Another code is on its way; the button keeps its place."""
        self._code = None
        self._allow()

    def hand_over(self) -> Sequence[CarriedStep]:
        """The slip that is being printed, for the button's successor in another look."""
        return self._steps.hand_over()

    def take_over(self, ways: Sequence[CarriedStep]) -> None:
        """Tell of the slip that the predecessor began."""
        self._steps.take_over(ways)

    def _print(self) -> None:
        if self._code is None:
            return
        self._steps.begin(PRINT, self._context.services.slips.print_payment(self._code))

    def _printed(self, _none: None) -> None:
        self._allow()
        text = translate("PaymentScreen", "The code is printed. Please take the slip.")
        self._context.navigator.tell(text)

    def _failed(self, error: CabinetError) -> None:
        self._allow()
        self._context.navigator.report(error)

    def _allow(self) -> None:
        printing = self._steps.under_way(PRINT)
        printing_text = translate("Printing", "Printing…")
        text = printing_text if printing else translate("PaymentScreen", "Print the code")
        self.setText(text)
        self.setEnabled(self._code is not None and not printing)
