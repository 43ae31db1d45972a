"""From the cabinet's problem+json to the error tree, by its stable code."""

from __future__ import annotations

import logging
from http import HTTPStatus

import msgspec

from domain import errors
from domain.errors import CabinetError, CabinetFaulty, CabinetUnavailable, ReadingRefused
from domain.wire import Problem

logger = logging.getLogger(__name__)

_PLAIN: dict[str, type[CabinetError]] = {
    kind.code: kind
    for kind in (
        errors.SignInRefused,
        errors.HighUseUnconfirmed,
        errors.AmountRefused,
        errors.NotFound,
        errors.TerminalRefused,
        errors.VisitEnded,
    )
}
"""Errors that need nothing but their code."""


def error_from_problem(body: bytes) -> CabinetError:
    """What a refused call means; CabinetUnavailable when it is not the cabinet that answered.

    Faults of the cabinet or of this program (`cabinet_fault`, `invalid_request`, the idempotency
    codes) are CabinetFaulty: one call failed, the connection stands. Their code is logged.
    """
    try:
        problem = msgspec.json.decode(body, type=Problem)
    except msgspec.DecodeError:
        return CabinetUnavailable()
    if problem.code == ReadingRefused.code and problem.reason is not None:
        return ReadingRefused(problem.reason, problem.register)
    if problem.code in _PLAIN:
        return _PLAIN[problem.code]()
    logger.error("the cabinet answered %d %s", problem.status, problem.code)
    if problem.status == HTTPStatus.SERVICE_UNAVAILABLE:
        return CabinetUnavailable()
    return CabinetFaulty()
