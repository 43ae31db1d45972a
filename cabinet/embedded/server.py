"""Serving on loopback, with a word when it really answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from fastapi import FastAPI


class Server(uvicorn.Server):
    """Answers on one listener until SIGTERM, SIGINT or `stop`."""

    def __init__(self, app: FastAPI, when_ready: Callable[[], None]) -> None:
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=3,
        )
        super().__init__(config)
        self._when_ready = when_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to accept, then say so."""
        await super().startup(sockets)
        if self.started:
            self._when_ready()

    def stop(self) -> None:
        """End in a moment, requests under way answered; may be called from any thread."""
        self.should_exit = True
