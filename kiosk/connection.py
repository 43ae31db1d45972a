"""Whether the cabinet answers: lost calmly, looked for for ever, found again."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from domain.errors import CabinetError, CabinetUnavailable, TerminalRefused
from kiosk.client_source import ClientSource
from kiosk.jobs import JobRunner

if TYPE_CHECKING:
    from domain.wire import TerminalInfo

FIRST_DELAY_S = 0.5
LONGEST_DELAY_S = 5.0
JITTER = 0.3
"""Share of the delay by which terminals spread, so that a fleet does not knock at once."""


class Connection(QObject):
    """Knows whether the cabinet answers.

    Not available at first. `start` begins the search; CabinetUnavailable or TerminalRefused begins
    it anew, from any job that fails or from where it is noticed. `lost` and `restored` take turns,
    `restored` comes first.
    """

    lost = Signal()
    restored = Signal()

    def __init__(
        self, jobs: JobRunner, client: ClientSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._client = client
        self._available = False
        self._info: TerminalInfo | None = None
        self._attempts = 0
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._probe)
        jobs.failed.connect(self.notice)

    @property
    def available(self) -> bool:
        """Whether the cabinet answered last time."""
        return self._available

    def known_away(self) -> bool:
        """Whether it answered once and does not now. On any thread."""
        return self._info is not None and not self._available

    @property
    def terminal_info(self) -> TerminalInfo | None:
        """What the cabinet says about this terminal; None until it answered once."""
        return self._info

    def start(self) -> None:
        """Begin to look for the cabinet."""
        self._stopped = False
        self._timer.start(0)

    def stop(self) -> None:
        """Stop looking, whatever is still answered."""
        self._stopped = True
        self._timer.stop()

    @Slot()
    def _probe(self) -> None:
        if self._stopped:
            return
        job = self._jobs.job(lambda: self._client().terminal_info(), outlives_visit=True)
        job.on_success(self._on_answer).on_error(self._try_later).start(self)

    def _on_answer(self, info: TerminalInfo) -> None:
        self._info = info
        self._attempts = 0
        if not self._available:
            self._available = True
            self.restored.emit()

    def _try_later(self, _error: CabinetError) -> None:
        self._timer.start(round(retry_delay(self._attempts, random.random()) * 1000))  # noqa: S311
        self._attempts += 1

    @Slot(object)
    def notice(self, error: CabinetError) -> None:
        """Some call failed with this."""
        if isinstance(error, TerminalRefused):
            self._client.forget()
        if not self._available or not isinstance(error, CabinetUnavailable | TerminalRefused):
            return
        self._available = False
        self.lost.emit()
        self._try_later(error)


def retry_delay(attempt: int, chance: float) -> float:
    """Seconds to wait after so many attempts: doubling up to a cap, spread by `chance` (0..1)."""
    delay = min(FIRST_DELAY_S * 2.0 ** min(attempt, 16), LONGEST_DELAY_S)
    return delay * (1 + JITTER * (2 * chance - 1))
