"""The first visit (manual, section 3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from fastapi import APIRouter, Response

from cabinet.accounts import typed_account
from cabinet.api import examples, more_examples
from cabinet.api.access import ARegistrant, ATerminal, SessionToken, TheCabinet, uuid_text
from cabinet.api.problems import problems
from cabinet.api.sealing import unsealed
from cabinet.api.writing import Once, respond
from cabinet.contacts.consents import PERSONAL_DATA, consent_document
from cabinet.registration.caller import registering
from cabinet.registration.codes import check_code, send_code
from cabinet.registration.finishing import FinishDesk, cancel
from cabinet.registration.form import FormDesk
from cabinet.registration.opening import FirstVisitDesk
from cabinet.registration.status import current_status
from cabinet.security.visit import Caller
from domain.contacts import ContactFault
from domain.credentials import PasswordFault
from domain.errors import (
    AlreadyRegistered,
    CodeWrong,
    ConfirmationExpired,
    ContactRefused,
    FirstVisitRefused,
    PasswordRefused,
    TooManyAttempts,
    VisitEnded,
)
from domain.registration import RegistrationStatus, RegistrationTicket
from domain.wire import CodeRequest, FirstVisit, RegistrationForm, Session, TypedCode

router = APIRouter(prefix="/registrations", tags=["Первый вход"])

_STATUS = examples.answer(more_examples.STATUS)
_OVER = (AlreadyRegistered(), ConfirmationExpired())


@router.post(
    "",
    status_code=201,
    response_model=RegistrationTicket,
    summary="Open a registration by number and surname",
    responses=examples.answer(more_examples.TICKET, 201)
    | problems(FirstVisitRefused(), TooManyAttempts(30)),
    openapi_extra=examples.body(more_examples.FIRST_VISIT),
)
def open_registration(
    wanted: FirstVisit, cabinet: TheCabinet, at: ATerminal, once: Once
) -> Response:
    """The same refusal, in the same time, for an unknown account, another surname, a user."""
    wanted = replace(wanted, visit_id=uuid_text(wanted.visit_id, "visit_id"))
    who = Caller(typed_account(wanted.account_number), at.terminal_id, wanted.visit_id)
    cabinet.passwords.fits(wanted.surname, None)  # hides in its 0.1 s what the database did
    consent = consent_document(PERSONAL_DATA, cabinet.settings.company.name)
    desk = FirstVisitDesk(consent, timedelta(minutes=cabinet.settings.registration.minutes))
    secret, now = once.request.key, cabinet.clock()
    work = partial(desk.open, who=who, wanted=wanted, secret=secret, now=now)
    answer = once(who.account_number, work, status=201)
    return respond(unsealed(answer, RegistrationTicket, secret))


@router.get(
    "/current",
    summary="Where the registration is",
    responses=_STATUS | problems(AlreadyRegistered()),
)
def status(who: ARegistrant, cabinet: TheCabinet) -> RegistrationStatus:
    """Asked every other second while a terminal waits for a link to be opened."""
    with cabinet.reading() as db:
        return current_status(db, who, cabinet.clock())


@router.put(
    "/current",
    response_model=RegistrationStatus,
    summary="Fill in the form",
    responses=_STATUS
    | problems(
        PasswordRefused(PasswordFault.TOO_COMMON),
        ContactRefused(ContactFault.EMAIL_WRONG),
        TooManyAttempts(600),
        *_OVER,
    ),
    openapi_extra=examples.body(more_examples.FORM),
)
def fill_form(
    form: RegistrationForm, who: ARegistrant, cabinet: TheCabinet, once: Once
) -> Response:
    """By e-mail the letter goes out at once; by SMS a code is to be asked for. May come again."""
    desk = _form_desk(cabinet)
    work = partial(
        desk.fill,
        who=who,
        form=form,
        password_hash=cabinet.passwords.hash(form.password),
        now=cabinet.clock(),
    )
    return respond(once(who.account_number, work, status=200))


@router.post(
    "/current/letter",
    response_model=RegistrationStatus,
    summary="Send the letter again",
    responses=_STATUS | problems(TooManyAttempts(60), *_OVER),
)
def send_letter(who: ARegistrant, cabinet: TheCabinet, once: Once) -> Response:
    """Not before `resend_at`; the link of the first letter stays good."""
    work = partial(_form_desk(cabinet).send_again, who=who, now=cabinet.clock())
    return respond(once(who.account_number, work, status=200))


@router.post(
    "/current/code",
    response_model=RegistrationStatus,
    summary="Send a code to a phone",
    responses=_STATUS
    | problems(ContactRefused(ContactFault.PHONE_WRONG), TooManyAttempts(60), *_OVER),
    openapi_extra=examples.body(more_examples.CODE_REQUEST),
)
def ask_for_code(
    wanted: CodeRequest, who: ARegistrant, cabinet: TheCabinet, once: Once
) -> Response:
    """One a minute and ten a day for a phone; a new code takes the place of the older one."""
    work = partial(send_code, who=who, phone=wanted.phone, now=cabinet.clock())
    return respond(once(who.account_number, work, status=200))


@router.post(
    "/current/code/check",
    response_model=RegistrationStatus,
    summary="Confirm by the code",
    responses=_STATUS | problems(CodeWrong(4), *_OVER),
    openapi_extra=examples.body(more_examples.TYPED_CODE),
)
def type_code(typed: TypedCode, who: ARegistrant, cabinet: TheCabinet, once: Once) -> Response:
    """Five wrong ones, and another code has to be asked for."""
    work = partial(check_code, who=who, typed=typed.code, now=cabinet.clock())
    return respond(once(who.account_number, work, status=200))


@router.post(
    "/current/finish",
    status_code=201,
    response_model=Session,
    summary="Go on into the cabinet",
    responses=examples.answer(examples.SESSION, 201) | problems(*_OVER),
)
def finish(who: ARegistrant, cabinet: TheCabinet, once: Once) -> Response:
    """Once, in the visit that the registration began in."""
    desk = FinishDesk(cabinet.page_links, cabinet.session_length)
    secret = once.request.key
    work = partial(desk.finish, who=who, secret=secret, now=cabinet.clock())
    answer = once(who.account_number, work, status=201)
    return respond(unsealed(answer, Session, secret))


@router.delete("/current", status_code=204, summary="Give the registration up")
def give_up(cabinet: TheCabinet, at: ATerminal, token: SessionToken, once: Once) -> Response:
    """Its link and its code are dead; well answered also when there is none."""
    try:
        with cabinet.reading() as db:
            who = registering(db, at, token.credentials if token else "")
    except VisitEnded:
        return Response(status_code=204)
    work = partial(cancel, who=who, now=cabinet.clock())
    return respond(once(who.account_number, work, status=204))


def _form_desk(cabinet: TheCabinet) -> FormDesk:
    consent = consent_document(PERSONAL_DATA, cabinet.settings.company.name)
    return FormDesk(consent, cabinet.page_links)
