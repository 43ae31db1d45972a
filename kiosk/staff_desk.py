"""What staff can look at and do on the service page; each a job that is not started yet.

None of it belongs to a visit: the outcome is told whatever visit has begun or ended meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from domain.errors import NotKept
from kiosk.client_source import ClientSource
from kiosk.errors import StartError
from kiosk.jobs import Job, JobContext, JobRunner
from kiosk.kept_writes import KeptWrites
from kiosk.out_of_service import OutOfService
from kiosk.outbox import FOLDER
from kiosk.printing.escpos_printer import SlipPrinter
from kiosk.printing.printer import Printer, PrinterStatus
from kiosk.settings import Settings
from kiosk.staff_pin import PinAnswer, PinStanding, StaffPin
from kiosk.terminal_state import (
    CabinetLook,
    DiskLook,
    OutboxLook,
    look_at_cabinet,
    look_at_disk,
    look_at_outbox,
)

if TYPE_CHECKING:
    from kiosk.secrets import SecretStore

T = TypeVar("T")


class StaffDesk:
    """Built with the other services; nothing is asked or imported before the first job."""

    def __init__(
        self,
        settings: Settings,
        jobs: JobRunner,
        client: ClientSource,
        secrets: SecretStore,
        printer: Printer,
        writes: KeptWrites,
    ) -> None:
        self._settings = settings
        self._jobs = jobs
        self._client = client
        self._printer = printer
        self._slips = SlipPrinter(settings.printing)
        self._writes = writes
        self._folder = settings.storage.folder
        self._pin = StaffPin(secrets, self._folder)
        self.out_of_service = OutOfService(jobs, self._folder)

    def ask_pin(self) -> Job[PinStanding]:
        """Whether there is a way in. Errors: SecretsUnavailable, NotKept."""
        return self._job(self._pin.standing, "staff pin standing")

    def try_pin(self, pin: str) -> Job[PinAnswer]:
        """Try it. Errors: SecretsUnavailable, NotKept."""
        return self._job(lambda: self._pin.check(pin))

    def look_at_cabinet(self) -> Job[CabinetLook]:
        """Ask it something."""
        return self._job(lambda: look_at_cabinet(self._client), "staff cabinet")

    def look_at_outbox(self) -> Job[OutboxLook]:
        """Count what waits. Error: NotKept when the file cannot be read."""
        return self._job(lambda: self._with_outbox(look_at_outbox), "staff outbox")

    def look_at_printer(self) -> Job[PrinterStatus]:
        """Ask the printer of pages."""
        return self._job(self._printer.status, "staff printer")

    @property
    def has_slip_printer(self) -> bool:
        """Whether the settings name one."""
        return self._slips.available

    def look_at_slip_printer(self) -> Job[PrinterStatus]:
        """Ask the printer of slips."""
        return self._job(self._slips.status, "staff slips")

    def look_at_disk(self) -> Job[DiskLook]:
        """Ask the system for the room."""
        return self._job(lambda: look_at_disk(self._folder), "staff disk")

    def print_test_page(self) -> Job[None]:
        """Print a page; progress is `PrintProgress`. Error: PrinterFailed."""
        return self._job(self._print_page, "staff page")

    def print_test_slip(self) -> Job[None]:
        """Print a slip. Error: PrinterFailed."""
        return self._job(self._print_slip, "staff slip")

    def send_outbox_again(self) -> Job[OutboxLook]:
        """Put back what was refused and deliver; what waits just before that. Error: NotKept."""
        job = self._job(self._put_back, "staff outbox again")
        return job.on_success(lambda _: self._writes.deliver())

    def _print_page(self, context: JobContext) -> None:
        from kiosk.printing.sample_page import sample_page

        page = sample_page(self._settings.printing.paper, "Test page of the terminal")
        self._printer.print_pdf(page, context)

    def _print_slip(self) -> None:
        from kiosk.printing.slips import sample_slip

        self._slips.print_slip(sample_slip())

    def _put_back(self) -> OutboxLook:
        from kiosk.outbox.report import try_again

        self._with_outbox(try_again)
        return self._with_outbox(look_at_outbox)

    def _with_outbox(self, work: Callable[[Path], T]) -> T:
        try:
            return work(self._folder / FOLDER)
        except StartError as error:
            raise NotKept from error

    def _job(
        self, work: Callable[[], T] | Callable[[JobContext], T], shared: str | None = None
    ) -> Job[T]:
        return self._jobs.job(work, shared=shared, outlives_visit=True)
