"""A link that somebody opened, and what may be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from cabinet.contacts.email import confirm_email
from cabinet.links.confirming import confirm_link, refuse_link
from cabinet.registration.confirming import confirm_by_link
from cabinet.security import one_time
from cabinet.security.one_time import Outcome, Purpose
from cabinet.security.recovery import set_new_password
from domain.errors import PasswordRefused

if TYPE_CHECKING:
    from fastapi.responses import HTMLResponse
    from sqlalchemy.orm import Session

    from cabinet.cabinet import Cabinet
    from cabinet.pages.answers import Answers

Use = Callable[["Session", str, datetime], Outcome]
"""What a token is used for."""

GONE, CONFLICT = 410, 409
DIFFER = "differ"
"""The fault of two passwords that are not the same."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Shows and does what the link's purpose is."""

    cabinet: Cabinet
    answers: Answers
    purpose: Purpose
    token: str = field(repr=False)

    def show(self, fault: str | None = None) -> HTMLResponse:
        """Its page; changes nothing."""
        with self.cabinet.reading() as db:
            view = one_time.look_at(db, self.purpose, self.token, self.cabinet.clock())
        if not view.good:
            return self._said(Outcome.DEAD)
        accounts = {"account": view.account, "asked_by": view.asked_by}
        return self.answers.form(self.purpose, accounts, fault)

    def answer(self, form: Mapping[str, str]) -> HTMLResponse:
        """Do what was pressed on the page."""
        match self.purpose:
            case Purpose.CONFIRM:
                return self._said(self._use(confirm_by_link))
            case Purpose.EMAIL:
                return self._said(self._use(confirm_email))
            case Purpose.LINK:
                return self._decide(form.get("answer"))
            case Purpose.RECOVER:
                return self._set_password(form.get("password", ""), form.get("again", ""))

    def _decide(self, answer: str | None) -> HTMLResponse:
        if answer == "allow":
            return self._said(self._use(confirm_link))
        if answer != "refuse":
            return self.show()
        outcome = self._use(refuse_link)
        refused = outcome is Outcome.DONE
        return self.answers.notice("link_refused") if refused else self._said(outcome)

    def _set_password(self, password: str, again: str) -> HTMLResponse:
        if password != again:
            return self.show(DIFFER)
        passwords = self.cabinet.passwords
        try:
            outcome = self._use(
                lambda db, token, now: set_new_password(db, passwords, token, password, now)
            )
        except PasswordRefused as refused:
            return self.show(refused.fault)
        return self._said(outcome)

    def _use(self, use: Use) -> Outcome:
        with self.cabinet.writing() as db:
            return use(db, self.token, self.cabinet.clock())

    def _said(self, outcome: Outcome) -> HTMLResponse:
        match outcome:
            case Outcome.DONE:
                return self.answers.notice(f"{self.purpose}_done")
            case Outcome.ALREADY_REGISTERED:
                return self.answers.notice(f"{self.purpose}_taken", CONFLICT)
            case Outcome.DEAD:
                return self.answers.notice(f"{self.purpose}_dead", GONE)
