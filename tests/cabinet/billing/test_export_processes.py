"""Exports in processes of their own: killed at any moment, and with many readings."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from multiprocessing import Pipe
from pathlib import Path

import pytest

from cabinet.billing.batches import confirm_batch
from cabinet.billing.exporting import export_readings
from cabinet.cabinet import Cabinet
from tests.cabinet.billing.export_process import BEGINS, export
from tests.cabinet.billing.given_readings import Giver, read_batch
from tests.cabinet.conftest import StoppedClock
from tests.real_parts.warm_process import kill, warm_process

READINGS = 2000
MANY = 10_000
MOST_GROWTH_KIB = 4 * 1024
"""Well under what so many rows take: 20 MiB as objects."""

KILLS = 10
APART_S = {"sqlite": 0.015, "postgresql": 0.05}
"""So that the kills are spread over the time that an export takes."""


@pytest.fixture
def given(cabinet: Cabinet, clock: StoppedClock) -> set[str]:
    """Readings of a visit that has long been over, also by the real clock."""
    clock.forward(days=-300)
    return Giver(cabinet).give_many(READINGS)


def left_to_itself(url: str, folder: Path) -> int:
    """Export undisturbed; by how many KiB the peak of its memory grew."""
    command = [sys.executable, "-m", "tests.cabinet.billing.export_process", url, str(folder)]
    output = subprocess.run(command, capture_output=True, check=True, timeout=120).stdout
    return int(output)


def killed_after(seconds: float, url: str, folder: Path) -> None:
    begun, begins = Pipe(duplex=False)
    process = warm_process(export, url, str(folder), begins)
    begins.close()
    assert begun.recv() == BEGINS
    process.join(seconds)
    kill(process)
    begun.close()


def batches_in(folder: Path) -> Iterator[list[tuple[str, str]]]:
    """What each batch says; fails when one is not whole."""
    for path in sorted(folder.glob("readings-*")):
        yield read_batch(path).told


def test_killed_at_any_moment(
    cabinet: Cabinet, database_url: str, given: set[str], tmp_path: Path
) -> None:
    folder = tmp_path / "to billing"
    folder.mkdir()
    apart = APART_S[cabinet.engine.dialect.name]
    for number in range(KILLS):
        killed_after(number * apart, database_url, folder)
        assert all(len(told) == READINGS for told in batches_in(folder))

    left_to_itself(database_url, folder)

    with cabinet.writing() as db:
        assert confirm_batch(db, 1, cabinet.clock())
    assert export_readings(cabinet, folder) is None
    told = Counter(row for batch in batches_in(folder) for row in batch)
    assert told == Counter(("given", reading_id) for reading_id in given)
    assert [path.name for path in folder.iterdir()] == ["readings-000001"]


def test_memory_does_not_grow_with_the_batch(
    cabinet: Cabinet, clock: StoppedClock, database_url: str, tmp_path: Path
) -> None:
    clock.forward(days=-300)
    giver = Giver(cabinet)
    grown = []
    for count in (READINGS, MANY):
        giver.give_many(count)
        grown.append(left_to_itself(database_url, tmp_path / "to billing"))
        with cabinet.writing() as db:
            confirm_batch(db, len(grown), cabinet.clock())
    assert grown[1] - grown[0] < MOST_GROWTH_KIB
