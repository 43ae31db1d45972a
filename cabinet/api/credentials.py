"""Password, e-mail address, and a lost password (manual, sections 3 and 4.2)."""

from __future__ import annotations

from functools import partial

from fastapi import APIRouter, Response

from cabinet.accounts import typed_account
from cabinet.api import examples, more_examples
from cabinet.api.access import AResident, ATerminal, TheCabinet
from cabinet.api.problems import problems
from cabinet.api.writing import Once, respond
from cabinet.cabinet import Cabinet
from cabinet.security.credentials import CheckedChange, CredentialsDesk, contacts_of
from cabinet.security.recovery import ask_for_recovery
from cabinet.security.sign_in import kept_password
from cabinet.security.visit import Caller
from cabinet.tables import CredentialRow
from domain.contacts import ContactFault, Contacts
from domain.credentials import PasswordFault
from domain.errors import ContactRefused, OldPasswordWrong, PasswordRefused, TooManyAttempts
from domain.wire import CredentialsChange, Recovery

router = APIRouter(tags=["Пароль и почта"])


@router.post(
    "/recoveries",
    status_code=202,
    summary="Ask for a letter to set a new password by",
    responses=problems(TooManyAttempts(600)),
    openapi_extra=examples.body(more_examples.RECOVERY),
)
def recover(wanted: Recovery, cabinet: TheCabinet, at: ATerminal, once: Once) -> Response:
    """The same answer, in the same time, whether or not account and address go together."""
    who = Caller(typed_account(wanted.account_number), at.terminal_id)
    work = partial(
        ask_for_recovery,
        links=cabinet.page_links,
        who=who,
        email=wanted.email,
        now=cabinet.clock(),
    )
    return respond(once(who.account_number, work, status=202))


@router.get(
    "/contacts",
    summary="Where the account's letters go",
    responses=examples.answer(more_examples.CONTACTS),
)
def contacts(resident: AResident, cabinet: TheCabinet) -> Contacts:
    """Those that sign-in and recovery go by; notices have their own, see `/subscriptions`."""
    with cabinet.reading() as db:
        return contacts_of(db.get(CredentialRow, resident.account_number))


@router.put(
    "/credentials",
    response_model=Contacts,
    summary="Change password or e-mail address",
    responses=examples.answer(more_examples.CONTACTS)
    | problems(
        OldPasswordWrong(),
        PasswordRefused(PasswordFault.TOO_SHORT),
        ContactRefused(ContactFault.EMAIL_WRONG),
        TooManyAttempts(30),
    ),
    openapi_extra=examples.body(more_examples.CREDENTIALS_CHANGE),
)
def change(
    wanted: CredentialsChange, resident: AResident, cabinet: TheCabinet, once: Once
) -> Response:
    """A letter goes to the old and to the new address; a new one counts once confirmed."""
    checked = _checked(cabinet, resident.account_number, wanted)
    desk = CredentialsDesk(cabinet.page_links, cabinet.settings.notices.include_new_password)
    work = partial(desk.change, visit=resident, change=checked, now=cabinet.clock())
    return respond(once(resident.account_number, work, status=200))


def _checked(cabinet: Cabinet, account_number: str, wanted: CredentialsChange) -> CheckedChange:
    """Passwords are looked at and hashed outside any transaction, as that takes a while."""
    with cabinet.reading() as db:
        kept = kept_password(db, account_number)
    new = wanted.new_password
    return CheckedChange(
        wanted=wanted,
        kept_hash=kept,
        accepted=cabinet.passwords.fits(wanted.old_password, kept),
        new_hash=None if new is None else cabinet.passwords.hash(new),
    )
