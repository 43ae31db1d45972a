"""The outermost layer: no answer is cached, and no bug shows itself to a caller."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders

from cabinet.api.problems import ProblemResponse
from cabinet.bugs import place_of
from cabinet.problems import cabinet_fault

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)


class Guard:
    """Wraps the application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; a bug is logged by its place alone, and answered as the cabinet's fault."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def send_guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                headers["Cache-Control"] = "no-store"
                headers["X-Content-Type-Options"] = "nosniff"
            await send(message)

        try:
            await self._app(scope, receive, send_guarded)
        except Exception as bug:  # noqa: BLE001 - the last one who can answer
            log.error("%s %s: %s", scope["method"], _pattern(scope), place_of(bug))
            if not started:
                await ProblemResponse(cabinet_fault())(scope, receive, send_guarded)


def _pattern(scope: Scope) -> str:
    """The route's pattern: the path itself may hold an identifier."""
    return str(getattr(scope.get("route"), "path", "unknown route"))
