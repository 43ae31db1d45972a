"""The terminal's date and time, in the time zone of its office."""

from __future__ import annotations

from datetime import date, datetime


def now() -> datetime:
    """The local time."""
    return datetime.now().astimezone()


def today() -> date:
    """The local date."""
    return now().date()
