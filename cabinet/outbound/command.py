"""`cabinet send-messages`: a process of its own that sends what is in the outbox."""

from __future__ import annotations

import logging
import signal
from threading import Event
from typing import TYPE_CHECKING

from cabinet.outbound.postmen import Postmen, workers_of
from cabinet.sections import SettingsError

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet


def run_sending(cabinet: Cabinet, *, once: bool) -> None:
    """Send until SIGTERM or SIGINT; with `once` only what is due now. Raises SettingsError."""
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    workers = workers_of(cabinet)
    if not workers:
        raise SettingsError("there is nothing to send by: neither [mail] nor [sms] is set")
    if once:
        for worker in workers:
            worker.run_once()
        return
    told_to_end = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: told_to_end.set())
    with Postmen(workers):
        told_to_end.wait()
