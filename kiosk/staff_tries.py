"""Wrong tries of the staff PIN, counted on the disk: pulling the plug forgives none."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from domain.errors import NotKept
from kiosk.durable_file import remove_durably, write_durably
from kiosk.staff_pin_rules import lock_s

FILE_NAME = "staff-tries.json"

UNREADABLE_COUNTS = 16
"""A file that cannot be read stands for so many: it locks for the longest time, once."""

logger = logging.getLogger(__name__)


class _Tries(msgspec.Struct, frozen=True):
    """`pin` tells one PIN from the next, `at` is in seconds since 1970."""

    pin: str
    wrong: int
    at: float


class StaffTries:
    """One file. Calls come one at a time, on workers. Each may raise NotKept: nobody may try then.

    They are counted for one PIN: with a new one they begin anew.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._file = folder / FILE_NAME
        self._now = now

    def wrong(self, pin_name: str) -> int:
        """How many wrong tries there were since the last right one."""
        return self._read(pin_name).wrong

    def locked_for_s(self, pin_name: str) -> float:
        """Seconds until the next try; 0 when there may be one.

        A clock that was put back begins the wait anew, so that it never gets longer than it was.
        """
        tries = self._read(pin_name)
        lasts = lock_s(tries.wrong)
        elapsed = self._now() - tries.at
        if lasts and elapsed < 0:
            self._write(msgspec.structs.replace(tries, at=self._now()))
            return lasts
        return max(0.0, lasts - elapsed)

    def count(self, pin_name: str) -> None:
        """A try is about to be made: it counts as wrong until `forgive`."""
        before = self._read(pin_name)
        self._write(_Tries(pin_name, before.wrong + 1, self._now()))

    def forgive(self) -> None:
        """It was right: all are forgotten."""
        try:
            remove_durably(self._file)
        except OSError as error:
            raise _not_kept(error) from error

    def _read(self, pin_name: str) -> _Tries:
        try:
            tries = msgspec.json.decode(self._file.read_bytes(), type=_Tries)
        except FileNotFoundError:
            return _Tries(pin_name, 0, 0.0)
        except msgspec.DecodeError:
            logger.warning("the count of wrong staff PINs cannot be read: locked")
            tries = _Tries(pin_name, UNREADABLE_COUNTS, self._now())
            self._write(tries)
        except OSError as error:
            raise _not_kept(error) from error
        return tries if tries.pin == pin_name else _Tries(pin_name, 0, 0.0)

    def _write(self, tries: _Tries) -> None:
        try:
            write_durably(self._file, msgspec.json.encode(tries))
        except OSError as error:
            raise _not_kept(error) from error


def _not_kept(error: OSError) -> NotKept:
    logger.error(
        "tries of the staff PIN cannot be counted: %s", error.strerror or type(error).__name__
    )
    return NotKept()
