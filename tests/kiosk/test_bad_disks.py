"""Disks that are full, small, or cannot be written: real ones, under the terminal's own code."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.tables import ReadingRow
from domain.errors import NotKept
from kiosk.cabinet_address import CabinetAddress
from tests.cabinet.samples import COLD
from tests.kiosk.desk_process import DeskProcess
from tests.real_parts.cutting_proxy import CuttingProxy, cutting_proxy
from tests.real_parts.small_disk import on_small_disk

OpenDesk = Callable[[str], DeskProcess]


@pytest.fixture
def proxy(address: CabinetAddress) -> Iterator[CuttingProxy]:
    with cutting_proxy(address.url) as proxy:
        yield proxy


@contextmanager
def desk_on_disk(
    address: CabinetAddress, proxy: CuttingProxy, folder: Path, size: str
) -> Iterator[DeskProcess]:
    """A terminal whose disk has that size, its resident signed in, the meters loaded."""
    folder.mkdir()
    between = replace(address, url=proxy.url)
    desk = DeskProcess(between, folder, lambda command: on_small_disk(folder, size, command))
    try:
        desk.tell("sign_in")
        desk.tell("load")
        yield desk
        desk.close()
    finally:
        if desk.process.poll() is None:
            desk.kill()


def _away(proxy: CuttingProxy) -> None:
    proxy.refuse = True
    proxy.break_all()


def _count(cabinet: Cabinet, reading_id: str) -> int:
    with cabinet.reading() as db:
        rows = select(func.count()).select_from(ReadingRow)
        return db.scalar(rows.where(ReadingRow.reading_id == reading_id)) or 0


def test_a_disk_that_becomes_full_in_the_middle_of_it(tmp_path: Path) -> None:
    """What was kept stays, in order; of what was not kept, nothing; with room it goes on."""
    command = [sys.executable, "-m", "tests.kiosk.outbox.crowding", str(tmp_path)]
    done = subprocess.run(
        on_small_disk(tmp_path, "300k", command),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    found = json.loads(done.stdout)
    kept = found["kept"]
    assert len(kept) > 5
    assert found["left_when_full"][-len(kept) + 1 :] == kept[1:]
    assert not set(found["refused"]) & set(found["left_when_full"])
    assert found["drained"] == [*kept[1:], found["more"]]


@pytest.mark.parametrize("trouble", ["full", "read-only"])
def test_a_disk_that_takes_nothing(
    address: CabinetAddress, cabinet: Cabinet, proxy: CuttingProxy, tmp_path: Path, trouble: str
) -> None:
    harm, heal = {
        "full": (["fill"], ["free"]),
        "read-only": (["remount", "ro"], ["remount", "rw"]),
    }[trouble]
    with desk_on_disk(address, proxy, tmp_path / "disk", "4m") as desk:
        desk.tell(*harm)
        reading_id, delivered = desk.tell("give", "401")
        assert delivered, "with the cabinet there, no disk is needed"
        assert _count(cabinet, reading_id) == 1
        _away(proxy)
        assert desk.tell("give", "402") == NotKept.code
        assert desk.tell("files") == {}, "nothing half-written"
        desk.tell(*heal)
        reading_id, delivered = desk.tell("give", "403")
        assert not delivered, "without a restart"
        proxy.refuse = False
        desk.tell("connect")
        assert desk.tell("delivered") == [reading_id]
    assert _count(cabinet, reading_id) == 1


def test_a_disk_that_becomes_full_while_something_waits(
    address: CabinetAddress, cabinet: Cabinet, proxy: CuttingProxy, tmp_path: Path
) -> None:
    with desk_on_disk(address, proxy, tmp_path / "disk", "4m") as desk:
        _away(proxy)
        first, _ = desk.tell("give", "401")
        desk.tell("fill")
        assert desk.tell("give", "402") == NotKept.code
        desk.tell("free")
        second, delivered = desk.tell("give", "403")
        assert not delivered
        proxy.refuse = False
        assert desk.tell("delivered", "2") == [first, second]
        assert desk.tell("load") == second
    assert _count(cabinet, first) == _count(cabinet, second) == 1


def test_what_a_killed_terminal_kept_is_delivered_by_the_next_one(
    address: CabinetAddress, cabinet: Cabinet, proxy: CuttingProxy, tmp_path: Path
) -> None:
    between = replace(address, url=proxy.url)
    desk = DeskProcess(between, tmp_path, lambda command: command)
    desk.tell("sign_in")
    desk.tell("load")
    _away(proxy)
    reading_id, delivered = desk.tell("give", "402.5")
    assert not delivered
    desk.kill()
    proxy.refuse = False
    after = DeskProcess(between, tmp_path, lambda command: command)
    after.tell("connect")
    assert after.tell("delivered") == [reading_id]
    after.close()
    assert _count(cabinet, reading_id) == 1
    with cabinet.reading() as db:
        row = db.scalars(select(ReadingRow).where(ReadingRow.reading_id == reading_id)).one()
        assert row.meter_id == COLD
        assert row.deleted_at is None
