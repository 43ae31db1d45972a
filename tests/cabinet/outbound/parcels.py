"""Messages to send."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from cabinet.outbound.parcel import Parcel

ANNA_AT = "anna@example.org"
PHONE = "+79041234518"


def a_letter(to: str = ANNA_AT, **other: str) -> Parcel:
    fields = {"subject": "Подтвердите регистрацию", "text": "Здравствуйте!\n", "html": "<p>Да</p>"}
    return Parcel(
        message_id=str(uuid4()),
        created_at=datetime(2026, 11, 20, 7, 0, tzinfo=UTC),
        to=to,
        **(fields | other),
    )


def a_text(text: str = "Код подтверждения: 123456", to: str = PHONE) -> Parcel:
    return Parcel(
        message_id=str(uuid4()),
        created_at=datetime(2026, 11, 20, 7, 0, tzinfo=UTC),
        to=to,
        text=text,
    )
