"""The first visit: from number and surname to a user of the cabinet (manual, section 3)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

CODE_DIGITS = 6
CODE_LIFETIME = timedelta(minutes=10)
RESEND_AFTER = timedelta(seconds=60)
CODE_TRIES = 5
MESSAGES_A_DAY = 10
"""For one phone (domain facts, section 6)."""


class Confirmation(StrEnum):
    """How a registration is confirmed."""

    EMAIL = "email"
    SMS = "sms"


class RegistrationState(StrEnum):
    """Where a registration is.

    STARTED: number and surname fit, the form is open. AWAITING_LINK: the letter is on its way.
    AWAITING_CODE: a message is on its way. CONFIRMED: it can be finished. EXPIRED: begin anew.
    """

    STARTED = "started"
    AWAITING_LINK = "awaiting_link"
    AWAITING_CODE = "awaiting_code"
    CONFIRMED = "confirmed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDocument:
    """A text that is agreed to; `sha256` is the hex digest of its UTF-8 bytes."""

    kind: str
    version: str
    sha256: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationTicket:
    """Number and surname fitted. Its `token` goes into `Authorization: Bearer`."""

    token: str = field(repr=False)
    account_number: str
    consent: ConsentDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationStatus:
    """What the terminal shows while it waits. `sent_to` is masked.

    `good_until` is the end of the link or of the code, `resend_at` when another may be asked for,
    `tries_left` counts the codes that may still be typed.
    """

    state: RegistrationState
    confirmation: Confirmation | None = None
    sent_to: str | None = None
    good_until: datetime | None = None
    resend_at: datetime | None = None
    tries_left: int | None = None


def parse_code(text: str) -> str | None:
    """The digits of a typed code; None when they cannot be one."""
    digits = re.sub(r"\s", "", text)
    return digits if re.fullmatch(rf"\d{{{CODE_DIGITS}}}", digits, re.ASCII) else None
