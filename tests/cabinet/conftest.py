"""A cabinet on each database, and the same over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from sqlalchemy.engine import Engine

from cabinet.bills.store import BillStore
from cabinet.cabinet import Cabinet
from cabinet.database import make_engine
from cabinet.migrations import migrate
from cabinet.security.passwords import Passwords
from cabinet.security.terminals import enrol_terminal
from cabinet.settings import Bills, Company, Database, Settings
from tests.cabinet.client import TerminalClient
from tests.cabinet.samples import fill
from tests.real_parts.migrated_file import migrated_file
from tests.real_parts.postgresql import PostgresqlCluster, postgresql_cluster
from tests.real_parts.served_cabinet import served
from tests.real_parts.spare_databases import SpareDatabases

__all__ = ["postgresql_cluster"]

COMPANY = Company(
    name="АО «Коммунальная компания»", contacts="г. Миасс, пр. Автозаводцев, 1 · 8 (3513) 00-00-00"
)
NOON = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)


@dataclass
class StoppedClock:
    """Tells the time that a test set."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        """Move on."""
        self.now += timedelta(**by)


@pytest.fixture(scope="session")
def migrated_template(postgresql_cluster: PostgresqlCluster) -> str:
    """A PostgreSQL database with the tables in it, to be copied."""
    name = postgresql_cluster.create_database()
    engine = make_engine(postgresql_cluster.url(name))
    migrate(engine)
    engine.dispose()
    return name


@pytest.fixture(scope="session")
def spare_databases(
    postgresql_cluster: PostgresqlCluster, migrated_template: str
) -> SpareDatabases:
    """Databases for one test after the other."""
    return SpareDatabases(postgresql_cluster, migrated_template)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated database."""
    if request.param == "sqlite":
        yield f"sqlite:///{migrated_file(tmp_path / 'cabinet.db')}"
        return
    cluster: PostgresqlCluster = request.getfixturevalue("postgresql_cluster")
    spare: SpareDatabases = request.getfixturevalue("spare_databases")
    with spare.lent() as name:
        yield cluster.url(name)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine on it."""
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def clock() -> StoppedClock:
    """The cabinet's clock."""
    return StoppedClock()


@pytest.fixture
def cabinet(engine: Engine, database_url: str, clock: StoppedClock, tmp_path: Path) -> Cabinet:
    """A cabinet with the samples in it; its passwords are hashed in a hurry."""
    settings = Settings(
        database=Database(url=database_url),
        bills=Bills(location=str(tmp_path / "bills")),
        company=COMPANY,
    )
    cabinet = Cabinet(
        settings=settings,
        engine=engine,
        bills=BillStore(settings.bills.location),
        clock=clock,
        passwords=Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)),
    )
    with cabinet.writing() as db:
        fill(db, cabinet.passwords, cabinet.bills, clock())
    return cabinet


@pytest.fixture
def cabinet_url(cabinet: Cabinet) -> Iterator[str]:
    """The cabinet over HTTP, in a thread."""
    with served(cabinet) as url:
        yield url


@pytest.fixture
def terminal_token(cabinet: Cabinet) -> str:
    """The token of terminal `hall`."""
    with cabinet.writing() as db:
        return enrol_terminal(db, "hall", "Зал", cabinet.clock())


@pytest.fixture
def client(cabinet_url: str, terminal_token: str) -> Iterator[TerminalClient]:
    """Terminal `hall`, nobody signed in."""
    with TerminalClient(cabinet_url, terminal_token) as client:
        yield client


@pytest.fixture
def resident(client: TerminalClient) -> TerminalClient:
    """Anna, signed in at terminal `hall`."""
    client.sign_in()
    return client
