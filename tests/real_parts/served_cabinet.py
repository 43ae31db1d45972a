"""A cabinet over HTTP in a thread of the test, which has its database and clock in its hands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from cabinet.application import create_app
from cabinet.cabinet import Cabinet
from cabinet.embedded.server import Server
from cabinet.listening import listen


@contextmanager
def served(cabinet: Cabinet) -> Iterator[str]:
    """Its URL on a free loopback port, until the block ends."""
    listener = listen("127.0.0.1", 0)
    ready = Event()
    server = Server(create_app(cabinet), ready.set)
    thread = Thread(target=server.run, args=([listener],))
    thread.start()
    try:
        assert ready.wait(30), "the cabinet did not start"
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.stop()
        thread.join()
