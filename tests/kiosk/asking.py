"""Starts jobs as a screen does, and waits for their outcome."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from domain.errors import CabinetError
from kiosk.jobs import Job

T = TypeVar("T")


class Asking:
    """`owner` is the screen that waits."""

    def __init__(self, qtbot: QtBot, owner: QObject) -> None:
        self.qtbot, self.owner = qtbot, owner

    def result(self, job: Job[T]) -> T:
        """What the job was told; an error fails the test."""
        results: list[T] = []
        errors: list[CabinetError] = []
        job.on_success(results.append).on_error(errors.append).start(self.owner)
        self.qtbot.waitUntil(lambda: bool(results or errors), timeout=10_000)
        assert not errors, errors
        return results[0]

    def error(self, job: Job[T]) -> CabinetError:
        """The error the job was told."""
        errors: list[CabinetError] = []
        results: list[T] = []
        job.on_success(results.append).on_error(errors.append).start(self.owner)
        self.qtbot.waitUntil(lambda: bool(results or errors), timeout=10_000)
        assert not results, "an error was expected"
        return errors[0]
