"""The print of a bill, as the screen has to show it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from domain.bills import Bill
from domain.errors import AlreadyPrinted, CabinetError, PrinterFailed
from kiosk.bill_actions import BillActions
from kiosk.printing import PrintProgress
from ui.printing_words import progress_text

translate = QCoreApplication.translate


class BillPrinting(QObject):
    """Begins a print, and tells what becomes of it."""

    went_on = Signal(str)
    """It is under way; the words for how far it is."""

    held_up = Signal(object, bool)
    """A PrinterFault, and whether the print waits for it to be put right; else it is over."""

    printed = Signal(str)
    """The words for it."""

    spent = Signal()
    """Printed before, as often as is permitted."""

    failed = Signal(object)
    """Any other CabinetError."""

    def __init__(self, bills: BillActions, bill: Bill, parent: QObject) -> None:
        super().__init__(parent)
        self._bills = bills
        self._bill = bill
        self._confirmed = True
        self._under_way = False

    @property
    def under_way(self) -> bool:
        """Whether it was begun and nothing was told of its end."""
        return self._under_way

    @property
    def allowed(self) -> bool:
        """Whether the bill may be printed once more in this visit."""
        return self._bills.may_print(self._bill)

    def start(self) -> None:
        """Print it; joins a print of it that is under way."""
        self._confirmed = self._under_way = True
        self.went_on.emit(translate("Printing", "Sending to the printer…"))
        job = self._bills.print(self._bill).on_progress(self._tell_progress)
        job.on_success(self._tell_success).on_error(self._tell_error).start(self)

    def _tell_progress(self, progress: object) -> None:
        if not isinstance(progress, PrintProgress):
            return
        self._confirmed = progress.confirmed
        if progress.fault is not None:
            self.held_up.emit(progress.fault, True)
        else:
            self.went_on.emit(progress_text(progress))

    def _tell_success(self, _none: None) -> None:
        self._under_way = False
        if self._confirmed:
            text = translate("BillScreen", "Printed. Please take the bill from the tray.")
        else:
            text = translate(
                "BillScreen", "Handed to the printer. Please take the bill from the tray."
            )
        self.printed.emit(text)

    def _tell_error(self, error: CabinetError) -> None:
        self._under_way = False
        if isinstance(error, PrinterFailed):
            self.held_up.emit(error.fault, False)
        elif isinstance(error, AlreadyPrinted):
            self.spent.emit()
        else:
            self.failed.emit(error)
