"""Looking after an account: contacts, password, linked accounts, subscriptions.

Manual, sections 4.1.1 and 4.2. Links belong to the account that was signed in with, whichever is
shown; everything else is of the one that is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject

from kiosk.jobs import Job
from kiosk.session_jobs import SessionJobs
from kiosk.visit import Visit

if TYPE_CHECKING:
    from domain.accounts import Account
    from domain.contacts import Contacts, LinkedAccount, Subscriptions
    from domain.wire import CredentialsChange, NewLink


class AccountCare(QObject):
    """Each method is a job that is not started yet."""

    def __init__(self, sessions: SessionJobs, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._visit = visit

    def load_contacts(self) -> Job[Contacts]:
        """Where letters and messages go."""
        return self._sessions.ask(
            lambda client, token: client.care.contacts(token), group="contacts"
        )

    def change_credentials(self, change: CredentialsChange) -> Job[Contacts]:
        """Another password, another e-mail address; the address counts once it is confirmed.

        Errors: OldPasswordWrong, PasswordRefused, ContactRefused, TooManyAttempts.
        """
        key = str(uuid4())
        return self._sessions.ask(
            lambda client, token: client.care.change_credentials(token, change, key)
        )

    def load_links(self) -> Job[tuple[LinkedAccount, ...]]:
        """The accounts that are linked with the own one."""
        return self._sessions.ask_for_own(
            lambda client, token: client.care.links(token), group="links"
        )

    def add_link(self, link: NewLink) -> Job[LinkedAccount]:
        """Link another account; it may wait for its owner. Errors: LinkRefused, TooManyAttempts."""
        key = str(uuid4())
        return self._sessions.ask_for_own(
            lambda client, token: client.care.add_link(token, link, key)
        )

    def remove_link(self, account_number: str) -> Job[None]:
        """Unlink an account; the visit goes back to the own one from it."""
        key = str(uuid4())
        return self._sessions.ask_for_own(
            lambda client, token: client.care.remove_link(token, account_number, key)
        ).on_success(lambda _: self._visit.leave(account_number))

    def switch_to(self, account_number: str) -> Job[Account]:
        """Go on with a linked account, or back with the own one. Errors: NotFound.

        `Visit.changed` tells of it; whatever is on its way for the account left is dropped.
        """
        return self._sessions.switch_to(account_number, group="switch_to")

    def load_subscriptions(self) -> Job[Subscriptions]:
        """What is sent, and where to; the company's own data at first."""
        return self._sessions.ask(
            lambda client, token: client.care.subscriptions(token), group="subscriptions"
        )

    def save_subscriptions(self, wanted: Subscriptions) -> Job[Subscriptions]:
        """Errors: ContactRefused."""
        key = str(uuid4())
        return self._sessions.ask(
            lambda client, token: client.care.save_subscriptions(token, wanted, key)
        )
