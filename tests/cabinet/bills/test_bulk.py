"""`cabinet bills render`: everything that is missing, nothing twice, and on again after a kill."""

from __future__ import annotations

import hashlib
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.engine import Engine

from cabinet.bills import bulk
from cabinet.bills.bulk import Report, WorkerLost, render_period
from cabinet.bills.bulk_worker import SHEAF
from cabinet.bills.command import rendering_report
from cabinet.bills.listing import bill_document
from cabinet.bills.store import BillStore
from cabinet.cabinet import Cabinet
from cabinet.command_line import main
from cabinet.settings import Bills, Database, Settings
from cabinet.tables import AccountRow, BillRow, ChargeRow, MadeBillRow, PayeeRow
from resources.sample_generator.plans import LAST_PERIOD
from tests.cabinet.bills.many_accounts import fill_many, numbers
from tests.cabinet.conftest import COMPANY
from tests.real_parts.waiting import until

PAGE = SHEAF + 5
COUNT = 2 * PAGE + 10
COMMAND_COUNT = 2 * bulk.PAGE + 30

in_a_file = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For what no database has a part in."""


@pytest.fixture
def count() -> int:
    """Of the accounts: three pages of a run in this process."""
    return COUNT


@pytest.fixture
def many(
    count: int, engine: Engine, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Cabinet:
    """A cabinet with figures of some pages of accounts, and no documents."""
    monkeypatch.setattr(bulk, "PAGE", PAGE)
    fill_many(engine, count)
    location = str(tmp_path / "bills")
    settings = Settings(
        database=Database(url=database_url), bills=Bills(location=location), company=COMPANY
    )
    return Cabinet(settings=settings, engine=engine, bills=BillStore(location))


@pytest.fixture
def settings_file(database_url: str, tmp_path: Path) -> Path:
    path = tmp_path / "cabinet.toml"
    path.write_text(
        f'[database]\nurl = "{database_url}"\n[bills]\nlocation = "{tmp_path / "bills"}"\n'
        f'[company]\nname = "{COMPANY.name}"\ncontacts = "{COMPANY.contacts}"\n',
        encoding="utf-8",
    )
    return path


def made(cabinet: Cabinet) -> int:
    with cabinet.reading() as db:
        return db.scalar(select(func.count()).select_from(MadeBillRow)) or 0


def all_sound(cabinet: Cabinet, folder: Path) -> None:
    """The table and the store name the same documents, and each is what its digest says."""
    with cabinet.reading() as db:
        rows = db.execute(select(MadeBillRow.file_key, MadeBillRow.sha256)).all()
    assert {key for key, _ in rows} == {
        str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()
    }
    for key, digest in rows:
        content = (folder / key).read_bytes()
        assert content.startswith(b"%PDF-")
        assert hashlib.sha256(content).hexdigest() == digest


def test_all_are_made_once(many: Cabinet, tmp_path: Path) -> None:
    report = render_period(many, LAST_PERIOD, 2)
    assert (report.made, report.kept) == (COUNT, 0)
    assert report.a_second > 0
    all_sound(many, tmp_path / "bills")

    again = render_period(many, LAST_PERIOD, 1)
    assert (again.made, again.kept) == (0, COUNT)


@in_a_file
def test_they_are_the_same_as_those_made_on_demand(many: Cabinet, tmp_path: Path) -> None:
    one, *_ = numbers(COUNT)
    on_demand = bill_document(many, one, LAST_PERIOD)
    with many.writing() as db:
        db.execute(delete(MadeBillRow))

    render_period(many, LAST_PERIOD, 1)

    with many.reading() as db:
        row = db.get_one(MadeBillRow, (one, LAST_PERIOD))
        assert row.sha256 == hashlib.sha256(on_demand).hexdigest()


def test_only_what_was_corrected_is_made_again(many: Cabinet, tmp_path: Path) -> None:
    render_period(many, LAST_PERIOD, 1)
    third = list(numbers(COUNT))[2]
    with many.writing() as db:
        renamed = update(AccountRow).where(AccountRow.account_number == third)
        db.execute(renamed.values(surname="Новосёлова"))

    report = render_period(many, LAST_PERIOD, 1)

    assert (report.made, report.kept) == (1, COUNT - 1)
    all_sound(many, tmp_path / "bills")


def test_what_billing_has_sent_is_left_alone(many: Cabinet, tmp_path: Path) -> None:
    first, second, *_ = numbers(COUNT)
    bill_document(many, first, LAST_PERIOD)
    with many.writing() as db:
        for number in (first, second):
            db.add(
                BillRow(
                    account_number=number,
                    period=LAST_PERIOD,
                    total=0,
                    sha256="0" * 64,
                    size=1,
                    file_key="none",
                )
            )

    report = render_period(many, LAST_PERIOD, 1)

    assert (report.made, made(many)) == (COUNT - 2, COUNT - 2)
    all_sound(many, tmp_path / "bills")


@pytest.mark.parametrize("count", [COMMAND_COUNT])
def test_killed_it_goes_on_where_it_was(
    many: Cabinet, count: int, settings_file: Path, tmp_path: Path
) -> None:
    command = ["bills", "render", "--settings", str(settings_file), "--period", "2026-10"]
    arguments = [sys.executable, "-m", "cabinet", *command, "--processes", "1"]
    with subprocess.Popen(arguments, stdout=subprocess.DEVNULL, start_new_session=True) as process:
        until(lambda: made(many) > 0, "the first bills to be written down", 60)
        process.send_signal(signal.SIGKILL)
    left = made(many)
    assert 0 < left < count

    report = render_period(many, LAST_PERIOD, 1)

    assert report.made + report.kept == count
    assert report.kept >= left
    all_sound(many, tmp_path / "bills")


@in_a_file
def test_a_worker_that_dies_is_told_of(many: Cabinet, tmp_path: Path) -> None:
    elsewhere = Database(url=f"sqlite:///{tmp_path / 'nowhere' / 'cabinet.db'}")
    settings = msgspec.structs.replace(many.settings, database=elsewhere)
    workers_know_no_database = Cabinet(settings=settings, engine=many.engine, bills=many.bills)

    with pytest.raises(WorkerLost):
        render_period(workers_know_no_database, LAST_PERIOD, 1)


@in_a_file
def test_the_command_says_how_many_a_second(
    many: Cabinet, settings_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with many.writing() as db:
        few = list(numbers(3))
        db.execute(delete(ChargeRow).where(ChargeRow.account_number.not_in(few)))

    assert main(["bills", "render", "--settings", str(settings_file), "--period", "2026-10"]) == 0

    said = capsys.readouterr().out
    assert said.startswith(
        "Сделано: 3\N{NO-BREAK SPACE}квитанции, оставлено прежних: 0. Подготовка "
    )
    assert said.endswith(" в секунду.\n")


def test_the_rate_leaves_the_start_out() -> None:
    report = Report(made=100, seconds=4.0, starting=46.0)
    assert report.a_second == 25
    assert "Подготовка 46,0 с, работа 4,0 с: 25 в секунду." in rendering_report(report)


@in_a_file
def test_a_month_without_charges_is_said_plainly(
    many: Cabinet, settings_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["bills", "render", "--settings", str(settings_file), "--period", "2027-01"]
    assert main([*command, "--processes", "1"]) == 1
    told = capsys.readouterr()
    assert (told.out, "Начислений за период 2027-01 нет" in told.err) == ("", True)


@in_a_file
def test_without_requisites_nothing_is_made(
    many: Cabinet, settings_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with many.writing() as db:
        db.execute(delete(PayeeRow))

    assert main(["bills", "render", "--settings", str(settings_file), "--period", "2026-10"]) == 1
    assert "payees.csv" in capsys.readouterr().err
    assert made(many) == 0


@in_a_file
@pytest.mark.parametrize(
    ("company", "missing"),
    [
        ("", "name, contacts"),
        ('[company]\nname = "АО «Свет»"\n', "contacts"),
        ('[company]\ncontacts = "г. Миасс"\n', "name"),
    ],
)
def test_without_the_companys_requisites_no_bill_is_made(
    many: Cabinet,
    settings_file: Path,
    capsys: pytest.CaptureFixture[str],
    company: str,
    missing: str,
) -> None:
    others = settings_file.read_text(encoding="utf-8").partition("[company]")[0]
    settings_file.write_text(others + company, encoding="utf-8")
    assert main(["bills", "render", "--settings", str(settings_file), "--period", "2026-10"]) == 1
    said = capsys.readouterr().err
    assert f"[company], не задано: {missing}." in said
    assert made(many) == 0


@in_a_file
def test_a_period_is_a_month(settings_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bills", "render", "--settings", str(settings_file), "--period", "10.2026"]) == 2
    assert "2026-10" in capsys.readouterr().err
