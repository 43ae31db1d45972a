"""Drains an outbox through the terminal's own services, beside the GUI thread's heartbeat."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.cabinet_address import CabinetAddress
from kiosk.measure import StallMeter
from kiosk.outbox import FOLDER
from kiosk.outbox.items import encode
from kiosk.outbox.outbox import FILE_NAME, Outbox
from kiosk.outbox.sealing import Seal
from kiosk.outbox.store import Row, Store
from kiosk.secrets import MemorySecrets, make_outbox_key
from kiosk.settings import Settings, StorageSettings
from kiosk.start import build_services, shut_down
from tests.drain.cabinet import cabinet_apart
from tests.kiosk.outbox.samples import kept_reading


@dataclass(frozen=True, slots=True)
class Drained:
    """What was kept, what arrived and what was told, each in its order; seconds, milliseconds."""

    kept: list[str]
    taken: list[str]
    told: list[str]
    left: bool
    seconds: float
    longest_stall_ms: float


def drain(folder: Path, rows: int, *, most_seconds: float) -> Drained:
    """Fill an outbox, as offline visits would have, and let the terminal deliver it."""
    secrets = MemorySecrets()
    kept = _fill(folder / FOLDER, secrets, rows)
    told: list[str] = []
    with cabinet_apart() as cabinet:
        settings = Settings(storage=StorageSettings(data_dir=str(folder)))
        address = CabinetAddress(cabinet.url, "t")
        services, client = build_services(settings, lambda: address, secrets)
        services.readings.delivered.connect(lambda who, _error: told.append(who))
        stalls = StallMeter(services.readings)
        began = time.monotonic()
        stalls.start()
        services.connection.start()
        while len(told) < rows and time.monotonic() < began + most_seconds:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        seconds = time.monotonic() - began
        longest = stalls.longest_ms
        services.connection.stop()
        shut_down(services, client)
        taken = cabinet.taken()
    with _opened(folder / FOLDER, secrets) as outbox:
        left = outbox.next() is not None
    return Drained(kept, taken, told, left, seconds, longest)


def _fill(folder: Path, secrets: MemorySecrets, rows: int) -> list[str]:
    seal = Seal(make_outbox_key(secrets))
    items = [kept_reading(str(number)) for number in range(rows)]
    store = Store(folder / FILE_NAME)
    sealed = ((item.item_id, seal.close(item.item_id, encode(item))) for item in items)
    store.add(*(Row(item_id, seal.name, data, int(time.time())) for item_id, data in sealed))
    store.close()
    return [item.item_id for item in items]


@contextmanager
def _opened(folder: Path, secrets: MemorySecrets) -> Iterator[Outbox]:
    outbox = Outbox(folder, secrets)
    try:
        yield outbox
    finally:
        outbox.close()
