"""What a resident can take home on a slip, at a terminal with a thermal printer."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from kiosk.jobs import Job, JobRunner
from kiosk.printing.escpos_printer import SlipPrinter
from kiosk.printing.print_limit import PrintLimit
from kiosk.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from domain.meters import Meter
    from domain.payments import PaymentCode
    from domain.readings import Reading
    from kiosk.printing.slips import Slip


class SlipActions:
    """Each a job that is not started yet. Errors: PrinterFailed. Touched again, they join.

    What a visit prints is printed as often as a bill, then the error is AlreadyPrinted.
    """

    def __init__(
        self,
        jobs: JobRunner,
        visit: Visit,
        printer: SlipPrinter,
        limit: PrintLimit,
        company: str,
    ) -> None:
        self._jobs = jobs
        self._visit = visit
        self._printer = printer
        self._limit = limit
        self._company = company

    @property
    def available(self) -> bool:
        """Whether the terminal has a slip printer: without one, nothing is offered."""
        return self._printer.available

    def print_acknowledgement(self, given: Sequence[tuple[Meter, Reading]]) -> Job[None]:
        """The readings given in this visit."""
        from kiosk.printing.slips import acknowledgement_slip

        company, number = self._company, self._visit.account_number
        which = " ".join(reading.reading_id for _, reading in given)
        return self._limited_job(
            f"acknowledgement {which}",
            lambda: acknowledgement_slip(company, number, given, datetime.now().astimezone()),
        )

    def print_payment(self, code: PaymentCode) -> Job[None]:
        """The payment code that is shown."""
        from kiosk.printing.slips import payment_slip

        return self._limited_job(f"payment {code.way} {code.text}", lambda: payment_slip(code))

    def print_password(
        self, account_number: str, password: str, good_until: datetime | None = None
    ) -> Job[None]:
        """A temporary password; there is no visit yet."""
        from kiosk.printing.slips import password_slip

        company = self._company
        return self._job(
            f"password {account_number} {hash(password)}",
            lambda: password_slip(company, account_number, password, good_until),
        )

    def _limited_job(self, name: str, make: Callable[[], Slip]) -> Job[None]:
        # what is counted outlives the visit for a while: nothing of it can be read
        document = f"slip {sha256(name.encode()).hexdigest()}"
        generation = self._visit.generation

        def work() -> None:
            with self._limit.counting(document, generation):
                self._printer.print_slip(make())

        return self._jobs.job(work, shared=f"slip {name}")

    def _job(self, name: str, make: Callable[[], Slip]) -> Job[None]:
        return self._jobs.job(lambda: self._printer.print_slip(make()), shared=f"slip {name}")
