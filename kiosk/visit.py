"""The resident's visit: session state in one object, written by services only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from domain.accounts import Account


class Visit(QObject):
    """Who is signed in, and with what sessions. `reset` forgets all of it.

    A visit begins with the resident's own account and may go on with linked ones; each of them
    has a session of its own.
    """

    started = Signal()
    ended = Signal()
    changed = Signal()
    """After `started` and `ended`, and alone when the visit goes on with another account."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit_id: str | None = None
        self._own: Account | None = None
        self._shown: Account | None = None
        self._tokens: dict[str, str] = {}
        self._generation = 0

    @property
    def active(self) -> bool:
        """Whether somebody is signed in."""
        return self._shown is not None

    @property
    def visit_id(self) -> str | None:
        """The UUID that the terminal gave this visit."""
        return self._visit_id

    @property
    def account(self) -> Account | None:
        """The account that is shown: the resident's own, or a linked one."""
        return self._shown

    @property
    def account_number(self) -> str:
        """Of the account that is shown; empty when nobody is signed in."""
        return self._shown.account_number if self._shown is not None else ""

    @property
    def own_account(self) -> Account | None:
        """The account that the resident signed in with."""
        return self._own

    @property
    def session_token(self) -> str | None:
        """What proves the resident to the cabinet for the account that is shown."""
        return self._token_of(self._shown)

    @property
    def own_session_token(self) -> str | None:
        """The same for the resident's own account."""
        return self._token_of(self._own)

    @property
    def session_tokens(self) -> tuple[str, ...]:
        """All sessions that are open; each has to be closed when the visit ends."""
        return tuple(self._tokens.values())

    @property
    def generation(self) -> int:
        """Grows with each `reset`; what was asked for in an older one is not told any more."""
        return self._generation

    def same_account(self) -> Callable[[], bool]:
        """A condition: the account that is shown now is still the one that is shown."""
        token = self.session_token
        return lambda: self.session_token == token

    def begin(self, visit_id: str, session_token: str, account: Account) -> None:
        """Start a visit after the cabinet let the resident in."""
        self._visit_id = visit_id
        self._tokens = {account.account_number: session_token}
        self._own = self._shown = account
        self.started.emit()
        self.changed.emit()

    def switch(self, session_token: str, account: Account) -> None:
        """Go on with another account, or back with the own one."""
        self._tokens[account.account_number] = session_token
        self._shown = account
        self.changed.emit()

    def hold(self, account_number: str, session_token: str) -> None:
        """Keep a linked account's session that is not shown, to be closed with the others."""
        self._tokens[account_number] = session_token

    def leave(self, account_number: str) -> None:
        """Go back to the own account if this linked one is shown."""
        own = self._own
        if own is None or self._shown is None or own.account_number == account_number:
            return
        if self._shown.account_number == account_number:
            self._shown = own
            self.changed.emit()

    def reset(self) -> None:
        """End the visit, signed in or not: forget everything, drop what is still on its way."""
        self._generation += 1
        self._visit_id = None
        self._own = self._shown = None
        self._tokens = {}
        self.ended.emit()
        self.changed.emit()

    def _token_of(self, account: Account | None) -> str | None:
        return self._tokens.get(account.account_number) if account is not None else None
