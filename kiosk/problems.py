"""From the cabinet's problem+json to the error tree, by its stable code."""

from __future__ import annotations

import logging
from http import HTTPStatus

import msgspec

from domain import errors
from domain.contacts import ContactFault
from domain.credentials import PasswordFault
from domain.errors import CabinetError, CabinetFaulty, CabinetUnavailable
from domain.wire import Problem

logger = logging.getLogger(__name__)


class CallRefused(CabinetFaulty):
    """The cabinet will never take this call as it is: sending it again helps nothing."""

    code = "call_refused"


_NEVER_TAKEN = frozenset({"invalid_request", "idempotency_key_reused", "idempotency_key_missing"})

_PLAIN: dict[str, type[CabinetError]] = {
    kind.code: kind
    for kind in (
        errors.SignInRefused,
        errors.HighUseUnconfirmed,
        errors.AmountRefused,
        errors.FirstVisitRefused,
        errors.OldPasswordWrong,
        errors.ConfirmationExpired,
        errors.AlreadyRegistered,
        errors.LinkRefused,
        errors.NotFound,
        errors.TerminalRefused,
        errors.VisitEnded,
    )
}
"""Errors that need nothing but their code."""

_PASSWORD_FAULTS = frozenset(PasswordFault)
_CONTACT_FAULTS = frozenset(ContactFault)


def error_from_problem(body: bytes) -> CabinetError:
    """What a refused call means; CabinetUnavailable when it is not the cabinet that answered.

    Faults of the cabinet or of this program (`cabinet_fault`, `invalid_request`, the idempotency
    codes) are CabinetFaulty: one call failed, the connection stands. Their code is logged. Those
    that come of what was sent are CallRefused.
    """
    try:
        problem = msgspec.json.decode(body, type=Problem)
    except msgspec.DecodeError:
        return CabinetUnavailable()
    error = _plain(problem) or _with_members(problem)
    if error is not None:
        return error
    logger.error("the cabinet answered %d %s", problem.status, problem.code)
    if problem.status == HTTPStatus.SERVICE_UNAVAILABLE:
        return CabinetUnavailable()
    return CallRefused() if problem.code in _NEVER_TAKEN else CabinetFaulty()


def _plain(problem: Problem) -> CabinetError | None:
    kind = _PLAIN.get(problem.code)
    return kind() if kind is not None else None


def _with_members(problem: Problem) -> CabinetError | None:
    """An error that says more than its code; None when a member is missing or unknown."""
    match problem:
        case Problem(code=errors.ReadingRefused.code, reason=reason) if reason is not None:
            return errors.ReadingRefused(reason, problem.register)
        case Problem(code=errors.TooManyAttempts.code, retry_after_s=int(seconds)):
            return errors.TooManyAttempts(seconds)
        case Problem(code=errors.CodeWrong.code, tries_left=int(tries)):
            return errors.CodeWrong(tries)
        case Problem(code=errors.PasswordRefused.code, fault=fault) if fault in _PASSWORD_FAULTS:
            return errors.PasswordRefused(PasswordFault(fault))
        case Problem(code=errors.ContactRefused.code, fault=fault) if fault in _CONTACT_FAULTS:
            return errors.ContactRefused(ContactFault(fault))
    return None
