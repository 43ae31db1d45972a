"""The way to the demo's service page: a terminal without a PIN has none, a locked one no other."""

from __future__ import annotations

from kiosk.secrets import SecretStore
from kiosk.staff_pin import keep_pin, kept_hash

PIN = "204871"
"""Of a demo alone, and printed by it: a terminal in an office has no PIN but its own."""

_OWN = "demo-pin"
"""The hash of `PIN` as it was kept, to tell it from one that somebody has set."""

_WAY = (
    "Служебная страница: за 5 секунд коснитесь углов экрана по кругу — левый верхний, правый "
    "верхний, правый нижний, левый нижний — и введите ПИН-код {pin}"
)
_SET = "заданный командой «kiosk pin set»"
_LOCKED = (
    "Экран заперт, как в офисе: выйти можно только там, кнопкой «Закрыть программу», "
    "или нажав Ctrl+C в этой консоли, если она видна"
)


def way_out(secrets: SecretStore, *, locked: bool) -> str:
    """How to get to the page, in words; a demo that has no PIN gets one.

    Hashes it, which takes a moment. Raises SecretsUnavailable.
    """
    if kept_hash(secrets) is None:
        keep_pin(secrets, PIN)
        secrets.write(_OWN, kept_hash(secrets) or "")
    own = secrets.read(_OWN) == kept_hash(secrets)
    way = _WAY.format(pin=PIN if own else _SET)
    return f"{way}\n{_LOCKED}" if locked else way
