"""What a way out takes, and what can come of it.

    NotSent
    ├── Refused        for good: the same message will never be taken
    └── TryAgain       not now
        └── Unreachable   nor any other message, for a while

Their text goes into the outbox's `last_error` and into the log. It is made of our own words and of
numbers: what a server says may quote an address, a code or a password.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


class NotSent(Exception):
    """A message was not accepted, or nobody knows."""


class Refused(NotSent):
    """Never to be accepted."""


class TryAgain(NotSent):
    """Not accepted now; perhaps accepted, when the answer was lost."""


class Unreachable(TryAgain):
    """The server itself cannot be used: not reached, no TLS, a wrong password."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A PDF that goes with a letter; its name says nothing of whose it is."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A message, ready to go. `to` is an address or a phone (E.164).

    Made again from the same row it is the same to the last byte. `subject`, `html` and `attachment`
    are of letters only.
    """

    message_id: str
    created_at: datetime
    to: str = field(repr=False)
    text: str = field(repr=False)
    subject: str = field(default="", repr=False)
    html: str = field(default="", repr=False)
    attachment: Attachment | None = None


class Sender(Protocol):
    """A way out."""

    def send(self, parcel: Parcel) -> None:
        """Return when the other side has taken the message on itself; raises NotSent."""

    def rest(self) -> None:
        """There is nothing more to send for now: let go of connections."""
