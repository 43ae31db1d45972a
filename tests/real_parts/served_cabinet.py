"""A cabinet over HTTP in a thread of the test, which has its database and clock in its hands."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from functools import cache
from threading import Event, Thread

from fastapi import FastAPI
from starlette.datastructures import State

from cabinet.api.app import build_app
from cabinet.cabinet import Cabinet
from cabinet.embedded.server import Server
from cabinet.listening import listen
from cabinet.pages.router import Openings


@contextmanager
def served(cabinet: Cabinet) -> Iterator[str]:
    """Its URL on a free loopback port, until the block ends."""
    listener = listen("127.0.0.1", 0)
    ready = Event()
    server = _PromptServer(_app_over(cabinet), ready.set)
    thread = Thread(target=server.run, args=([listener],))
    thread.start()
    try:
        assert ready.wait(30), "the cabinet did not start"
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.stop()
        thread.join()


class _PromptServer(Server):
    """Ends at once: the usual one looks ten times a second whether it is to, then waits as long."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Be ready to be told."""
        self._loop, self._told = asyncio.get_running_loop(), asyncio.Event()
        await super().startup(sockets)

    async def main_loop(self) -> None:
        """Until `stop`; the date of the answers moves on with the seconds."""
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._told.wait(), 1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """The usual way only where requests are under way."""
        for each in [*self.servers, *(sockets or [])]:
            each.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await asyncio.sleep(0)  # in this turn the idle ones are lost
        if self.server_state.connections or self.server_state.tasks:
            await super().shutdown(sockets)

    def stop(self) -> None:
        """End; may be called from any thread."""
        super().stop()
        self._loop.call_soon_threadsafe(self._told.set)


def _app_over(cabinet: Cabinet) -> FastAPI:
    """The routes are drawn up once for all tests of the process: that takes 0.08 s."""
    app = copy(_routes())
    app.state = State()
    app.state.cabinet = cabinet
    app.state.openings = Openings()
    return app


@cache
def _routes() -> FastAPI:
    return build_app(None)
