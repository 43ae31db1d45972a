"""The resident's visit: session state in one object, written by services only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from domain.accounts import Account


class Visit(QObject):
    """Who is signed in, and with what session. `reset` forgets all of it."""

    started = Signal()
    ended = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit_id: str | None = None
        self._session_token: str | None = None
        self._account: Account | None = None
        self._generation = 0

    @property
    def active(self) -> bool:
        """Whether somebody is signed in."""
        return self._session_token is not None

    @property
    def visit_id(self) -> str | None:
        """The UUID that the terminal gave this visit."""
        return self._visit_id

    @property
    def session_token(self) -> str | None:
        """What proves the resident to the cabinet."""
        return self._session_token

    @property
    def account(self) -> Account | None:
        """The account that is signed in."""
        return self._account

    @property
    def generation(self) -> int:
        """Grows with each `reset`; what was asked for in an older one is not told any more."""
        return self._generation

    def begin(self, visit_id: str, session_token: str, account: Account) -> None:
        """Start a visit after the cabinet let the resident in."""
        self._visit_id = visit_id
        self._session_token = session_token
        self._account = account
        self.started.emit()
        self.changed.emit()

    def reset(self) -> None:
        """End the visit, signed in or not: forget everything, drop what is still on its way."""
        self._generation += 1
        self._visit_id = None
        self._session_token = None
        self._account = None
        self.ended.emit()
        self.changed.emit()
