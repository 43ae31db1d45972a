"""A job that goes on while the screen that started it is made anew in another look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from domain.errors import CabinetError
from kiosk.jobs import Job

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Listener(Generic[T]):
    """Is told nothing once its owner was destroyed."""

    owner: QObject
    on_success: Callable[[T], object]
    on_error: Callable[[CabinetError], object]
    on_progress: Callable[[object], object] | None


class CarriedJob(QObject, Generic[T]):
    """Started when it is made. It is handed over from a widget to its successor.

    What became of it is told again to whoever asks later, which says it in its own language.
    """

    def __init__(self, job: Job[T]) -> None:
        super().__init__()
        self._listeners: list[_Listener[T]] = []
        self._last: Callable[[_Listener[T]], object] | None = None
        self.finished = False
        job.on_progress(self._progressed).on_success(self._succeeded).on_error(self._failed)
        job.start(self)

    def tell(
        self,
        owner: QObject,
        on_success: Callable[[T], object],
        on_error: Callable[[CabinetError], object],
        on_progress: Callable[[object], object] | None = None,
    ) -> None:
        """Tell these as long as `owner` is there, and at once what is known already."""
        listener = _Listener(owner, on_success, on_error, on_progress)
        self._listeners.append(listener)
        if self._last is not None:
            self._last(listener)

    def _progressed(self, progress: object) -> None:
        self._tell(lambda each: each.on_progress and each.on_progress(progress))

    def _succeeded(self, result: T) -> None:
        self.finished = True
        self._tell(lambda each: each.on_success(result))

    def _failed(self, error: CabinetError) -> None:
        self.finished = True
        self._tell(lambda each: each.on_error(error))

    def _tell(self, last: Callable[[_Listener[T]], object]) -> None:
        self._last = last
        self._listeners = [each for each in self._listeners if shiboken6.isValid(each.owner)]
        for listener in list(self._listeners):
            last(listener)
