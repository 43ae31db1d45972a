"""Batches of readings for billing: each reading once, each batch the same until it is confirmed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from cabinet.billing import batches
from cabinet.billing.exporting import (
    confirm_report,
    export_readings,
    export_report,
    waiting_report,
)
from cabinet.cabinet import Cabinet
from cabinet.security.sessions import end_session
from cabinet.tables import ReadingRow
from domain.readings import Channel, Refusal
from domain.receipts import receipt_number
from tests.cabinet.billing.given_readings import Giver, ReadBatch, files_in, read_batch
from tests.cabinet.conftest import NOON, StoppedClock
from tests.cabinet.samples import ANNA, COLD

LATER = {"minutes": 36}
"""After any visit, and what two clocks may differ by."""


@pytest.fixture
def giver(cabinet: Cabinet) -> Giver:
    return Giver(cabinet)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "to billing"


def exported(cabinet: Cabinet, folder: Path) -> ReadBatch:
    """The batch that an export wrote."""
    written = export_readings(cabinet, folder)
    assert written is not None
    batch = read_batch(written.folder)
    assert (batch.number, len(batch.rows)) == (written.number, written.rows)
    return batch


def confirm(cabinet: Cabinet, number: int) -> None:
    assert confirm_report(cabinet, number) == (True, f"Пакет {number} подтверждён.")


def test_a_row_says_all_of_a_reading(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    given = giver.give(value="404.250", value_t2=Decimal("7.5"))
    clock.forward(**LATER)

    batch = exported(cabinet, folder)

    assert batch.rows == [
        {
            "action": "given",
            "reading_id": given,
            "account_number": ANNA,
            "meter_id": COLD,
            "period": "2026-11",
            "taken_on": "2026-11-20",
            "captured_at": "2026-11-20T12:00:00+05:00",
            "t1": "404.250",
            "t2": "7.5",
            "t3": "",
            "t4": "",
            "channel": "terminal",
            "number": receipt_number(given),
        }
    ]
    assert batch.manifest["made_at"] == "2026-11-20T07:36:00+00:00"
    assert batch.manifest["format"] == 1


def test_it_is_the_same_batch_until_it_is_confirmed(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path, tmp_path: Path
) -> None:
    first = giver.give(0)
    clock.forward(**LATER)
    exported(cabinet, folder)
    before = files_in(folder)
    giver.give(1)
    with cabinet.writing() as db:  # billing settles it meanwhile, and says who read the meter
        row = db.get_one(ReadingRow, (ANNA, first))
        row.settled, row.channel, row.value_t1 = True, Channel.INSPECTOR, Decimal(405)
    clock.forward(**LATER)

    exported(cabinet, folder)
    exported(cabinet, tmp_path / "elsewhere")

    assert files_in(folder) == files_in(tmp_path / "elsewhere") == before


def test_a_new_batch_comes_after_the_confirmation_with_what_is_new(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    first = giver.give(0)
    clock.forward(**LATER)
    assert exported(cabinet, folder).told == [("given", first)]
    second = giver.give(1)
    confirm(cabinet, 1)

    batch = exported(cabinet, folder)

    assert (batch.number, batch.told) == (2, [("given", second)])
    assert {path.name for path in folder.iterdir()} == {"readings-000001", "readings-000002"}


def test_nothing_new_is_said_and_makes_no_batch(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    assert export_readings(cabinet, folder) is None
    assert export_report(None) == "Новых показаний нет, пакет не создан."
    giver.give()
    clock.forward(**LATER)
    assert exported(cabinet, folder).number == 1
    confirm(cabinet, 1)
    assert export_readings(cabinet, folder) is None
    assert {path.name for path in folder.iterdir()} == {"readings-000001"}


def test_what_waits_for_the_end_of_its_visit_is_counted(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    assert waiting_report(cabinet) is None
    giver.give(0)
    giver.give(1)
    assert export_readings(cabinet, folder) is None
    assert waiting_report(cabinet) == (
        "Ждут конца посещения, в котором их можно удалить: 2\N{NO-BREAK SPACE}показания, "
        "не позже 20.11.2026 12:35."
    )
    with cabinet.writing() as db:
        end_session(db, giver.visit, clock())
    report = waiting_report(cabinet)
    assert report is not None
    assert report.endswith("12:05.")
    clock.forward(**LATER)
    assert waiting_report(cabinet) is None
    exported(cabinet, folder)
    assert waiting_report(cabinet) is None


def test_a_confirmation_may_come_twice_and_must_be_of_a_batch(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    for number in (1, 0, -1, 10**30):
        assert confirm_report(cabinet, number) == (False, f"Пакета {number} нет.")
    giver.give()
    clock.forward(**LATER)
    exported(cabinet, folder)
    confirm(cabinet, 1)
    assert confirm_report(cabinet, 1) == (True, "Пакет 1 уже был подтверждён.")


def test_a_visit_is_waited_for_because_its_readings_can_be_deleted(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    giver.give()
    clock.forward(minutes=30, seconds=299)
    assert export_readings(cabinet, folder) is None
    clock.forward(seconds=1)
    assert exported(cabinet, folder).number == 1


def test_a_visit_that_was_ended_is_over_earlier(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    giver.give()
    clock.forward(minutes=2)
    with cabinet.writing() as db:
        end_session(db, giver.visit, clock())
    assert export_readings(cabinet, folder) is None
    clock.forward(minutes=5)
    assert exported(cabinet, folder).number == 1


def test_what_was_deleted_before_is_never_told(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    giver.delete(giver.give(0))
    kept = giver.give(0)
    clock.forward(**LATER)
    assert exported(cabinet, folder).told == [("given", kept)]


def test_what_was_deleted_after_is_withdrawn_once(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    old = giver.give(0)
    clock.forward(**LATER)
    exported(cabinet, folder)
    giver.delete(old)
    new = giver.give(0, "405")
    assert exported(cabinet, folder).told == [("given", old)]
    confirm(cabinet, 1)

    assert sorted(exported(cabinet, folder).told) == [("given", new), ("withdrawn", old)]
    confirm(cabinet, 2)
    assert export_readings(cabinet, folder) is None


@pytest.mark.parametrize(
    "other",
    [{"captured_at": None}, {"settled": True}, {"deleted_at": NOON, "refusal": Refusal.BY_BILLING}],
    ids=["came from billing", "settled already", "refused by billing"],
)
def test_billing_is_not_told_what_it_said_itself(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path, other: dict[str, Any]
) -> None:
    giver.give(**other)
    clock.forward(**LATER)
    assert export_readings(cabinet, folder) is None


def test_a_refusal_of_what_was_told_is_not_told_back(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    given = giver.give()
    clock.forward(**LATER)
    exported(cabinet, folder)
    confirm(cabinet, 1)
    giver.delete(given)
    with cabinet.writing() as db:
        db.get_one(ReadingRow, (ANNA, given)).refusal = Refusal.BY_BILLING
    assert export_readings(cabinet, folder) is None


def test_many_readings_go_page_by_page_in_one_batch(
    cabinet: Cabinet,
    giver: Giver,
    clock: StoppedClock,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batches, "PAGE", 7)
    given = giver.give_many(30)
    clock.forward(**LATER)

    told = exported(cabinet, folder).told

    assert len(told) == 30
    assert {reading_id for _, reading_id in told} == given


def test_a_folder_that_somebody_changed_is_written_anew(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    giver.give()
    clock.forward(**LATER)
    exported(cabinet, folder)
    before = files_in(folder)
    (folder / "readings-000001" / "readings.csv").write_text("half a")
    (folder / "readings-000001" / "note.txt").write_text("do not read")
    (folder / ".readings-000001.tmp").mkdir()

    exported(cabinet, folder)

    assert files_in(folder) == before


@pytest.mark.parametrize("folders", [1, 4], ids=["one folder", "a folder each"])
def test_exports_at_the_same_time_make_one_batch(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, tmp_path: Path, folders: int
) -> None:
    given = giver.give_many(200)
    clock.forward(**LATER)
    places = [tmp_path / f"export-{number % folders}" for number in range(4)]

    with ThreadPoolExecutor(4) as pool:
        written = list(pool.map(lambda place: export_readings(cabinet, place), places))

    assert {batch.number for batch in written if batch} == {1}
    assert None not in written
    for place in set(places):
        told = read_batch(place / "readings-000001").told
        assert len(told) == len(given)
        assert {reading_id for _, reading_id in told} == given


def test_the_report_names_the_folder_and_the_next_step(
    cabinet: Cabinet, giver: Giver, clock: StoppedClock, folder: Path
) -> None:
    giver.give()
    clock.now += timedelta(hours=1)
    report = export_report(export_readings(cabinet, folder))
    assert report.startswith("Пакет 1: 1\N{NO-BREAK SPACE}строка, ")
    assert str(folder / "readings-000001") in report
    assert report.endswith("cabinet export confirm 1")
