"""What a resident can do: each action is a job that is not started yet.

What an action sends is imported when it does: the first screen is not to wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject

from kiosk.jobs import Job, JobRunner
from kiosk.printing.printer import Printer
from kiosk.session_jobs import SessionJobs
from kiosk.visit import Visit

if TYPE_CHECKING:
    from domain.accounts import Account
    from domain.bills import Bill
    from domain.charges import Balance, MonthCharges
    from domain.money import Kopecks
    from domain.payments import PaymentWay
    from domain.printing import PrinterFault
    from domain.utilities import Utility
    from kiosk.client import CabinetClient
    from kiosk.qr_check import CheckedCode


class Actions(QObject):
    """The visit's actions; each answers for the account that is shown."""

    def __init__(
        self,
        jobs: JobRunner,
        visit: Visit,
        sessions: SessionJobs,
        printer: Printer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._visit = visit
        self._sessions = sessions
        self._printer = printer
        visit.ended.connect(jobs.cancel_outdated)

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

    def payment_code(
        self,
        utility: Utility | None,
        amount: Kopecks,
        way: PaymentWay | None = None,
        *,
        part: int = 0,
        side: int,
    ) -> Job[CheckedCode]:
        """The code that pays a utility, or the whole bill for None, `side` pixels square.

        The whole bill is paid by a code for each payee; `part`, from 0, is which one of these. What
        the picture says was read back and compared with what is asked for here. `way` None is the
        company's first. Of several that are asked for, the last one counts.
        Errors: AmountRefused, PaymentCodeWrong.
        """
        from domain.wire import PaymentRequest

        request = PaymentRequest(utility=utility, amount=amount, way=way, part=part)
        account_number = self._visit.account_number

        def work(client: CabinetClient, token: str) -> CheckedCode:
            from kiosk.qr_check import checked_code

            return checked_code(
                client.payment_code(token, request),
                request,
                account_number=account_number,
                cabinet_url=client.url,
                side=side,
            )

        return self._sessions.ask(work, group="payment_code")

    def check_printer(self) -> Job[PrinterFault | None]:
        """What is wrong with the printer; None when it can print."""
        return self._jobs.job(self._printer.check, group="check_printer", outlives_visit=True)
