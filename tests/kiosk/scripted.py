"""Answers of a scripted cabinet, made of the wire's own types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Event

import msgspec

from domain.money import Kopecks
from domain.wire import TerminalInfo
from tests.real_parts.small_cabinet import Answer, Call, SmallCabinet, problem

INFO = TerminalInfo(terminal_name="hall", company_name="x", most_payment=Kopecks(1_500_000))
Script = Mapping[str, Answer | Callable[[Call], Answer]]
"""From `METHOD path` below `/api/v1/` to the answer."""


def encoded(value: object, status: int = 200) -> Answer:
    """A value of the wire."""
    return Answer(status, msgspec.json.encode(value))


def info() -> Answer:
    """The answer to `GET terminal`."""
    return encoded(INFO)


def route_of(call: Call) -> str:
    """`METHOD path`, as in a script."""
    return f"{call.method} {call.path.removeprefix('/api/v1/')}"


def scripted(script: Script) -> Callable[[Call], Answer]:
    """Answers by the script; what is not in it is not found."""

    def answer(call: Call) -> Answer:
        given = script.get(route_of(call))
        if given is None:
            return problem(404, "not_found")
        return given if isinstance(given, Answer) else given(call)

    return answer


class Gate:
    """Holds the answers of one route back until it is opened."""

    def __init__(self, cabinet: SmallCabinet, route: str) -> None:
        self._route = route
        self._answer = cabinet.answer
        self._arrived = Event()
        self._open = Event()
        cabinet.answer = self._hold

    def arrived(self) -> bool:
        """Whether a call waits, or has waited."""
        return self._arrived.is_set()

    def open(self) -> None:
        """Let it be answered."""
        self._open.set()

    def _hold(self, call: Call) -> Answer:
        if route_of(call) == self._route:
            self._arrived.set()
            self._open.wait(10)
        return self._answer(call)


def bearer(call: Call) -> str:
    """The token that a call came with."""
    return call.headers.get("Authorization", "").removeprefix("Bearer ")
