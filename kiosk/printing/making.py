"""The printer of the settings."""

from __future__ import annotations

from kiosk.printing.ipp_printer import IppPrinter
from kiosk.printing.printer import Printer
from kiosk.settings import PrinterKind, PrintingSettings


def make_printer(settings: PrintingSettings) -> Printer:
    """The one for pages; nothing heavy is imported until it is used."""
    if settings.kind is PrinterKind.SPOOLER:
        from kiosk.printing.spooler_printer import SpoolerPrinter

        return SpoolerPrinter(settings)
    return IppPrinter(settings)
