"""The way through a bill: on the screen, on paper, on the phone, by e-mail; printers that fail."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from domain.printing import PrinterFault
from tests.real_parts.printer_faults import NO_CUPS, broken_printer
from tests.screenshots.album import PAINTED_MS
from tests.ui.bill_visit import WITHOUT_EMAIL, at_the_bills
from tests.ui.office import running_office
from tests.ui.visitor import Visitor
from ui.widgets.qr_view import QrView

Picture = Callable[[str], None]


class BillTour:
    """Signed in is somebody with an e-mail address, at the main tab; the printer works."""

    def __init__(self, visitor: Visitor, picture: Picture) -> None:
        self._visitor = visitor
        self._picture = picture

    def bill(self) -> None:
        """Everything that goes well."""
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

    def fault(self, name: str) -> None:
        """A print that comes to nothing, or waits."""
        self._visitor.touch("BillsCard_print_0")
        self._visitor.see("BillScreen_fault")
        self._picture(name)
        self._visitor.touch("BillScreen_back")
        self._visitor.see("MainTab_scroll")


def photograph_faults(app: QApplication, size: tuple[int, int], folder: Path) -> None:
    """Each fault, brought about for real, and somebody without an address, to `folder`."""
    folder.mkdir(parents=True)
    os.environ |= NO_CUPS
    with tempfile.TemporaryDirectory() as data_dir, running_office(Path(data_dir)) as office:
        nobody = office.account(WITHOUT_EMAIL)
        with at_the_bills(app, office, account=nobody, size=size) as (visitor, _):
            BillTour(visitor, _pictures(visitor, folder)).without_email()
        for fault in PrinterFault:
            with (
                tempfile.TemporaryDirectory() as printer,
                broken_printer(fault, Path(printer)) as uri,
                at_the_bills(app, office, uri, size=size) as (visitor, _),
            ):
                BillTour(visitor, _pictures(visitor, folder)).fault(fault)


def _pictures(visitor: Visitor, folder: Path) -> Picture:
    return lambda name: _save(visitor, folder / f"{name}.png")


def _save(visitor: Visitor, path: Path) -> None:
    QTest.qWait(PAINTED_MS)
    visitor.window.grab().save(str(path))
