"""A first visit: from number and surname to a user of the cabinet (manual, section 3).

The registration's token is held in memory only and forgotten when the visit ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject

from domain.errors import ConfirmationExpired, VisitEnded
from kiosk.client_source import ClientSource
from kiosk.jobs import Job, JobRunner
from kiosk.session_jobs import SessionJobs
from kiosk.visit import Visit

if TYPE_CHECKING:
    from domain.accounts import Account
    from domain.registration import ConsentDocument, RegistrationStatus, RegistrationTicket
    from domain.wire import RegistrationForm
    from kiosk.registration_client import RegistrationClient

T = TypeVar("T")


class Registering(QObject):
    """One registration at a time; each step is a job that is not started yet.

    Errors of every step but the first: ConfirmationExpired once the registration is over, or was
    given up; the resident begins anew. All of them: TooManyAttempts.
    """

    def __init__(
        self,
        jobs: JobRunner,
        visit: Visit,
        client: ClientSource,
        sessions: SessionJobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._client = client
        self._sessions = sessions
        self._token: str | None = None
        self._turn = 0
        visit.ended.connect(self._forget)

    @property
    def active(self) -> bool:
        """Whether a registration is under way."""
        return self._token is not None

    def begin(self, account_number: str, surname: str) -> Job[RegistrationTicket]:
        """Open a registration; one under way is given up. Errors: FirstVisitRefused."""
        from domain.wire import FirstVisit

        self.give_up()
        first = FirstVisit(visit_id=str(uuid4()), account_number=account_number, surname=surname)
        key = str(uuid4())
        opened: list[RegistrationTicket] = []

        def work() -> RegistrationTicket:
            opened.append(self._client().registration.begin(first, key))
            return opened[0]

        def abandon() -> None:
            for ticket in opened:
                self._close(ticket.token)

        job = self._jobs.job(work, group="registration", wanted=self._same_turn())
        return job.on_success(self._hold).on_discarded(abandon)

    def submit(self, form: RegistrationForm) -> Job[RegistrationStatus]:
        """Save the form; by e-mail the letter goes out at once.

        Errors: PasswordRefused, ContactRefused, AlreadyRegistered.
        """
        key = str(uuid4())
        return self._step(lambda client, token: client.submit(token, form, key))

    def send_letter_again(self) -> Job[RegistrationStatus]:
        """Once more, from `resend_at` on."""
        key = str(uuid4())
        return self._step(lambda client, token: client.send_letter(token, key))

    def send_code(self, phone: str) -> Job[RegistrationStatus]:
        """Send a code to a phone, in any spelling. Errors: ContactRefused."""
        from domain.wire import CodeRequest

        request, key = CodeRequest(phone=phone), str(uuid4())
        return self._step(lambda client, token: client.send_code(token, request, key))

    def check_code(self, code: str) -> Job[RegistrationStatus]:
        """Compare a typed code. Errors: CodeWrong."""
        from domain.wire import TypedCode

        typed, key = TypedCode(code=code), str(uuid4())
        return self._step(lambda client, token: client.check_code(token, typed, key))

    def look(self) -> Job[RegistrationStatus]:
        """Where the registration is. A screen asks every two seconds.

        While a slow look is under way another one joins it, so that they do not pile up.
        """
        shared = f"registration_status {self._turn}"
        return self._step(lambda client, token: client.status(token), shared=shared)

    def finish(self) -> Job[Account]:
        """Become a user; on success the visit has begun. Errors: AlreadyRegistered."""
        key = str(uuid4())
        sign_in = self._bound(lambda client, token: client.finish(token, key))
        return self._sessions.begin(
            lambda _client: sign_in(), group="sign_in", wanted=self._same_turn()
        ).on_success(lambda _: self._let_go())

    def give_up(self) -> None:
        """Forget the registration at once; the cabinet is told in the background."""
        token = self._token
        self._forget()
        if token is not None:
            self._close(token)

    def recover(self, account_number: str, email: str) -> Job[None]:
        """Ask for a letter that sets a new password; done alike whether or not they fit."""
        from domain.wire import Recovery

        recovery, key = Recovery(account_number=account_number, email=email), str(uuid4())
        return self._jobs.job(
            lambda: self._client().registration.recover(recovery, key), group="recovery"
        )

    def consent(self, kind: str) -> Job[ConsentDocument]:
        """A text that is agreed to; its hash was compared."""
        return self._jobs.job(
            lambda: self._client().registration.consent(kind), group=f"consent {kind}"
        )

    def _step(
        self, call: Callable[[RegistrationClient, str], T], *, shared: str | None = None
    ) -> Job[T]:
        token = self._token
        return self._jobs.job(self._bound(call), shared=shared, wanted=lambda: self._token == token)

    def _bound(self, call: Callable[[RegistrationClient, str], T]) -> Callable[[], T]:
        token = self._token

        def work() -> T:
            if token is None:
                raise ConfirmationExpired
            try:
                return call(self._client().registration, token)
            except VisitEnded as error:
                raise ConfirmationExpired from error

        return work

    def _same_turn(self) -> Callable[[], bool]:
        turn = self._turn
        return lambda: self._turn == turn

    def _hold(self, ticket: RegistrationTicket) -> None:
        self._token = ticket.token

    def _close(self, token: str) -> None:
        key = str(uuid4())
        self._jobs.job(
            lambda: self._client().registration.give_up(token, key), outlives_visit=True
        ).start(self)

    def _let_go(self) -> None:
        """The registration is done: its steps are told no more, but `finish` itself still is."""
        self._token = None

    def _forget(self) -> None:
        self._token = None
        self._turn += 1
