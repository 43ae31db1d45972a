"""Out of service: kept on the disk, and told as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from domain.errors import CabinetError, NotKept
from kiosk.jobs import JobRunner
from kiosk.out_of_service import OutOfService


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


def _switch(qtbot: QtBot, state: OutOfService, active: bool) -> CabinetError | None:
    owner, errors, done = QObject(), list[CabinetError](), list[bool]()
    job = state.switch(active).on_error(errors.append)
    job.on_finished(lambda: done.append(True)).start(owner)
    qtbot.waitUntil(lambda: bool(done))
    return errors[0] if errors else None


def test_it_survives_a_restart_until_it_is_put_back(
    jobs: JobRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    state = OutOfService(jobs, tmp_path / "data")
    assert not state.active
    with qtbot.waitSignal(state.changed):
        assert _switch(qtbot, state, True) is None
    assert state.active
    assert OutOfService(jobs, tmp_path / "data").active
    assert _switch(qtbot, state, False) is None
    assert not state.active
    assert not OutOfService(jobs, tmp_path / "data").active


def test_what_cannot_be_kept_is_not_said_to_be(
    jobs: JobRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").touch()
    state = OutOfService(jobs, tmp_path / "file" / "data")
    assert isinstance(_switch(qtbot, state, True), NotKept)
    assert not state.active
