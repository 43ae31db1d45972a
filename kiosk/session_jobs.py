"""Jobs in a resident's session, and the sessions themselves: opened, gone on with, closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject

from domain.errors import CabinetError, VisitEnded
from kiosk.client_source import ClientSource
from kiosk.jobs import Job, JobRunner, always
from kiosk.sign_outs import SignOuts
from kiosk.visit import Visit

if TYPE_CHECKING:
    from domain.accounts import Account
    from domain.wire import Session
    from kiosk.client import CabinetClient

T = TypeVar("T")


class SessionJobs(QObject):
    """Writes `Visit` as the cabinet's sessions come and go.

    When the cabinet says that a session is over, the visit is ended here: a widget learns it from
    `Visit.ended`, its own callbacks are dropped.
    """

    def __init__(
        self,
        jobs: JobRunner,
        visit: Visit,
        client: ClientSource,
        sign_outs: SignOuts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._visit = visit
        self._client = client
        self._sign_outs = sign_outs

    def ask(self, call: Callable[[CabinetClient, str], T], *, group: str | None = None) -> Job[T]:
        """A call for the account that is shown; dropped when another one is shown meanwhile."""
        job = self._jobs.job(self.bind(call), group=group, wanted=self._visit.same_account())
        return job.on_error(self.end_if_over)

    def ask_for_own(
        self, call: Callable[[CabinetClient, str], T], *, group: str | None = None
    ) -> Job[T]:
        """A call for the account that was signed in with, whichever is shown."""
        work = self._bound(call, self._visit.own_session_token)
        return self._jobs.job(work, group=group).on_error(self.end_if_over)

    def bind(self, call: Callable[[CabinetClient, str], T]) -> Callable[[], T]:
        """A call as work, with the token of the account that is shown now."""
        return self._bound(call, self._visit.session_token)

    def begin(
        self,
        sign_in: Callable[[CabinetClient], Session],
        *,
        group: str,
        wanted: Callable[[], bool] = always,
    ) -> Job[Account]:
        """Open a session; on success the visit has begun."""
        opening = _Opening(self._client, sign_in)
        return (
            self._jobs.job(opening.work, group=group, wanted=wanted)
            .on_success(
                lambda account: self._visit.begin(
                    opening.session.visit_id, opening.session.token, account
                )
            )
            .on_error(lambda _: opening.undo(self.close))
            .on_discarded(lambda: opening.undo(self.close))
        )

    def switch_to(self, account_number: str, *, group: str) -> Job[Account]:
        """Go on with a linked account, or back with the own one. Errors: NotFound."""
        own = self._visit.own_account
        if own is not None and own.account_number == account_number:
            return self._switch_back(group)
        return self._switch_to_linked(account_number, group)

    def end_visit(self) -> None:
        """End the visit at once; the cabinet is told in the background."""
        visit_id, tokens = self._visit.visit_id, self._visit.session_tokens
        self._visit.reset()
        if visit_id is not None:
            self._sign_outs.tell(visit_id, tokens)

    def end_if_over(self, error: CabinetError) -> None:
        """What every call in a session does with its error."""
        if isinstance(error, VisitEnded):
            self.end_visit()

    def close(self, session: Session) -> None:
        """Tell the cabinet in the background that a session is over."""
        self._sign_outs.tell(session.visit_id, (session.token,))

    def _switch_back(self, group: str) -> Job[Account]:
        token = self._visit.own_session_token or ""
        return self.ask_for_own(
            lambda client, own_token: client.account(own_token), group=group
        ).on_success(lambda account: self._visit.switch(token, account))

    def _switch_to_linked(self, account_number: str, group: str) -> Job[Account]:
        from domain.wire import AccountSwitch

        switch, key = AccountSwitch(account_number=account_number), str(uuid4())
        own_token = self._visit.own_session_token or ""
        generation = self._visit.generation
        opening = _Opening(
            self._client, lambda client: client.care.switch_to(own_token, switch, key)
        )

        def keep_or_close(session: Session) -> None:
            """Within the visit the cabinet opens an account's session once: it is kept."""
            if self._visit.generation == generation:
                self._visit.hold(account_number, session.token)
            else:
                self.close(session)

        return (
            self._jobs.job(opening.work, group=group)
            .on_success(lambda account: self._visit.switch(opening.session.token, account))
            .on_error(lambda _: opening.undo(keep_or_close))
            .on_error(self.end_if_over)
            .on_discarded(lambda: opening.undo(keep_or_close))
        )

    def _bound(self, call: Callable[[CabinetClient, str], T], token: str | None) -> Callable[[], T]:
        def work() -> T:
            if token is None:
                raise VisitEnded
            return call(self._client(), token)

        return work


class _Opening:
    """A session being opened: the cabinet may have done so although nobody waits any more."""

    def __init__(self, client: ClientSource, sign_in: Callable[[CabinetClient], Session]) -> None:
        self._client = client
        self._sign_in = sign_in
        self._opened: Session | None = None

    @property
    def session(self) -> Session:
        """The session; only after `work` succeeded."""
        if self._opened is None:
            raise RuntimeError("no session was opened")
        return self._opened

    def work(self) -> Account:
        """On a worker: open the session and read its account."""
        client = self._client()
        self._opened = self._sign_in(client)
        return client.account(self._opened.token)

    def undo(self, close: Callable[[Session], object]) -> None:
        """Hand the session to `close`, if the cabinet gave one."""
        if self._opened is not None:
            close(self._opened)
