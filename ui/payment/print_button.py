"""«Напечатать код»: the code on a slip, for whoever pays at home."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.errors import CabinetError
from domain.payments import PaymentCode
from ui.context import Context
from ui.widgets.button import Button

translate = QCoreApplication.translate

HEIGHT = 84
"""As «Назад» beside it."""


class PrintCodeButton(Button):
    """Seen beside a code, at a terminal with a slip printer."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, kind="outline", height=HEIGHT, name="PaymentScreen_print")
        self._context = context
        self._code: PaymentCode | None = None
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

    def _print(self) -> None:
        if self._code is None:
            return
        self.setEnabled(False)
        self.setText(translate("Printing", "Printing…"))
        job = self._context.services.slips.print_payment(self._code)
        job.on_success(self._printed).on_error(self._failed)
        job.on_finished(self._allow).start(self)

    def _printed(self, _none: None) -> None:
        text = translate("PaymentScreen", "The code is printed. Please take the slip.")
        self._context.navigator.tell(text)

    def _failed(self, error: CabinetError) -> None:
        self._context.navigator.report(error)

    def _allow(self) -> None:
        self.setText(translate("PaymentScreen", "Print the code"))
        self.setEnabled(self._code is not None)
