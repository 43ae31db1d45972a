"""Serving on loopback, with a word when it really answers."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from collections.abc import Callable

    from fastapi import FastAPI


def bind(port: int) -> socket.socket:
    """A socket on loopback; 0 takes a free port. Bound first, so that its port can be told.

    The protocol is named because asyncio switches Nagle's algorithm off only where it is; with it,
    each answer on a kept connection waits 40 ms for an acknowledgement.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    return listener


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
