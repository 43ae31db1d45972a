"""Confirming a registration by a code in a text message."""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING

from cabinet.contacts.normal import normal_phone
from cabinet.errors import InvalidRequest
from cabinet.outbound.outbox import TextKind, TextMessage, put_text
from cabinet.registration.caller import going_on, is_complete
from cabinet.registration.status import status_of
from cabinet.security.attempts import take_all
from cabinet.security.audit import Action, Outcome, record
from cabinet.security.limits import (
    CODE_TO_PHONE_NOW,
    CODES_AT_TERMINAL,
    CODES_OF_ACCOUNT,
    CODES_TO_PHONE,
)
from cabinet.security.tokens import derived_token
from domain.errors import CodeWrong, ConfirmationExpired, ContactRefused, TooManyAttempts
from domain.registration import (
    CODE_DIGITS,
    CODE_LIFETIME,
    CODE_TRIES,
    RESEND_AFTER,
    Confirmation,
    RegistrationState,
    RegistrationStatus,
    parse_code,
)

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.registration.caller import Registering
    from cabinet.tables import RegistrationRow


def send_code(db: Session, who: Registering, phone: str, now: datetime) -> RegistrationStatus:
    """Send a new code to a phone; an older one is good no longer.

    Raises ContactRefused, TooManyAttempts (60 s and ten a day for the phone), ConfirmationExpired,
    AlreadyRegistered, InvalidRequest when the form does not ask for a code.
    """
    row = going_on(db, who, now)
    if is_complete(row) or row.confirmation is not Confirmation.SMS:
        raise InvalidRequest("confirmation")
    try:
        to = normal_phone(phone)
        take_all(
            db,
            now,
            (CODES_OF_ACCOUNT, row.account_number),
            (CODES_AT_TERMINAL, who.terminal_id),
            (CODE_TO_PHONE_NOW, to),
            (CODES_TO_PHONE, to),
        )
    except (ContactRefused, TooManyAttempts) as refusal:
        locked = isinstance(refusal, TooManyAttempts)
        outcome = Outcome.LOCKED if locked else Outcome.REFUSED
        record(db, now, Action.SEND_CODE, outcome, who)
        raise
    _send(db, row, who, to, now)
    record(db, now, Action.SEND_CODE, Outcome.DONE, who)
    return status_of(row, now)


def check_code(db: Session, who: Registering, typed: str, now: datetime) -> RegistrationStatus:
    """Compare a typed code with the one that was sent.

    Raises CodeWrong, and ConfirmationExpired when the code is too old or was tried too often.
    """
    row = going_on(db, who, now)
    if row.state is RegistrationState.CONFIRMED:
        return status_of(row, now)
    if not _can_be_typed(row, now):
        record(db, now, Action.CHECK_CODE, Outcome.EXPIRED, who)
        raise ConfirmationExpired
    if not _is_right(row, who, typed):
        record(db, now, Action.CHECK_CODE, Outcome.REFUSED, who)
        raise CodeWrong(_one_try_less(row))
    row.state = RegistrationState.CONFIRMED
    row.code_hmac = row.tries_left = row.good_until = row.resend_at = None
    record(db, now, Action.CHECK_CODE, Outcome.DONE, who)
    return status_of(row, now)


def _send(db: Session, row: RegistrationRow, who: Registering, to: str, now: datetime) -> None:
    code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
    text = TextMessage(
        account_number=row.account_number,
        to=to,
        kind=TextKind.CONFIRMATION_CODE,
        fields={"code": code},
    )
    put_text(db, now, text)
    row.state, row.phone, row.tries_left = RegistrationState.AWAITING_CODE, to, CODE_TRIES
    row.code_hmac = derived_token(who.token, code)
    row.good_until, row.resend_at = now + CODE_LIFETIME, now + RESEND_AFTER


def _can_be_typed(row: RegistrationRow, now: datetime) -> bool:
    return row.code_hmac is not None and row.good_until is not None and now < row.good_until


def _is_right(row: RegistrationRow, who: Registering, typed: str) -> bool:
    code = parse_code(typed)
    return code is not None and hmac.compare_digest(
        derived_token(who.token, code), row.code_hmac or ""
    )


def _one_try_less(row: RegistrationRow) -> int:
    row.tries_left = (row.tries_left or 1) - 1
    if row.tries_left == 0:
        row.code_hmac = None
    return row.tries_left
