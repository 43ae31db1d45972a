"""What an accepted delivery leaves in the cabinet."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from cabinet import tables
from cabinet.billing.command import run_import
from cabinet.billing.report import FileReport, ImportReport, report_lines
from cabinet.bills.store import BillStore
from cabinet.database import make_engine
from domain.charges import ChargePart
from domain.meters import Register
from domain.readings import Channel
from domain.utilities import Utility
from tests.cabinet.billing.conftest import Importing
from tests.cabinet.billing.database import contents, stored
from tests.cabinet.billing.small_delivery import ANNA, BORIS, PDFS, SmallDelivery

OCTOBER = date(2026, 10, 1)
NOON = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)


def counts(report: ImportReport) -> dict[str, tuple[int, int, int]]:
    """Added, changed and unchanged rows by file, where anything happened."""
    return {
        file.name: (file.added, file.changed, file.unchanged)
        for file in report.files
        if file.added or file.changed
    }


def test_every_row_is_where_it_belongs(
    importing: Importing, engine: Engine, store_location: Path
) -> None:
    report = importing(SmallDelivery())

    assert report.ok
    assert report.files == (
        FileReport("accounts.csv", 2, 0, 0),
        FileReport("payees.csv", 2, 0, 0),
        FileReport("meters.csv", 3, 0, 0),
        FileReport("readings.csv", 4, 0, 0),
        FileReport("charges.csv", 4, 0, 0),
        FileReport("payments.csv", 2, 0, 0),
        FileReport("bills.csv", 2, 0, 0),
    )
    assert set(stored(store_location).values()) == set(PDFS.values())
    with Session(engine) as db:
        anna, boris = db.get_one(tables.AccountRow, ANNA), db.get_one(tables.AccountRow, BORIS)
        assert (anna.surname, anna.total_area, anna.resident_people) == (
            "Кузнецова",
            Decimal("61.4"),
            2,
        )
        assert (boris.middle_name, boris.phone, boris.email) == ("", None, None)
        assert db.get_one(tables.PayeeRow, tables.DEFAULT_PAYEE).inn == "7415091230"
        assert db.get_one(tables.PayeeRow, "waste").kpp == ""
        delivery = db.get_one(tables.DeliveryRow, "2026-11-20-01")
        assert delivery.as_of == date(2026, 11, 20)


def test_zones_of_a_charge_become_its_parts(importing: Importing, engine: Engine) -> None:
    importing(SmallDelivery())

    with Session(engine) as db:
        power = db.get_one(tables.ChargeRow, (ANNA, OCTOBER, Utility.ELECTRICITY))
        water = db.get_one(tables.ChargeRow, (ANNA, OCTOBER, Utility.COLD_WATER))
    assert power.parts == (
        ChargePart(register=Register.T1, volume=Decimal("102.8"), tariff=Decimal("6.05")),
        ChargePart(register=Register.T2, volume=Decimal("62.3"), tariff=Decimal("3.26")),
    )
    assert water.parts == (
        ChargePart(register=None, volume=Decimal("6.453"), tariff=Decimal("37.10")),
    )
    assert (water.opening, water.recalculation, water.due) == (22164, -1000, 22561)


def test_meters_and_readings_are_read_as_written(importing: Importing, engine: Engine) -> None:
    importing(SmallDelivery())

    with Session(engine) as db:
        meter = db.get_one(tables.MeterRow, (ANNA, "M-2"))
        reading = db.scalars(
            select(tables.ReadingRow).where(tables.ReadingRow.meter_id == "M-2")
        ).one()
    assert (meter.registers, meter.verified_until, meter.automatic) == (2, None, True)
    assert (reading.value_t1, reading.value_t2, reading.value_t3) == (
        Decimal("14210.4"),
        Decimal("6832.9"),
        None,
    )
    assert (reading.channel, reading.settled, reading.captured_at) == (
        Channel.OPERATOR,
        True,
        None,
    )


def test_the_same_delivery_again_changes_nothing(
    importing: Importing, engine: Engine, store_location: Path
) -> None:
    importing(SmallDelivery())
    before, documents = contents(engine), stored(store_location)

    report = importing(SmallDelivery())

    assert (report.ok, report.changes) == (True, 0)
    assert contents(engine) == before
    assert stored(store_location) == documents


def test_a_corrected_delivery_changes_what_it_corrects(
    importing: Importing, engine: Engine, store_location: Path
) -> None:
    importing(SmallDelivery())
    corrected = SmallDelivery()
    corrected.replace("accounts.csv", "Ким,Борис,", "Ким,Борис,Львович")
    corrected.replace("charges.csv", "0,11782,0,0,0,0,6782", "0,11782,-782,0,0,0,6000")
    corrected.append("payments.csv", f"P-3,{BORIS},waste,2026-11-06,-100")
    corrected.pdfs["bills/0002.pdf"] = b"%PDF-1.7 Boris, corrected"
    digest = hashlib.sha256(corrected.pdfs["bills/0002.pdf"]).hexdigest()
    old = hashlib.sha256(PDFS["bills/0002.pdf"]).hexdigest()
    corrected.replace("bills.csv", f"6782,bills/0002.pdf,{old}", f"6000,bills/0002.pdf,{digest}")

    report = importing(corrected)

    assert counts(report) == {
        "accounts.csv": (0, 1, 1),
        "charges.csv": (0, 1, 3),
        "payments.csv": (1, 0, 2),
        "bills.csv": (0, 1, 1),
    }
    with Session(engine) as db:
        bill = db.get_one(tables.BillRow, (BORIS, OCTOBER))
        charge = db.get_one(tables.ChargeRow, (BORIS, OCTOBER, Utility.WASTE))
        assert (bill.total, bill.sha256, charge.due) == (6000, digest, 6000)
        content = BillStore(store_location).read(bill.file_key, digest)
    assert content == corrected.pdfs["bills/0002.pdf"]
    assert f"{old}.pdf" not in stored(store_location)


def test_a_check_counts_and_changes_nothing(
    importing: Importing, engine: Engine, store_location: Path
) -> None:
    before = contents(engine)

    report = importing(SmallDelivery(), check=True)

    assert (report.ok, report.changes) == (True, 19)
    assert contents(engine) == before
    assert stored(store_location) == {}
    assert next(reversed(list(report_lines(report)))).startswith(
        "Поставка 2026-11-20-01 проверена, ошибок нет: 19"
    )


def test_a_later_delivery_may_refer_to_what_is_known(importing: Importing, engine: Engine) -> None:
    importing(SmallDelivery())
    later = SmallDelivery()
    later.manifest["delivery_id"] = "2026-11-20-02"
    for name, content in later.files.items():
        later.files[name] = content.split(b"\n", 1)[0] + b"\n"
    later.append("payments.csv", f"P-3,{ANNA},electricity,2026-11-19,50000")
    later.append("readings.csv", f"{ANNA},M-1,2026-11,2026-11-19,660.1,,,,phone,no")

    report = importing(later)

    assert counts(report) == {"payments.csv": (1, 0, 0), "readings.csv": (1, 0, 0)}
    assert len(contents(engine)["deliveries"]) == 2


def test_faults_in_several_files_leave_the_database_as_it_was(
    importing: Importing, engine: Engine, store_location: Path
) -> None:
    importing(SmallDelivery())
    before, documents = contents(engine), stored(store_location)
    broken = SmallDelivery()
    broken.replace("accounts.csv", "Ким,Борис", "Ким,Борис Новый")
    broken.replace("payments.csv", "2026-11-05,6782", "2026-11-05,много")
    broken.replace("charges.csv", ",6782,", ",6783,")
    broken.pdfs["bills/0001.pdf"] = b"something else"

    report = importing(broken)

    assert [str(fault).partition(" ")[0] for fault in report.faults] == [
        "bills.csv:2:",
        "bills.csv:2:",
        "charges.csv:5:",
        "payments.csv:3:",
    ]
    assert contents(engine) == before
    assert stored(store_location) == documents


def test_only_the_first_faults_are_told_and_the_others_counted(importing: Importing) -> None:
    broken = SmallDelivery()
    for number in range(150):
        broken.append("payments.csv", f"P-{number + 10},7401203583,waste,2026-11-05,1")
        broken.append("payments.csv", f"P-{number + 500},{ANNA},waste,2026-11-05,x")

    report = importing(broken, limit=20)

    lines = list(report_lines(report))
    assert len(report.faults) == 20
    assert report.more == 280
    assert [fault.line for fault in report.faults] == list(range(4, 24))
    assert lines[20:] == [
        "и ещё 280",
        "Поставка не принята: 300\N{NO-BREAK SPACE}ошибок. База данных осталась прежней.",
    ]


def test_an_older_delivery_does_not_overwrite_a_newer_one(importing: Importing) -> None:
    importing(SmallDelivery())
    older = SmallDelivery()
    older.manifest |= {"delivery_id": "2026-11-19-01", "as_of": "2026-11-19"}

    report = importing(older)

    assert [str(fault) for fault in report.faults] == [
        "manifest.json:6: as_of: раньше дня уже принятой поставки (2026-11-20)"
    ]


def test_charges_are_not_changed_under_a_bill_that_stays(importing: Importing) -> None:
    importing(SmallDelivery())
    changed = SmallDelivery()
    changed.replace("charges.csv", "0,11782,0,0,0,0,6782", "0,11782,-782,0,0,0,6000")
    changed.files["bills.csv"] = changed.files["bills.csv"].split(b"\n", 1)[0] + b"\n"

    report = importing(changed)

    assert [str(fault) for fault in report.faults] == [
        "charges.csv:5: due: сумма изменилась, а исправленного счёта за этот период в bills.csv нет"
    ]


def test_faults_quote_nothing_of_a_resident(importing: Importing) -> None:
    broken = SmallDelivery()
    broken.replace("accounts.csv", "Кузнецова,Анна", " Кузнецова,Анна ")
    broken.replace("accounts.csv", "+79000000001", "79000000001")
    broken.replace("accounts.csv", "anna@example.ru", "anna@")
    broken.replace("payments.csv", f"P-1,{ANNA}", f"P-1,{ANNA}-1")

    told = "\n".join(report_lines(importing(broken)))

    for secret in ("Кузнецова", "Анна", "79000000001", "anna@", ANNA):
        assert secret not in told


def test_two_imports_at_once_take_turns(
    engine: Engine, store_location: Path, tmp_path: Path
) -> None:
    directory = SmallDelivery().write(tmp_path / "delivery")
    reports: list[ImportReport] = []

    def work() -> None:
        reports.append(run_import(engine, BillStore(store_location), directory))

    threads = [Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(report.changes for report in reports) == [0, 19]


@pytest.mark.parametrize("name", ["missing", "delivery/accounts.csv"])
def test_a_folder_that_is_none_is_named(engine: Engine, tmp_path: Path, name: str) -> None:
    SmallDelivery().write(tmp_path / "delivery")

    report = run_import(engine, BillStore(tmp_path / "bills"), tmp_path / name)

    assert [str(fault) for fault in report.faults] == [
        "manifest.json:1: -: нет папки поставки с этим именем"
    ]


def test_reading_a_delivery_keeps_nobody_waiting(
    importing: Importing, engine: Engine, database_url: str
) -> None:
    other = make_engine(database_url)
    written: list[str] = []

    def write_beside(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if "staged_charges" in statement and not written:
            written.append(statement)
            with Session(other) as db, db.begin():
                db.add(
                    tables.TerminalRow(
                        terminal_id="hall", name="Зал", token_sha256="0" * 64, enrolled_at=NOON
                    )
                )

    event.listen(engine, "before_cursor_execute", write_beside)
    report = importing(SmallDelivery())
    other.dispose()

    assert report.ok
    assert written
    assert len(contents(engine)["terminals"]) == 1


def test_a_document_outside_of_the_delivery_is_not_taken(
    importing: Importing, tmp_path: Path
) -> None:
    delivery = SmallDelivery()
    outside = tmp_path / "outside.pdf"
    outside.write_bytes(delivery.pdfs.pop("bills/0002.pdf"))
    directory = delivery.write(tmp_path / "delivery")
    (directory / "bills" / "0002.pdf").symlink_to(outside)

    report = importing(delivery)

    assert [str(fault) for fault in report.faults] == [
        "bills.csv:3: file: такого файла в поставке нет"
    ]


def test_a_document_that_changes_meanwhile_leaves_the_database_as_it_was(
    importing: Importing, engine: Engine, tmp_path: Path
) -> None:
    before = contents(engine)

    def change_a_document(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if "max(deliveries.as_of)" in statement:  # what is asked first once all has been read
            (tmp_path / "delivery" / "bills" / "0002.pdf").write_bytes(b"%PDF-1.7 changed")

    event.listen(engine, "before_cursor_execute", change_a_document)
    report = importing(SmallDelivery())

    assert [str(fault) for fault in report.faults] == [
        "manifest.json:1: -: поставка изменилась, пока её принимали"
    ]
    assert contents(engine) == before


def test_a_store_that_fails_leaves_the_database_as_it_was(
    engine: Engine, store_location: Path, tmp_path: Path
) -> None:
    directory = SmallDelivery().write(tmp_path / "delivery")
    before = contents(engine)
    store_location.write_text("a file where the folder should be")

    with pytest.raises(OSError, match=r"Not a directory|File exists"):
        run_import(engine, BillStore(store_location), directory)

    assert contents(engine) == before
