"""Whether the terminal was taken out of service by staff: kept on the disk, so it stays so."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from domain.errors import NotKept
from kiosk.durable_file import remove_durably, write_durably
from kiosk.jobs import Job, JobRunner

FILE_NAME = "out-of-service"

logger = logging.getLogger(__name__)


class OutOfService(QObject):
    """A file that is there says yes; what is in it does not matter.

    It is looked for once, before the window is built: the first screen has to know.
    """

    changed = Signal()

    def __init__(self, jobs: JobRunner, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._file = folder / FILE_NAME
        self._active = self._file.exists()

    @property
    def active(self) -> bool:
        """Whether residents are told that the terminal does not work for now."""
        return self._active

    def switch(self, active: bool) -> Job[None]:
        """Take it out of service, or put it back. Error: NotKept, and all is as it was."""
        job = self._jobs.job(lambda: self._keep(active), outlives_visit=True)
        return job.on_success(lambda _: self._settle(active))

    def _keep(self, active: bool) -> None:
        """On a worker."""
        try:
            if active:
                write_durably(self._file, b"")
            else:
                remove_durably(self._file)
        except OSError as error:
            logger.error("out of service could not be kept: %s", error.strerror)
            raise NotKept from error

    def _settle(self, active: bool) -> None:
        self._active = active
        logger.warning(
            "the terminal was %s service by staff", "taken out of" if active else "put back into"
        )
        self.changed.emit()
