"""What stands beside the panel of a bill: one page of three."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.bill.document_page import DocumentPage
from ui.bill.fault_page import FaultPage
from ui.bill.phone_page import PhonePage
from ui.theme import Theme


class BillPages(QStackedWidget):
    """The document, what holds up its print, or the code for a phone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.document = DocumentPage(theme)
        self.fault = FaultPage(theme)
        self.phone = PhonePage(theme)
        for page in (self.document, self.fault, self.phone):
            self.addWidget(page)

    def shows(self, page: QWidget) -> bool:
        """Whether that page is the one that is seen."""
        return self.currentWidget() is page
