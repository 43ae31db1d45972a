"""A whole office: a cabinet on PostgreSQL, a printer, a screen, and what a terminal needs there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

import resources
from cabinet.application import build_cabinet
from cabinet.cabinet import Cabinet
from cabinet.embedded.residents import register_residents
from cabinet.settings import read_settings
from tests.journeys.file_keyring import BACKEND, FILE_VARIABLE
from tests.journeys.residents import Resident, find_resident
from tests.journeys.terminal import Terminal, terminal
from tests.real_parts.cabinet_process import CabinetProcess
from tests.real_parts.postgresql import PostgresqlCluster
from tests.real_parts.x_screen import XScreen

DELIVERY = resources.ROOT / "sample-delivery"
TERMINAL_ID = "hall"
PRODUCT = Path(resources.__file__).parent.parent

_SETTINGS = """
[cabinet]
url = "{url}"
connect_timeout_s = 2
read_timeout_s = 10

[brand]
company_name = "АО «Тепло Миасса»"

[visit]
idle_s = {idle_s}
warning_s = {warning_s}

[printing]
printer_uri = "{printer_uri}"

[storage]
data_dir = "{data_dir}"
"""


def fill_from_delivery(cabinet: CabinetProcess) -> None:
    """Bring an empty database to where residents of the sample delivery can sign in."""
    cabinet.run("migrate")
    cabinet.run("import", str(DELIVERY))
    built = build_cabinet(read_settings(cabinet.settings))
    with built.writing() as db:
        register_residents(db, built.passwords, built.clock())
    built.engine.dispose()


@dataclass
class World:
    """What a journey goes through. `folder` is the test's own."""

    folder: Path
    process: CabinetProcess
    cabinet: Cabinet
    screen: XScreen
    idle_s: float = 60.0
    warning_s: float = 20.0
    printer_uri: str = "ipp://127.0.0.1:9/ipp/print"
    cabinet_url: str = ""
    """What the terminal calls, where something stands before the cabinet."""
    _enrolled: bool = field(default=False, init=False)

    @property
    def data_dir(self) -> Path:
        """Where the terminal keeps what it keeps."""
        return self.folder / "terminal"

    @property
    def engine(self) -> Engine:
        """The cabinet's database."""
        return self.cabinet.engine

    def reading(self) -> AbstractContextManager[Session]:
        """A look into the cabinet's database."""
        return self.cabinet.reading()

    def resident(self) -> Resident:
        """Somebody to come to the terminal."""
        with self.reading() as db:
            return find_resident(db, self.cabinet.today())

    def settings_file(self) -> Path:
        """The terminal's settings."""
        path = self.folder / "kiosk.toml"
        values = {
            "url": self.cabinet_url or self.process.url,
            "idle_s": self.idle_s,
            "warning_s": self.warning_s,
            "printer_uri": self.printer_uri,
            "data_dir": self.data_dir,
        }
        path.write_text(_SETTINGS.format(**values), encoding="utf-8")
        return path

    def environment(self) -> Mapping[str, str]:
        """What a terminal's process is told beside its settings."""
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        return {
            "PYTHON_KEYRING_BACKEND": BACKEND,
            FILE_VARIABLE: str(self.folder / "keyring.json"),
            "PYTHONPATH": str(PRODUCT),
            "HOME": str(home),
        }

    def enrol(self) -> None:
        """Give the terminal its token, as somebody of IT would; once is enough."""
        if self._enrolled:
            return
        token = self.process.run("enrol", TERMINAL_ID)
        subprocess.run(
            [sys.executable, "-m", "kiosk", "enrol"],
            input=token,
            text=True,
            env=self.screen.environment() | dict(self.environment()),
            check=True,
            timeout=60,
        )
        self._enrolled = True

    @contextmanager
    def terminal(self) -> Iterator[Terminal]:
        """The terminal's process, until the block ends; it has to end well."""
        self.enrol()
        arguments = ["run", "--settings", str(self.settings_file())]
        log = self.folder / "terminal.log"
        with terminal(self.screen, arguments, self.environment(), log) as running:
            try:
                yield running
            except AssertionError as error:
                self.screen.save(self.folder / "failed.png")
                error.add_note(f"see {self.folder / 'failed.png'}; {running.shown_texts()}")
                raise
        assert running.process.returncode == 0, log.read_text(encoding="utf-8")


@contextmanager
def opened_world(
    cluster: PostgresqlCluster,
    delivered: str,
    bills: Path,
    screen: XScreen,
    folder: Path,
    more: str = "",
) -> Iterator[World]:
    """An office with a cabinet that answers, on a copy of the database `delivered`.

    `more` is TOML: sections of the cabinet's settings.
    """
    database = cluster.create_database(delivered)
    process = CabinetProcess(folder / "cabinet", cluster.url(database), bills, more)
    process.start()
    cabinet = build_cabinet(read_settings(process.settings))
    yield World(folder, process, cabinet, screen)
    process.kill()
    cabinet.engine.dispose()
    cluster.drop_database(database)
