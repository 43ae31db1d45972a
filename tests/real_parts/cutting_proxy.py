"""A TCP proxy that cuts connections in the middle of the answer, or stands dead, when told to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


class CuttingProxy:
    """`url` stands for the real one. `cut_answers` connections lose their answer after 20 bytes.

    `refuse` closes new connections at once, `silent` keeps them and never answers. `cuts` counts
    the connections that lost something; who finds nobody behind it is turned away.
    """

    def __init__(self, target: str, listener: socket.socket) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._listener = listener
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.cut_answers = 0
        self.refuse = False
        self.silent = False
        self.connections = 0
        self.cuts = 0
        self._open: list[socket.socket] = []

    def serve(self) -> None:
        """Accept until the listener is closed."""
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self.connections += 1
                if self.refuse:
                    client.close()
                    continue
                if self.silent:
                    self._open.append(client)
                    continue
                server = self._reach()
                if server is None:
                    client.close()
                    continue
                self._open += [client, server]
                threading.Thread(target=self._pump, args=(client, server), daemon=True).start()
                threading.Thread(
                    target=self._pump_answer, args=(server, client), daemon=True
                ).start()

    def break_all(self) -> None:
        """Close what is open, as a cable pulled out would."""
        still_open = [each for each in self._open if each.fileno() >= 0]
        self._open.clear()
        self.cuts += len(still_open) // 2
        for each in still_open:
            _close(each)

    def _reach(self) -> socket.socket | None:
        with suppress(OSError):
            return socket.create_connection(self._target)
        return None

    def _pump(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
        _close(sink)
        _close(source)

    def _pump_answer(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if self.cut_answers > 0:
                    self.cut_answers -= 1
                    self.cuts += 1
                    sink.sendall(data[:20])
                    break
                sink.sendall(data)
        _close(sink)
        _close(source)


@contextmanager
def cutting_proxy(target: str) -> Iterator[CuttingProxy]:
    """Stand before `target` on a free loopback port until the block ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    proxy = CuttingProxy(target, listener)
    thread = threading.Thread(target=proxy.serve)
    thread.start()
    try:
        yield proxy
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()
        proxy.break_all()


def _close(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
