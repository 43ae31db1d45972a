"""What becomes of the print of a bill, told on the panel and on the page of the fault."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from domain.errors import CabinetError
from domain.printing import PrinterFault
from ui.bill.pages import BillPages
from ui.bill.panel import BillPanel
from ui.bill.printing import BillPrinting
from ui.messages import printer_text

HeldBy = tuple[PrinterFault, bool]
"""What holds up a print, and whether it waits for that to be put right; else it is over."""


class PrintTold(QObject):
    """A fault takes the place of the document, but of no code that a phone is held to."""

    failed = Signal(object)
    """A CabinetError that is not the printer's."""

    def __init__(
        self, printing: BillPrinting, pages: BillPages, panel: BillPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._printing = printing
        self._pages = pages
        self._panel = panel
        self._held_by: HeldBy | None = None
        printing.went_on.connect(self._go_on)
        printing.held_up.connect(self._hold_up)
        printing.printed.connect(self._printed)
        printing.spent.connect(panel.forbid_print)
        printing.failed.connect(self._fail)
        pages.fault.left.connect(self._leave_fault)

    @property
    def held_by(self) -> HeldBy | None:
        """What was told last, until a print goes on."""
        return self._held_by

    def begin(self) -> None:
        """Print; whatever held up the print before is over."""
        self._held_by = None
        self._panel.begin_print()
        self._printing.start()

    def tell_again(self, held_by: HeldBy, *, left: bool) -> None:
        """In another look. `left`: the resident is past the page of the fault.

        A print that goes on has told its fault itself by now.
        """
        self._hold_up(*held_by)
        if left and self._pages.shows(self._pages.fault):
            self._leave_fault()

    def offer(self) -> None:
        """The document is there: it may be printed, unless it was or something is in the way."""
        if not self._printing.allowed:
            self._panel.forbid_print()
        elif not self._printing.under_way and self._held_by is None:
            self._panel.allow_print()

    def _go_on(self, text: str) -> None:
        self._held_by = None
        self._clear_fault()
        self._panel.notice.say(text)

    def _hold_up(self, fault: PrinterFault, waits: bool) -> None:
        """Said once: the resident may have gone back to the bill, or on to the phone."""
        if self._held_by == (fault, waits):
            return
        self._held_by = (fault, waits)
        if not waits:
            self._panel.offer_instead()
        self._pages.fault.show_fault(fault, waits=waits)
        if self._pages.shows(self._pages.phone):
            self._say_fault()
        else:
            self._panel.notice.clear()
            self._pages.setCurrentWidget(self._pages.fault)

    def _leave_fault(self) -> None:
        self._pages.setCurrentWidget(self._pages.document)
        self._say_fault()

    def _clear_fault(self) -> None:
        if self._pages.shows(self._pages.fault):
            self._pages.setCurrentWidget(self._pages.document)

    def _say_fault(self) -> None:
        if self._held_by is not None:
            fault, waits = self._held_by
            self._panel.notice.say(printer_text(fault), "warn" if waits else "bad")

    def _printed(self, text: str) -> None:
        self._clear_fault()
        self._panel.notice.say(text, "good")
        if self._printing.allowed:
            self._panel.allow_print(again=True)
        else:
            self._panel.forbid_print()

    def _fail(self, error: CabinetError) -> None:
        self._panel.offer_instead()
        self.failed.emit(error)
