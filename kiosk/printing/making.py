"""The printer of the settings."""

from __future__ import annotations

from pathlib import Path

from kiosk.printing.ipp_printer import IppPrinter
from kiosk.printing.printer import Printer
from kiosk.settings import PrinterKind, PrintingSettings


def make_printer(settings: PrintingSettings, folder: Path | None = None) -> Printer:
    """The one for pages; nothing heavy is imported until it is used.

    `folder` is the terminal's own, for the names of jobs under way.
    """
    if settings.kind is PrinterKind.SPOOLER:
        from kiosk.printing.spooler_printer import SpoolerPrinter

        return SpoolerPrinter(settings)
    return IppPrinter(settings, folder=folder)
