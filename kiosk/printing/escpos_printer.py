"""The printer of slips: light until it prints."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.printing.printer import PrinterStatus
from kiosk.settings import PrintingSettings

if TYPE_CHECKING:
    from kiosk.printing.slips import Slip


class SlipPrinter:
    """A thermal printer that takes ESC/POS. Called on worker threads: one slip after the other."""

    def __init__(self, settings: PrintingSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()

    @property
    def available(self) -> bool:
        """Whether the terminal has one."""
        return bool(self._settings.slip_printer_uri)

    def status(self) -> PrinterStatus:
        """What keeps it from printing, if it tells, and whether its paper runs low."""
        if not self.available:
            return PrinterStatus(PrinterFault.NOT_SET_UP)
        from kiosk.printing.slip_device import slip_device

        try:
            with self._lock, slip_device(self._settings.slip_printer_uri) as device:
                return device.status()
        except PrinterFailed as error:
            return PrinterStatus(error.fault)

    def print_slip(self, slip: Slip) -> None:
        """Print and cut; PrinterFailed when it says that it cannot, or does not answer.

        REFUSED: a code does not fit onto the paper.
        """
        if not self.available:
            raise PrinterFailed(PrinterFault.NOT_SET_UP)
        from kiosk.printing.slip_bytes import slip_bytes
        from kiosk.printing.slip_device import slip_device

        try:
            data = slip_bytes(slip, self._settings)
        except ValueError as error:
            raise PrinterFailed(PrinterFault.REFUSED) from error
        with self._lock, slip_device(self._settings.slip_printer_uri) as device:
            fault = device.status().fault
            if fault is not None:
                raise PrinterFailed(fault)
            device.send(data)
