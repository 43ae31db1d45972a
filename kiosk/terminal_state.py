"""What the service page shows of the terminal; each looked at on a worker."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from domain.errors import CabinetError, TerminalRefused

if TYPE_CHECKING:
    from kiosk.client_source import ClientSource

LITTLE_ROOM_BYTES = 200_000_000
"""The log takes 6 MB, a bill that is shown some; the outbox wants 1 MB free at the least."""


@dataclass(frozen=True, slots=True)
class CabinetLook:
    """`took_ms` is None without an answer; `refused`: it answered, but not to this terminal.

    `heard_at` is when its last answer came, by this clock; `ahead` how much this clock is ahead of
    the cabinet's, where that is far off.
    """

    name: str | None
    took_ms: int | None
    refused: bool
    heard_at: datetime | None
    ahead: timedelta


@dataclass(frozen=True, slots=True)
class OutboxLook:
    """Rows that wait, since when the oldest does, and rows that the cabinet refused for ever."""

    waiting: int
    oldest_at: datetime | None
    refused: int


@dataclass(frozen=True, slots=True)
class DiskLook:
    """Bytes of the disk with the terminal's folder."""

    free: int
    whole: int

    @property
    def little(self) -> bool:
        """Whether somebody should make room."""
        return self.free < LITTLE_ROOM_BYTES


def look_at_cabinet(client: ClientSource) -> CabinetLook:
    """Ask it something; never raises a CabinetError."""
    name, took_ms, refused = None, None, False
    begun = monotonic()
    try:
        name = client().terminal_info().terminal_name
        took_ms = round((monotonic() - begun) * 1000)
    except TerminalRefused:
        refused = True
    except CabinetError:
        took_ms = None
    clock = client.clock
    ahead = datetime.now().astimezone() - clock.moment()
    return CabinetLook(name, took_ms, refused, clock.heard_at, ahead)


def look_at_outbox(folder: Path) -> OutboxLook:
    """Count its rows beside the terminal that uses it. Raises StartError when that cannot be."""
    from kiosk.outbox.report import outbox_summary

    summary = outbox_summary(folder)
    oldest = summary.oldest_at
    return OutboxLook(
        waiting=summary.pending.total(),
        oldest_at=datetime.fromtimestamp(oldest).astimezone() if oldest is not None else None,
        refused=summary.set_aside.total(),
    )


def look_at_disk(folder: Path) -> DiskLook:
    """Raises OSError."""
    there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    usage = shutil.disk_usage(there)
    return DiskLook(free=usage.free, whole=usage.total)
