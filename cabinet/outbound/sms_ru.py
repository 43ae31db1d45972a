"""Text messages by sms.ru: https://sms.ru/api/send.

With `json=1` there is a `status_code` for the call and one for each number; 100 is success.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from cabinet.outbound import http_call
from cabinet.outbound.parcel import Parcel, Refused, TryAgain, Unreachable
from cabinet.sections import secret_of

if TYPE_CHECKING:
    from cabinet.outbound.settings import SmsRuSms

_TAKEN = 100
_FOR_GOOD = range(202, 220)
"""About the number or the text: a wrong number, a stop list, a text too long or forbidden."""

_NOT_LET_IN = {200, 201, 204, 206, *range(300, 304)}
"""About the company there: key, money, its sender's name, the day's limit."""


class _One(msgspec.Struct):
    status_code: int


class _Answer(msgspec.Struct):
    status_code: int
    sms: dict[str, _One] = msgspec.field(default_factory=dict)

    @property
    def decided(self) -> int:
        """The code of the one number, or of the call when it came to no number."""
        codes = [one.status_code for one in self.sms.values()]
        return codes[0] if self.status_code == _TAKEN and codes else self.status_code


class SmsRuSender:
    """Calls the service."""

    def __init__(self, settings: SmsRuSms) -> None:
        """Raises SettingsError for a key file that cannot be read."""
        self._settings = settings
        api_id = secret_of(settings.api_id, settings.api_id_file, "sms.api_id_file")
        self._always = {"api_id": api_id, "json": "1"}
        if settings.sender:
            self._always["from"] = settings.sender

    def send(self, parcel: Parcel) -> None:
        """Return when the service has taken the message on itself; raises NotSent."""
        form = self._always | {"to": parcel.to.lstrip("+"), "msg": parcel.text}
        status, body = http_call.post_form(self._settings.url, form, self._settings.timeout_s)
        try:
            answer = msgspec.json.decode(body, type=_Answer)
        except msgspec.DecodeError as error:
            raise TryAgain(f"sms.ru: not understood (HTTP {status})") from error
        if answer.decided == _TAKEN and answer.sms:
            return
        if answer.decided in _NOT_LET_IN:
            raise Unreachable(f"sms.ru: code {answer.decided}")
        if answer.decided in _FOR_GOOD:
            raise Refused(f"sms.ru: code {answer.decided}")
        raise TryAgain(f"sms.ru: code {answer.decided} (HTTP {status})")

    def rest(self) -> None:
        """Each message has a connection of its own."""
