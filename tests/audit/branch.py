"""Where the audit's walks begin: a cabinet that is put back as it was, and printers that work.

One start serves all walks of a process; starting a cabinet takes as long as a leg of the tour.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from argon2 import PasswordHasher

from domain.errors import CabinetUnavailable
from kiosk.cabinet_address import CabinetAddress
from kiosk.demo_printer import DemoPrinter
from tests.real_parts.slip_printer import slip_printer
from tests.screenshots.billing_refusal import REFUSALS_IN
from tests.ui.office import Office, running_office


@dataclass
class Branch:
    """`address` as a `DemoCabinet` has it; nobody is there while `away` is set."""

    office: Office
    printer_uri: str
    slip_printer_uri: str
    away: bool = False

    def address(self) -> CabinetAddress:
        """Raises CabinetUnavailable while the cabinet is away."""
        if self.away:
            raise CabinetUnavailable
        return self.office.cabinet.address()

    def note(self) -> None:
        """It is as new now, but for passwords that are checked quickly: nobody tries to guess."""
        quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        password = self.office.accounts[0].password
        self.office.change("UPDATE credentials SET password_hash = ?", quick.hash(password))
        _copy(self._database, self._as_new)

    def renew(self) -> None:
        """Nobody has been here: the database is put back under the running cabinet."""
        self.away = False
        for message in self.office.messages.glob("*.*"):
            message.unlink()
        shutil.rmtree(self.office.folder / REFUSALS_IN, ignore_errors=True)
        _copy(self._as_new, self._database)

    @property
    def _database(self) -> Path:
        return self.office.folder / "cabinet.db"

    @property
    def _as_new(self) -> Path:
        return self.office.folder / "as-new.db"


@contextmanager
def branch() -> Iterator[Branch]:
    """Until the block ends."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        printer = DemoPrinter(folder)
        try:
            with running_office(folder) as office, slip_printer() as slips:
                printer.start()
                made = Branch(office, printer.uri, slips.uri)
                made.note()
                yield made
        finally:
            printer.stop()


def _copy(source: Path, target: Path) -> None:
    """All of a database, at one moment; whoever has the target open goes on with what is new."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)
