"""The way through a bill: on the screen, on paper, on the phone, by e-mail; printers that fail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel

from domain.printing import PrinterFault
from tests.screenshots.held_up_printer import HeldUpPrinter
from tests.ui.visitor import Visitor
from ui.messages import printer_text
from ui.widgets.qr_view import QrView

Picture = Callable[[str], None]

AT_ONCE = {PrinterFault.OFFLINE, PrinterFault.NOT_SET_UP, PrinterFault.REFUSED}
"""Nobody can put them right while somebody waits."""


class BillTour:
    """Signed in is somebody at the main tab."""

    def __init__(self, visitor: Visitor, picture: Picture) -> None:
        self._visitor = visitor
        self._picture = picture

    def bill(self) -> None:
        """Everything that goes well, for somebody with an e-mail address; the printer works."""
        visitor = self._visitor
        visitor.touch("BillsCard_open_0")
        visitor.see("BillScreen_document", QPdfView)
        self._picture("bill")
        visitor.touch("BillScreen_zoom_in")
        self._picture("bill-zoomed")
        visitor.touch("BillScreen_phone")
        visitor.wait(lambda: visitor.see("BillScreen_qr", QrView).has_code, "the code")
        self._picture("bill-to-the-phone")
        visitor.touch("BillScreen_phone_back")
        visitor.touch("BillScreen_email")
        visitor.see("QuestionDialog_yes")
        self._picture("bill-by-email")
        visitor.touch("QuestionDialog_yes")
        visitor.wait_text("Отправлено на")
        self._picture("bill-sent")
        visitor.touch("BillScreen_print")
        visitor.see("BillScreen_spent")
        self._picture("bill-printed")
        visitor.touch("BillScreen_back")

    def without_email(self) -> None:
        """Of somebody who has none."""
        self._visitor.touch("BillsCard_open_0")
        self._visitor.touch("BillScreen_email")
        self._visitor.see("QuestionDialog_yes")
        self._picture("bill-no-email")
        self._visitor.touch("QuestionDialog_no")
        self._visitor.touch("BillScreen_back")

    def faults(self, printer: HeldUpPrinter) -> None:
        """All that a printer can say; in the end nobody comes to put it right."""
        self._visitor.touch("BillsCard_print_0")
        waited_for = [fault for fault in PrinterFault if fault not in AT_ONCE]
        for fault in waited_for:
            printer.wait_for(fault)
            self._fault(fault, f"printer-{fault}-waits")
        for fault in (waited_for[0], *sorted(AT_ONCE)):
            printer.give_up(fault)
            self._visitor.wait(lambda: not printer.holding, "the print is given up")
            self._fault(fault, f"printer-{fault}")
            self._visitor.touch("BillScreen_print")
        printer.give_up(PrinterFault.UNKNOWN)
        self._visitor.touch("BillScreen_back")
        self._visitor.see("MainTab_scroll")

    def _fault(self, fault: PrinterFault, name: str) -> None:
        said = printer_text(fault)
        visitor = self._visitor
        visitor.wait(lambda: visitor.see("BillScreen_fault", QLabel).text() == said, said)
        self._picture(name)
