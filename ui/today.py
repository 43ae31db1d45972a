"""The terminal's date, in the time zone of its office."""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """The local date."""
    return datetime.now().astimezone().date()
