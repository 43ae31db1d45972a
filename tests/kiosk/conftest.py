"""Workers, a real cabinet over HTTP, and the services on top of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cabinet.bills.store import BillStore
from cabinet.cabinet import Cabinet
from cabinet.database import make_engine
from cabinet.security.passwords import Passwords
from cabinet.security.terminals import enrol_terminal
from cabinet.settings import Bills, Database, Pages
from cabinet.settings import Settings as CabinetSettings
from kiosk.cabinet_address import CabinetAddress
from kiosk.client_source import ClientSource
from kiosk.jobs import JobRunner
from kiosk.printing.printer import Printer
from kiosk.settings import CabinetSettings as CabinetCalls
from kiosk.visit import Visit
from tests.cabinet.conftest import COMPANY
from tests.cabinet.samples import ANNA, PASSWORD, fill
from tests.kiosk.desk import Desk, SlowPrinter
from tests.kiosk.printing import PDF, Printing
from tests.real_parts.ipp_printer import IppPrinterProcess, ipp_printer
from tests.real_parts.migrated_file import migrated_file
from tests.real_parts.served_cabinet import served


@pytest.fixture
def visit(qapp: QApplication) -> Visit:
    return Visit()


@pytest.fixture
def jobs(visit: Visit) -> Iterator[JobRunner]:
    runner = JobRunner(lambda: visit.generation)
    yield runner
    runner.shutdown()


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


@pytest.fixture
def cabinet(tmp_path: Path) -> Iterator[Cabinet]:
    """A cabinet on SQLite with the samples in it; its clock is the machine's."""
    url = f"sqlite:///{migrated_file(tmp_path / 'cabinet.db')}"
    engine = make_engine(url)
    settings = CabinetSettings(
        database=Database(url=url),
        bills=Bills(location=str(tmp_path / "bills")),
        pages=Pages(public_url="https://lk.example.org"),
        company=COMPANY,
    )
    cabinet = Cabinet(
        settings=settings,
        engine=engine,
        bills=BillStore(settings.bills.location),
        passwords=Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)),
    )
    with cabinet.writing() as db:
        fill(db, cabinet.passwords, cabinet.bills, cabinet.clock())
    yield cabinet
    engine.dispose()


@pytest.fixture
def address(cabinet: Cabinet) -> Iterator[CabinetAddress]:
    """The cabinet over HTTP, in a thread, and the token of terminal `hall`."""
    with cabinet.writing() as db:
        token = enrol_terminal(db, "hall", "Зал", cabinet.clock())
    with served(cabinet) as url:
        yield CabinetAddress(url, token)


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[IppPrinterProcess]:
    """A real IPP printer with paper in it."""
    with ipp_printer(tmp_path / "printer") as running:
        yield running


@pytest.fixture
def start() -> Iterator[Callable[..., Printing]]:
    begun: list[Printing] = []

    def start_printing(
        uri: str, patience_s: float = 30.0, *, printer: Printer | None = None, pdf: bytes = PDF
    ) -> Printing:
        begun.append(Printing(uri, patience_s, printer=printer, pdf=pdf))
        return begun[-1]

    yield start_printing
    for printing in begun:
        printing.context.cancel()
        printing.finish()


@pytest.fixture
def slow_printer() -> Iterator[SlowPrinter]:
    printer = SlowPrinter()
    yield printer
    printer.go.set()


@pytest.fixture
def client(address: CabinetAddress) -> Iterator[ClientSource]:
    source = ClientSource(lambda: address, CabinetCalls())
    yield source
    source.close()


@pytest.fixture
def desk(
    qtbot: QtBot,
    jobs: JobRunner,
    visit: Visit,
    client: ClientSource,
    slow_printer: SlowPrinter,
    owner: QObject,
    tmp_path: Path,
) -> Desk:
    return Desk(qtbot, jobs, visit, client, slow_printer, owner, tmp_path / "outbox")


@pytest.fixture
def signed_in(desk: Desk) -> Desk:
    desk.result(desk.actions.sign_in(ANNA, PASSWORD))
    return desk
