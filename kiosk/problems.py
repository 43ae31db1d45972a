"""From the cabinet's problem+json to the error tree, by its stable code."""

from __future__ import annotations

import logging

import msgspec

from domain import errors
from domain.errors import CabinetError, CabinetUnavailable, ReadingRefused
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
    """What a refused call means; anything the terminal cannot mend is CabinetUnavailable.

    `invalid_request` and the idempotency codes are faults of this program: their code is logged.
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
    return CabinetUnavailable()
