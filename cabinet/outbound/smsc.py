"""Text messages by smsc.ru: https://smsc.ru/api/http/, "Отправка SMS-сообщения".

With `fmt=3` the answer is JSON: `id` and `cnt` when the message was taken, else `error_code`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from cabinet.outbound import http_call
from cabinet.outbound.parcel import Parcel, Refused, TryAgain, Unreachable
from cabinet.sections import secret_of

if TYPE_CHECKING:
    from cabinet.outbound.settings import SmscSms

_FOR_GOOD = (6, 7, 8)
"""The message is forbidden; the number cannot be one; nothing can be delivered to it."""

_NOT_LET_IN = (2, 3, 4)
"""Login or password; no money; this address is blocked for a while."""


class _Answer(msgspec.Struct):
    id: int | str | None = None
    cnt: int | None = None
    error_code: int | None = None


class SmscSender:
    """Calls the service."""

    def __init__(self, settings: SmscSms) -> None:
        """Raises SettingsError for a password file that cannot be read."""
        self._settings = settings
        password = secret_of(settings.password, settings.password_file, "sms.password_file")
        self._always = {"login": settings.login, "psw": password, "charset": "utf-8", "fmt": "3"}
        if settings.sender:
            self._always["sender"] = settings.sender

    def send(self, parcel: Parcel) -> None:
        """Return when the service has taken the message on itself; raises NotSent."""
        form = self._always | {"phones": parcel.to, "mes": parcel.text}
        status, body = http_call.post_form(self._settings.url, form, self._settings.timeout_s)
        try:
            answer = msgspec.json.decode(body, type=_Answer)
        except msgspec.DecodeError as error:
            raise TryAgain(f"smsc.ru: not understood (HTTP {status})") from error
        if answer.error_code is None and answer.id is not None and answer.cnt is not None:
            return
        if answer.error_code in _FOR_GOOD:
            raise Refused(f"smsc.ru: error {answer.error_code}")
        if answer.error_code in _NOT_LET_IN:
            raise Unreachable(f"smsc.ru: error {answer.error_code}")
        raise TryAgain(f"smsc.ru: error {answer.error_code} (HTTP {status})")

    def rest(self) -> None:
        """Each message has a connection of its own."""
