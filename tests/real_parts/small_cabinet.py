"""An HTTP server that answers what a test tells it to: for answers the real cabinet never gives."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

JSON = "application/json"
PROBLEM = "application/problem+json"


@dataclass(frozen=True)
class Call:
    """A call as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """What goes back; `cut_after` closes the connection after so many bytes of the body."""

    status: int = 200
    body: bytes = b""
    content_type: str = JSON
    headers: dict[str, str] = field(default_factory=dict)
    cut_after: int | None = None


def problem(status: int, code: str, **more: str | int) -> Answer:
    """A problem+json."""
    members = {"type": "about:blank", "title": code, "status": status, "code": code, **more}
    return Answer(status, json.dumps(members).encode(), PROBLEM)


class SmallCabinet:
    """Collects calls; `answer` decides what each gets."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.answer: Callable[[Call], Answer] = lambda _call: Answer(500)
        self.url = ""
        self.date: str | None = None
        """Its Date header; None for the machine's clock."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that did not wait for its answer is what the test wanted."""


@contextmanager
def small_cabinet(tls: ssl.SSLContext | None = None) -> Iterator[SmallCabinet]:
    """Serve on a free loopback port until the block ends, over TLS if there is a context."""
    cabinet = SmallCabinet()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # head and body are written apart

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            call = Call(self.command, self.path, dict(self.headers.items()), body)
            cabinet.calls.append(call)
            answer = cabinet.answer(call)
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.content_type)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body[: answer.cut_after])
            self.close_connection = answer.cut_after is not None

        do_GET = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815 - the names http.server looks for

        def date_time_string(self, timestamp: float | None = None) -> str:
            return cabinet.date or super().date_time_string(timestamp)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = _Server(("127.0.0.1", 0), Handler)
    cabinet.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}"
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield cabinet
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
