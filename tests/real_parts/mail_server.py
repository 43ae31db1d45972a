"""A real SMTP server on loopback: aiosmtpd, with STARTTLS and sign-in, and certificates of its own.

It can be told to be down, to refuse, and to go away in the middle of an answer.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from threading import Lock, Thread

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.real_parts.programs import free_port

USER, PASSWORD = "cabinet", "mail-secret"
HOST = "127.0.0.1"

Answer = Callable[[EmailMessage], str | None]
"""Decides what a whole letter gets; None closes the connection without a word."""


@dataclass
class Delivered:
    """A letter that the server took on itself."""

    to: str
    message: EmailMessage
    content: bytes = field(repr=False)

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"])

    @property
    def text(self) -> str:
        """The plain part."""
        body = self.message.get_body(("plain",))
        assert isinstance(body, EmailMessage)
        return str(body.get_content())


class MailServer:
    """A running server; `settings` is the `[mail]` section that reaches it."""

    def __init__(self, folder: Path, *, tls: str = "starttls") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        authority = trustme.CA()
        self.ca_file = folder / "ca.pem"
        authority.cert_pem.write_to_path(str(self.ca_file))
        self._certificate = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(HOST).configure_cert(self._certificate)
        self._tls = tls
        self.port = free_port()
        self.connections = 0
        self.refused_recipients: dict[str, str] = {}
        self.answer: Answer = lambda _letter: _TAKEN
        self._delivered: list[Delivered] = []
        self._lock = Lock()
        self._serving: list[SMTP] = []

    @property
    def settings(self) -> str:
        """TOML."""
        return (
            f'[mail]\nadapter = "smtp"\nhost = "{HOST}"\nport = {self.port}\n'
            f'sender = "cabinet@example.org"\nsecurity = "{self._tls}"\n'
            f'user = "{USER}"\npassword = "{PASSWORD}"\nca_file = "{self.ca_file}"\n'
        )

    def letters(self, to: str | None = None) -> list[Delivered]:
        """What was taken, oldest first."""
        with self._lock:
            return [letter for letter in self._delivered if to in (None, letter.to)]

    def mailbox(self, to: str | None = None) -> list[Delivered]:
        """What a resident sees: of letters with one Message-ID mail systems keep the first."""
        return list({letter.message_id: letter for letter in self.letters(to)[::-1]}.values())[::-1]

    def start(self) -> None:
        """Listen, again after `stop` on the same port."""
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="mail server")
        self._thread.start()
        self._wait(self._listen())

    def stop(self) -> None:
        """Be down, unless it is: who is connected is cut off."""
        if self._loop.is_closed():
            return
        self._wait(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _wait(self, work: Coroutine[object, object, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _listen(self) -> None:
        context = self._certificate if self._tls == "tls" else None
        self._server = await self._loop.create_server(self._new_one, HOST, self.port, ssl=context)

    async def _close(self) -> None:
        self._server.close()
        for one in self._serving:
            for transport in (one._original_transport, one.transport):
                if isinstance(transport, asyncio.WriteTransport) and not transport.is_closing():
                    transport.abort()
        self._serving.clear()
        await self._loop.shutdown_default_executor()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        await self._server.wait_closed()

    def _new_one(self) -> SMTP:
        self.connections += 1
        upgrades = self._tls == "starttls"
        one = SMTP(
            self,
            hostname=HOST,
            loop=self._loop,
            tls_context=self._certificate if upgrades else None,
            require_starttls=upgrades,
            authenticator=_authenticate,
            auth_required=upgrades,
            auth_require_tls=upgrades,
        )
        self._serving.append(one)
        return one

    async def handle_RCPT(
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        if address in self.refused_recipients:
            return self.refused_recipients[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        answer = await asyncio.to_thread(self._decide, content, list(envelope.rcpt_tos))
        if answer is None:
            assert isinstance(server.transport, asyncio.WriteTransport)
            server.transport.abort()
            return "421 gone"
        return answer

    def _decide(self, content: bytes, recipients: list[str]) -> str | None:
        """What is taken is taken, whether or not the client still hears of it."""
        message = message_from_bytes(content, policy=policy.default)
        answer = self.answer(message)
        if answer is None or answer.startswith("2"):
            with self._lock:
                self._delivered += [Delivered(to, message, content) for to in recipients]
        return answer


_TAKEN = "250 taken"


def _authenticate(
    _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: object
) -> AuthResult:
    known = LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=given == known, handled=False)


@contextmanager
def mail_server(folder: Path, *, tls: str = "starttls") -> Iterator[MailServer]:
    """Serve until the block ends. `tls`: `starttls` or `tls`."""
    server = MailServer(folder, tls=tls)
    server.start()
    try:
        yield server
    finally:
        server.stop()
