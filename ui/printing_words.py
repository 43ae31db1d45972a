"""The progress of a print in words, and its faults in pictures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.printing import PrinterFault
from kiosk.printing import PrintProgress, PrintStage
from ui.messages import printer_text
from ui.widgets.notice import Tone

translate = QCoreApplication.translate


def progress_text(progress: PrintProgress) -> str:
    """What the printer is doing now."""
    if progress.fault is not None:
        return printer_text(progress.fault)
    if progress.stage is PrintStage.PRINTING and progress.pages > 1:
        text = translate("Printing", "Printing page {page} of {pages}…")
        page = min(progress.pages_done + 1, progress.pages)
        return text.format(page=page, pages=progress.pages)
    texts = {
        PrintStage.CHECKING: translate("Printing", "Checking the printer…"),
        PrintStage.SENDING: translate("Printing", "Sending to the printer…"),
        PrintStage.WAITING: translate("Printing", "Waiting for the printer…"),
        PrintStage.PRINTING: translate("Printing", "Printing…"),
        PrintStage.DONE: translate("Printing", "Printed."),
    }
    return texts[progress.stage]


def progress_tone(progress: PrintProgress) -> Tone:
    """Red only where somebody has to do something."""
    return "plain" if progress.fault is None else "bad"


def fault_picture(fault: PrinterFault) -> str:
    """The name of the drawing in `resources/icons/`."""
    return f"printer_{fault}"
