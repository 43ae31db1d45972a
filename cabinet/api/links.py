"""Linked accounts (manual, section 4.2)."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Path, Response

from cabinet.accounts import typed_account
from cabinet.api import examples, more_examples
from cabinet.api.access import AResident, TheCabinet
from cabinet.api.problems import problems
from cabinet.api.writing import Once, respond
from cabinet.cabinet import Cabinet
from cabinet.errors import InvalidRequest
from cabinet.links.listing import linked_accounts, unlink
from cabinet.links.making import CheckedLink, LinkDesk
from cabinet.security.sign_in import kept_password
from domain.contacts import LinkedAccount
from domain.errors import LinkRefused, NotFound, TooManyAttempts
from domain.wire import NewLink

router = APIRouter(prefix="/links", tags=["Другие лицевые счета"])

AccountNumber = Annotated[str, Path(pattern=r"^\d{6,20}$")]


@router.get(
    "",
    summary="The accounts linked to the one that signed in",
    responses=examples.answer([more_examples.LINKED_ACCOUNT]),
)
def links(resident: AResident, cabinet: TheCabinet) -> list[LinkedAccount]:
    """The same list while a linked account is looked at."""
    with cabinet.reading() as db:
        return linked_accounts(db, resident.signed_in_as, cabinet.today())


@router.post(
    "",
    status_code=201,
    response_model=LinkedAccount,
    summary="Link another account",
    responses=examples.answer(more_examples.LINKED_ACCOUNT, 201)
    | problems(LinkRefused(), TooManyAttempts(30)),
    openapi_extra=examples.body(more_examples.NEW_LINK),
)
def link(new: NewLink, resident: AResident, cabinet: TheCabinet, once: Once) -> Response:
    """By its password at once; by surname it waits for its owner, if it has a password."""
    wanted, desk = _checked(cabinet, new), LinkDesk(cabinet.page_links)
    now, today = cabinet.clock(), cabinet.today()
    work = partial(desk.make, visit=resident, wanted=wanted, now=now, today=today)
    return respond(once(resident.account_number, work, status=201))


@router.delete(
    "/{account_number}",
    status_code=204,
    summary="Unlink an account",
    responses=problems(NotFound()),
)
def take_away(
    account_number: AccountNumber, resident: AResident, cabinet: TheCabinet, once: Once
) -> Response:
    """Sessions that were switched to it end."""
    work = partial(unlink, visit=resident, account_number=account_number, now=cabinet.clock())
    return respond(once(resident.account_number, work, status=204))


def _checked(cabinet: Cabinet, new: NewLink) -> CheckedLink:
    """The password is looked at outside any transaction; a surname takes as long."""
    if (new.surname is None) == (new.password is None):
        raise InvalidRequest("password")
    number = typed_account(new.account_number)
    with cabinet.reading() as db:
        kept = kept_password(db, number)
    fits = cabinet.passwords.fits(new.password or "", kept)
    return CheckedLink(number, new.surname, kept, password_fits=fits)
