"""Text messages by Kannel's sendsms interface, which other gateways speak, too.

Kannel user guide, "Using the HTTP interface to send SMS messages": 202 with `0:` (accepted) or
`3:` (queued); 4xx for a call that is wrong; 503 for a trouble that passes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cabinet.outbound import http_call
from cabinet.outbound.parcel import Parcel, Refused, TryAgain, Unreachable
from cabinet.sections import secret_of

if TYPE_CHECKING:
    from cabinet.outbound.settings import KannelSms

_ACCEPTED = 202
_ACCEPTED_AS = ("0:", "3:")
_NOT_LET_IN = (401, 403, 407)
_NOT_NOW = (408, 429)


class KannelSender:
    """Calls one gateway."""

    def __init__(self, settings: KannelSms) -> None:
        """Raises SettingsError for a password file that cannot be read."""
        self._settings = settings
        password = secret_of(settings.password, settings.password_file, "sms.password_file")
        self._always = {
            "username": settings.user,
            "password": password,
            "coding": "2",  # UCS-2: Cyrillic
            "charset": "UTF-8",
        }
        if settings.sender:
            self._always["from"] = settings.sender

    def send(self, parcel: Parcel) -> None:
        """Return when the gateway has taken the message on itself; raises NotSent."""
        query = self._always | {"to": parcel.to, "text": parcel.text}
        answer = http_call.get(self._settings.url, query, self._settings.timeout_s)
        if answer.status == _ACCEPTED and answer.body.startswith(_ACCEPTED_AS):
            return
        if answer.status in _NOT_LET_IN:
            raise Unreachable(f"the gateway lets nobody in ({answer.status})")
        if 400 <= answer.status < 500 and answer.status not in _NOT_NOW:
            raise Refused(f"refused by the gateway ({answer.status})")
        raise TryAgain(f"not taken by the gateway ({answer.status})")

    def rest(self) -> None:
        """Each message has a connection of its own."""
