"""The workers of a process, each on its own thread: a slow gateway does not hold up letters."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from threading import Thread
from typing import TYPE_CHECKING, Self

from cabinet.outbound.folder import Told
from cabinet.outbound.outbox import MessageChannel
from cabinet.outbound.senders import senders_of
from cabinet.outbound.worker import Worker

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet

log = logging.getLogger(__name__)

ENDING_S = 5.0
"""How long a message that is being sent may hold up the end of the process."""

_SECTIONS = {MessageChannel.EMAIL: "[mail]", MessageChannel.SMS: "[sms]"}


def workers_of(cabinet: Cabinet, told: Mapping[MessageChannel, Told] | None = None) -> list[Worker]:
    """A worker for each channel that the settings have a section for; raises SettingsError."""
    senders = senders_of(cabinet.settings, told)
    for channel in _SECTIONS.keys() - senders.keys():
        log.warning("settings: no section %s; these messages are kept", _SECTIONS[channel])
    return [Worker(cabinet, channel, sender) for channel, sender in senders.items()]


class Postmen:
    """Runs workers from `start` to `stop`."""

    def __init__(self, workers: Sequence[Worker]) -> None:
        self._workers = workers
        self._threads: list[Thread] = []

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to send. The threads end with the process, whatever they wait for."""
        self._threads = [Thread(target=worker.run, daemon=True) for worker in self._workers]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End after the messages that are being sent, unless they take too long."""
        for worker in self._workers:
            worker.stop()
        for thread in self._threads:
            thread.join(ENDING_S)
