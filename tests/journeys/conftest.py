"""The office that journeys go through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.world import World, fill_from_delivery, opened_world
from tests.real_parts.browser import Browser, browser
from tests.real_parts.cabinet_process import CabinetProcess
from tests.real_parts.ipp_printer import IppPrinterProcess, ipp_printer
from tests.real_parts.kannel import Kannel, kannel
from tests.real_parts.mail_server import MailServer, mail_server
from tests.real_parts.postgresql import PostgresqlCluster, postgresql_cluster
from tests.real_parts.x_screen import XScreen, x_screen

__all__ = ["postgresql_cluster"]


@pytest.fixture(scope="session")
def bills(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all cabinets keep the documents of bills."""
    return tmp_path_factory.mktemp("bills")


@pytest.fixture(scope="session")
def delivered(
    postgresql_cluster: PostgresqlCluster, tmp_path_factory: pytest.TempPathFactory, bills: Path
) -> str:
    """A database with the sample delivery in it, to be copied."""
    name = postgresql_cluster.create_database()
    folder = tmp_path_factory.mktemp("delivered")
    fill_from_delivery(CabinetProcess(folder, postgresql_cluster.url(name), bills))
    return name


@pytest.fixture(scope="session")
def screen() -> Iterator[XScreen]:
    """One X server for all journeys, the size of an office's panel."""
    with x_screen(1280, 1024) as running:
        yield running


@pytest.fixture
def world(
    postgresql_cluster: PostgresqlCluster,
    delivered: str,
    bills: Path,
    screen: XScreen,
    tmp_path: Path,
) -> Iterator[World]:
    """An office with a cabinet that answers."""
    with opened_world(postgresql_cluster, delivered, bills, screen, tmp_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def mail(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServer]:
    """The mail server that the cabinet sends its letters by."""
    with mail_server(tmp_path_factory.mktemp("mail")) as running:
        yield running


@pytest.fixture(scope="session")
def phones(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kannel]:
    """The gateway that the cabinet sends its text messages by, and what phones got."""
    with kannel(tmp_path_factory.mktemp("kannel")) as running:
        yield running


@pytest.fixture(scope="session")
def phone() -> Iterator[Browser]:
    """The browser of a resident's phone."""
    with browser() as running:
        yield running


@pytest.fixture(scope="session")
def office(
    postgresql_cluster: PostgresqlCluster,
    delivered: str,
    bills: Path,
    screen: XScreen,
    mail: MailServer,
    phones: Kannel,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[World]:
    """An office whose cabinet sends letters and messages: one for all that have accounts of their
    own in it, see `tests.journeys.people`."""
    folder = tmp_path_factory.mktemp("office")
    sending = mail.settings + phones.settings
    with opened_world(postgresql_cluster, delivered, bills, screen, folder, sending) as opened:
        yield opened


@pytest.fixture
def printer(world: World) -> Iterator[IppPrinterProcess]:
    """The office's printer, paper in it."""
    with ipp_printer(world.folder / "printer") as running:
        world.printer_uri = running.uri
        yield running
