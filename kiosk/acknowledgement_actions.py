"""The acknowledgement of readings: what was given, printed as a sheet or sent.

Each action is a job that is not started yet. What an action sends is imported when it does.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.jobs import Job, JobContext, JobRunner
from kiosk.printing.print_limit import PrintLimit
from kiosk.printing.printer import Printer
from kiosk.session_jobs import SessionJobs
from kiosk.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Collection

    from domain.registration import Confirmation
    from domain.wire import AcknowledgementSent


class AcknowledgementActions:
    """Of the account that is shown: what was given in this visit and, at terminals, for the open
    periods. A slip of it comes from `kiosk.slip_actions`.
    """

    def __init__(
        self,
        jobs: JobRunner,
        visit: Visit,
        sessions: SessionJobs,
        printer: Printer,
        limit: PrintLimit,
    ) -> None:
        self._jobs = jobs
        self._visit = visit
        self._sessions = sessions
        self._printer = printer
        self._limit = limit

    def print(self, reading_ids: Collection[str]) -> Job[None]:
        """Print it; a print with others than `reading_ids`, which the resident sees, is not joined.

        A success means that the printer is done. The same sheet is printed as often as a bill; with
        another reading on it, it is another sheet. Progress: `kiosk.printing.PrintProgress`.
        Errors: NotFound, PrinterFailed, AlreadyPrinted.
        """
        fetch = self._sessions.bind(lambda client, token: client.acknowledgement(token))
        generation = self._visit.generation

        def work(context: JobContext) -> None:
            pdf = fetch()
            name = f"acknowledgement {sha256(pdf).hexdigest()}"
            with self._limit.counting(name, generation):
                self._printer.print_pdf(pdf, context)

        job = self._jobs.job(
            work,
            shared=_sheet_name(self._visit.account_number, reading_ids),
            wanted=self._visit.same_account(),
        )
        return job.on_error(self._sessions.end_if_over)

    def send(self, way: Confirmation) -> Job[AcknowledgementSent]:
        """Send it that way. Errors: NotFound, ContactRefused."""
        from domain.wire import AcknowledgementRequest

        request, key = AcknowledgementRequest(way=way), str(uuid4())
        return self._sessions.ask(
            lambda client, token: client.send_acknowledgement(token, request, key)
        )


def _sheet_name(account_number: str, reading_ids: Collection[str]) -> str:
    """Tells a sheet from those of other accounts and other readings; nothing can be read in it."""
    which = " ".join((account_number, *sorted(reading_ids)))
    return f"print acknowledgement {sha256(which.encode()).hexdigest()}"
