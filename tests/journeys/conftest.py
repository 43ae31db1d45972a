"""The office that journeys go through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cabinet.application import build_cabinet
from cabinet.settings import read_settings
from tests.journeys.world import World, fill_from_delivery
from tests.real_parts.cabinet_process import CabinetProcess
from tests.real_parts.ipp_printer import IppPrinterProcess, ipp_printer
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
    database = postgresql_cluster.create_database(delivered)
    process = CabinetProcess(tmp_path / "cabinet", postgresql_cluster.url(database), bills)
    process.start()
    cabinet = build_cabinet(read_settings(process.settings))
    yield World(tmp_path, process, cabinet, screen)
    process.kill()
    cabinet.engine.dispose()
    postgresql_cluster.drop_database(database)


@pytest.fixture
def printer(world: World) -> Iterator[IppPrinterProcess]:
    """The office's printer, paper in it."""
    with ipp_printer(world.folder / "printer") as running:
        world.printer_uri = running.uri
        yield running
