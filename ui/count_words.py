"""So many of something, in the form of the word that goes with the number.

Which forms a language has is known to Qt (`lupdate` writes them into the catalogue).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.money import NO_BREAK

translate = QCoreApplication.translate


def seconds(count: int) -> str:
    """`40 секунд`, as in “wait 40 seconds”."""
    #: how long to wait: wait 1 second, in 5 seconds
    return _held(translate("Count", "%n seconds", None, count))


def minutes(count: int) -> str:
    """`3 минуты`."""
    #: how long to wait: wait 1 minute, in 5 minutes
    return _held(translate("Count", "%n minutes", None, count))


def hours(count: int) -> str:
    """`24 часа`."""
    #: how long to wait: wait 1 hour, in 5 hours
    return _held(translate("Count", "%n hours", None, count))


def days(count: int) -> str:
    """`5 дней`."""
    #: how long until something: in 1 day, in 5 days
    return _held(translate("Count", "%n days", None, count))


def months(count: int) -> str:
    """`2 месяца`."""
    #: over which time: in 1 month, in 5 months
    return _held(translate("Count", "%n months", None, count))


def times(count: int) -> str:
    """`2 раз`, as in “at most 2 times”."""
    #: how often at most: at most 2 times
    return _held(translate("Count", "%n times", None, count))


def people(count: int) -> str:
    """`3 человека`."""
    #: who lives in a dwelling: 1 person, 3 people
    return _held(translate("Count", "%n people", None, count))


def _held(text: str) -> str:
    """The count and its word stay on one line."""
    return text.replace(" ", NO_BREAK)
