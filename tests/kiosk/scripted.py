"""Answers of a scripted cabinet, made of the wire's own types."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from domain.money import Kopecks
from domain.wire import TerminalInfo
from tests.real_parts.small_cabinet import Answer, Call, problem

INFO = TerminalInfo(terminal_name="hall", company_name="x", most_payment=Kopecks(1_500_000))
Script = Mapping[str, Answer | Callable[[Call], Answer]]
"""From `METHOD path` below `/api/v1/` to the answer."""


def encoded(value: object, status: int = 200) -> Answer:
    """A value of the wire."""
    return Answer(status, msgspec.json.encode(value))


def info() -> Answer:
    """The answer to `GET terminal`."""
    return encoded(INFO)


def scripted(script: Script) -> Callable[[Call], Answer]:
    """Answers by the script; what is not in it is not found."""

    def answer(call: Call) -> Answer:
        given = script.get(f"{call.method} {call.path.removeprefix('/api/v1/')}")
        if given is None:
            return problem(404, "not_found")
        return given if isinstance(given, Answer) else given(call)

    return answer


def bearer(call: Call) -> str:
    """The token that a call came with."""
    return call.headers.get("Authorization", "").removeprefix("Bearer ")
