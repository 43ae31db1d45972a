"""The calls of a first visit, and of a forgotten password."""

from __future__ import annotations

import hashlib
from urllib.parse import quote

from domain.errors import CabinetFaulty
from domain.registration import ConsentDocument, RegistrationStatus, RegistrationTicket
from domain.wire import CodeRequest, FirstVisit, Recovery, RegistrationForm, Session, TypedCode
from kiosk.transport import Transport

_CURRENT = "registrations/current"


class RegistrationClient:
    """Errors are those of `Transport`.

    `token` is a registration's, `key` the idempotency key of a write. A consent whose hash is not
    that of its text is CabinetFaulty: nobody is to agree to another text than is recorded.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def begin(self, first: FirstVisit, key: str) -> RegistrationTicket:
        """`POST registrations`."""
        ticket = self._transport.send(
            "POST", "registrations", RegistrationTicket, key=key, body=first
        )
        _compare(ticket.consent)
        return ticket

    def status(self, token: str) -> RegistrationStatus:
        """`GET registrations/current`."""
        return self._transport.read(_CURRENT, RegistrationStatus, token)

    def submit(self, token: str, form: RegistrationForm, key: str) -> RegistrationStatus:
        """`PUT registrations/current`."""
        return self._step("PUT", "", token, key, form)

    def send_letter(self, token: str, key: str) -> RegistrationStatus:
        """`POST registrations/current/letter`."""
        return self._step("POST", "/letter", token, key)

    def send_code(self, token: str, request: CodeRequest, key: str) -> RegistrationStatus:
        """`POST registrations/current/code`."""
        return self._step("POST", "/code", token, key, request)

    def check_code(self, token: str, typed: TypedCode, key: str) -> RegistrationStatus:
        """`POST registrations/current/code/check`."""
        return self._step("POST", "/code/check", token, key, typed)

    def finish(self, token: str, key: str) -> Session:
        """`POST registrations/current/finish`."""
        return self._transport.send("POST", f"{_CURRENT}/finish", Session, key=key, token=token)

    def give_up(self, token: str, key: str) -> None:
        """`DELETE registrations/current`."""
        self._transport.tell("DELETE", _CURRENT, key=key, token=token)

    def recover(self, recovery: Recovery, key: str) -> None:
        """`POST recoveries`."""
        self._transport.tell("POST", "recoveries", key=key, body=recovery)

    def consent(self, kind: str) -> ConsentDocument:
        """`GET consents/{kind}`."""
        document = self._transport.read(f"consents/{quote(kind, safe='')}", ConsentDocument)
        _compare(document)
        return document

    def _step(
        self, method: str, path: str, token: str, key: str, body: object = None
    ) -> RegistrationStatus:
        return self._transport.send(
            method, _CURRENT + path, RegistrationStatus, key=key, token=token, body=body
        )


def _compare(document: ConsentDocument) -> None:
    if hashlib.sha256(document.text.encode()).hexdigest() != document.sha256:
        raise CabinetFaulty
