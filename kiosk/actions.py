"""What a resident can do: each action is a job that is not started yet.

What an action sends is imported when it does: the first screen is not to wait for it.
"""

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

    from domain.accounts import Account
    from domain.bills import Bill
    from domain.charges import Balance, MonthCharges
    from domain.money import Kopecks
    from domain.payments import PaymentCode
    from domain.printing import PrinterFault
    from domain.utilities import Utility
    from kiosk.client import CabinetClient


class Actions(QObject):
    """The visit's actions; each answers for the account that is shown."""

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
        visit.ended.connect(self._forget)

    def sign_in(self, account_number: str, password: str) -> Job[Account]:
        """Open a session; on success the visit has begun.

        Errors: SignInRefused, TooManyAttempts.
        """
        from domain.wire import SignIn

        attempt = SignIn(visit_id=str(uuid4()), account_number=account_number, password=password)
        key = str(uuid4())
        return self._sessions.begin(lambda client: client.sign_in(attempt, key), group="sign_in")

    def sign_out(self) -> None:
        """End the visit at once; the cabinet is told in the background."""
        self._sessions.end_visit()

    def load_balance(self) -> Job[Balance]:
        """What is due today."""
        return self._sessions.ask(lambda client, token: client.balance(token), group="balance")

    def load_bills(self) -> Job[tuple[Bill, ...]]:
        """The last three bills, newest first."""
        return self._sessions.ask(lambda client, token: client.bills(token), group="bills")

    def load_charges(self, months: int = 36) -> Job[tuple[MonthCharges, ...]]:
        """Closed months, newest first; `months` from 1 to 36."""
        return self._sessions.ask(
            lambda client, token: client.charges(token, months), group="charges"
        )

    def open_bill(self, bill: Bill) -> Job[bytes]:
        """The PDF, compared with its digest; kept in memory until the visit ends."""
        job = self._sessions.ask(self._document(bill), group="open_bill")
        return job.on_success(lambda pdf: self._keep(bill, pdf))

    def print_bill(self, bill: Bill) -> Job[None]:
        """Print a bill; a success means that the printer says it is done.

        While a bill is being printed, printing it again joins that print. Progress:
        `kiosk.printing.PrintProgress`. Errors: PrinterFailed, AlreadyPrinted.
        """
        name = self._name(bill)
        fetch = self._sessions.bind(self._document(bill))
        generation = self._visit.generation

        def work(context: JobContext) -> None:
            self._limit.guard(name)
            self._printer.print_pdf(fetch(), context)
            self._limit.note(name, generation)

        job = self._jobs.job(work, shared=f"print {name}")
        return job.on_error(self._sessions.end_if_over)

    def may_print(self, bill: Bill) -> bool:
        """Whether a bill may be printed once more in this visit (`printing.prints_per_bill`)."""
        return not self._limit.spent(self._name(bill))

    def payment_code(self, utility: Utility | None, amount: Kopecks) -> Job[PaymentCode]:
        """The code that pays a utility, or the whole bill for None. Errors: AmountRefused."""
        from domain.wire import PaymentRequest

        request = PaymentRequest(utility=utility, amount=amount)
        return self._sessions.ask(
            lambda client, token: client.payment_code(token, request), group="payment_code"
        )

    def check_printer(self) -> Job[PrinterFault | None]:
        """What is wrong with the printer; None when it can print."""
        return self._jobs.job(self._printer.check, group="check_printer", outlives_visit=True)

    def _document(self, bill: Bill) -> Callable[[CabinetClient, str], bytes]:
        kept = self._documents.get(bill.sha256)

        def fetch(client: CabinetClient, token: str) -> bytes:
            if kept is not None:
                return kept
            pdf = client.bill_pdf(token, bill.period)
            import hashlib

            if hashlib.sha256(pdf).hexdigest() != bill.sha256:
                raise CabinetFaulty
            return pdf

        return fetch

    def _name(self, bill: Bill) -> str:
        """Tells a bill from the others of a visit; those that the cabinet makes have no digest."""
        account = self._visit.account
        number = account.account_number if account is not None else ""
        return f"{number} {bill.period.isoformat()} {bill.sha256}"

    def _keep(self, bill: Bill, pdf: bytes) -> None:
        self._documents[bill.sha256] = pdf

    def _forget(self) -> None:
        self._documents.clear()
        self._jobs.cancel_outdated()
