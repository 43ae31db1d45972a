"""What can be done with a bill: each action is a job that is not started yet."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject

from domain.errors import CabinetFaulty
from kiosk.jobs import Job, JobContext, JobRunner
from kiosk.printing.print_limit import PrintLimit
from kiosk.printing.printer import Printer
from kiosk.session_jobs import SessionJobs
from kiosk.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from domain.bills import Bill
    from domain.wire import DocumentSent
    from kiosk.bill_link import CheckedLink
    from kiosk.client import CabinetClient


class BillActions(QObject):
    """Looking at a bill, printing it, taking it along; documents are forgotten with the visit."""

    def __init__(
        self,
        jobs: JobRunner,
        visit: Visit,
        sessions: SessionJobs,
        printer: Printer,
        limit: PrintLimit,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._visit = visit
        self._sessions = sessions
        self._printer = printer
        self._limit = limit
        self._documents: dict[str, bytes] = {}
        visit.ended.connect(self._documents.clear)

    def open(self, bill: Bill) -> Job[bytes]:
        """The PDF, compared with its digest if it has one; kept in memory until the visit ends."""
        name = self._name(bill)
        job = self._sessions.ask(self._document(bill), group="open_bill")
        return job.on_success(lambda pdf: self._keep(name, pdf))

    def print(self, bill: Bill) -> Job[None]:
        """Print a bill; a success means that the printer says it is done.

        While a bill is being printed, printing it again joins that print. Progress:
        `kiosk.printing.PrintProgress`. Errors: PrinterFailed, AlreadyPrinted.
        """
        name = self._name(bill)
        fetch = self._sessions.bind(self._document(bill))
        generation = self._visit.generation

        def work(context: JobContext) -> None:
            with self._limit.counting(name, generation):
                self._printer.print_pdf(fetch(), context)

        job = self._jobs.job(work, shared=f"print {name}")
        return job.on_error(self._sessions.end_if_over)

    def may_print(self, bill: Bill) -> bool:
        """Whether a bill may be printed once more in this visit (`printing.prints_per_bill`)."""
        return not self._limit.spent(self._name(bill))

    def link(self, bill: Bill, *, side: int) -> Job[CheckedLink]:
        """The code of a link that opens this bill on a phone, `side` pixels square.

        It was read back and compared with what the cabinet gave. Errors: TooManyAttempts.
        """
        key = str(uuid4())

        def work(client: CabinetClient, token: str) -> CheckedLink:
            from kiosk.bill_link import checked_link

            link = client.bill_link(token, bill.period, key)
            return checked_link(link, cabinet_url=client.url, side=side)

        return self._sessions.ask(work, group="bill_link")

    def redraw(self, shown: CheckedLink, *, side: int) -> Job[CheckedLink]:
        """The same link's code in another size, read back too; the cabinet is not asked."""

        def work() -> CheckedLink:
            from kiosk.bill_link import drawn_link

            return drawn_link(shown.link, side=side)

        return self._jobs.job(work, wanted=self._visit.same_account())

    def send(self, bill: Bill) -> Job[DocumentSent]:
        """Send a bill to the confirmed e-mail. Errors: ContactRefused, TooManyAttempts."""
        key = str(uuid4())
        return self._sessions.ask(
            lambda client, token: client.send_bill(token, bill.period, key), group="send_bill"
        )

    def _document(self, bill: Bill) -> Callable[[CabinetClient, str], bytes]:
        kept = self._documents.get(self._name(bill))

        def fetch(client: CabinetClient, token: str) -> bytes:
            if kept is not None:
                return kept
            pdf = client.bill_pdf(token, bill.period)
            if bill.sha256 and _digest(pdf) != bill.sha256:
                raise CabinetFaulty
            return pdf

        return fetch

    def _keep(self, name: str, pdf: bytes) -> None:
        self._documents[name] = pdf

    def _name(self, bill: Bill) -> str:
        """Tells a bill from the others of a visit; those that the cabinet makes have no digest.

        It is kept and told about as a name of work, so that nothing can be read in it.
        """
        name = f"{self._visit.account_number} {bill.period.isoformat()} {bill.sha256}"
        return f"bill {_digest(name.encode())}"


def _digest(content: bytes) -> str:
    import hashlib

    return hashlib.sha256(content).hexdigest()
