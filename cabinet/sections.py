"""What the sections of the settings file share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec

Count = Annotated[int, msgspec.Meta(ge=1)]
DayOfMonth = Annotated[int, msgspec.Meta(ge=0, le=31)]
EveryMonthsDay = Annotated[int, msgspec.Meta(ge=1, le=28)]
HoursOfOffset = Annotated[int, msgspec.Meta(ge=-12, le=14)]
HttpUrl = Annotated[str, msgspec.Meta(pattern=r"^https?://[^\s?#]+$")]
Port = Annotated[int, msgspec.Meta(ge=0, le=65535)]
Seconds = Annotated[float, msgspec.Meta(ge=0)]
ZeroOrMore = Annotated[int, msgspec.Meta(ge=0)]


class SettingsError(Exception):
    """A settings file that cannot be used; the text names the file and the key."""


class Section(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the file; a key that it does not know is an error."""


class Secret:
    """A password or key, which does not show itself in what is printed or logged."""

    def __init__(self, text: str = "") -> None:
        self._text = text

    def __repr__(self) -> str:
        return "Secret(...)" if self._text else "Secret()"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def reveal(self) -> str:
        """What has to be sent to whoever asks for it."""
        return self._text


def decode_hook(kind: type, value: object) -> object:
    """How msgspec makes what TOML does not know."""
    if kind is Secret and isinstance(value, str):
        return Secret(value)
    raise TypeError(f"expected text for {kind.__name__.lower()}")


def secret_of(given: Secret, file: str, key: str) -> str:
    """A secret of the settings, or of the file that they name; raises SettingsError with `key`."""
    if given or not file:
        return given.reveal()
    try:
        return Path(file).read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not text"
        raise SettingsError(f"{key}: {file}: {reason}") from error
