"""An office for the widgets' tests: a real cabinet with the sample delivery, and windows on it."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import structs
from PySide6.QtWidgets import QApplication

import resources
from kiosk.cabinet_address import CabinetAddress
from kiosk.demo_cabinet import Announcement, DemoCabinet, SampleAccount
from kiosk.secrets import MemorySecrets, SecretStore
from kiosk.services import Services
from kiosk.settings import (
    AttractSettings,
    BrandSettings,
    PrintingSettings,
    ScreenSettings,
    Settings,
    StorageSettings,
    VisitSettings,
)
from kiosk.start import build_services, shut_down
from tests.real_parts.cutting_proxy import CuttingProxy
from tests.ui.stray_windows import no_stray_windows
from tests.ui.visitor import Visitor
from ui.application import make_window
from ui.window import Window

DELIVERY = resources.ROOT / "sample-delivery"
COMPANY = "АО «Энергосбыт Миасс»"


@dataclass(frozen=True)
class Office:
    """A cabinet for several visits, and who has an account there."""

    cabinet: DemoCabinet
    folder: Path
    accounts: tuple[SampleAccount, ...]

    @property
    def messages(self) -> Path:
        """Where its letters and text messages arrive."""
        return self.folder / "messages"

    def account(self, query: str) -> SampleAccount:
        """The first one that the query finds in the cabinet's database."""
        with closing(sqlite3.connect(self.folder / "cabinet.db")) as db:
            numbers = {number for (number,) in db.execute(query)}
        return next(each for each in self.accounts if each.account_number in numbers)

    def change(self, statement: str, *values: object) -> None:
        """Something that happens in the cabinet meanwhile."""
        with closing(sqlite3.connect(self.folder / "cabinet.db", timeout=30)) as db:
            db.execute(statement, values)
            db.commit()


class Resident(Visitor):
    """Whoever has come to the terminal; `services` are the terminal's, behind the screen."""

    def __init__(self, window: Window, services: Services) -> None:
        super().__init__(window)
        self.services = services

    def come_in(self, account_number: str, password: str) -> None:
        """From any screen to the tabs without a touch, where signing in is not what is tried."""
        self.services.actions.sign_in(account_number, password).start(self.window)
        self.wait(lambda: self.services.visit.active, "the visit")
        self.window.navigation.open_cabinet()
        self.see("MainTab_scroll")


@contextmanager
def running_cabinet(data_dir: Path) -> Iterator[tuple[DemoCabinet, Announcement]]:
    """A cabinet in a process of its own, until the block ends."""
    cabinet = DemoCabinet(data_dir, DELIVERY)
    try:
        said = cabinet.start()
        assert said is not None, "the cabinet did not start"
        yield cabinet, said
    finally:
        cabinet.stop()


@contextmanager
def running_office(folder: Path) -> Iterator[Office]:
    """The same, with its folder and its accounts."""
    with running_cabinet(folder) as (cabinet, said):
        yield Office(cabinet, folder, said.accounts)


def settings(
    size: tuple[int, int] = (1280, 1024),
    *,
    idle_s: float = 600,
    printer_uri: str = "",
    slip_printer_uri: str = "",
) -> Settings:
    """Settings of a terminal in a window of that size."""
    return Settings(
        brand=BrandSettings(company_name=COMPANY),
        visit=VisitSettings(idle_s=idle_s, warning_s=2),
        printing=PrintingSettings(printer_uri=printer_uri, slip_printer_uri=slip_printer_uri),
        screen=ScreenSettings(full_screen=False, width=size[0], height=size[1]),
        attract=AttractSettings(dim_from="", dim_until=""),  # at whatever hour the tests are run
    )


@contextmanager
def open_window(
    app: QApplication,
    cabinet: DemoCabinet,
    chosen: Settings,
    *,
    proxy: CuttingProxy | None = None,
    secrets: SecretStore | None = None,
    watched: bool = True,
) -> Iterator[tuple[Resident, Services]]:
    """A window on that cabinet, or on the proxy before it, until the block ends.

    `watched` for windows of their own, which takes a call into Python for every event.
    """

    def address() -> CabinetAddress:
        direct = cabinet.address()
        return direct if proxy is None else dataclasses.replace(direct, url=proxy.url)

    folder = TemporaryDirectory()
    chosen = structs.replace(chosen, storage=StorageSettings(data_dir=folder.name))
    services, client = build_services(chosen, address, secrets or MemorySecrets())
    window = make_window(services, app)
    window.show()
    visitor = Resident(window, services)
    try:
        services.connection.start()
        with no_stray_windows(app, window) if watched else nullcontext():
            yield visitor, services
    finally:
        services.connection.stop()
        services.visit.reset()
        window.close()
        window.deleteLater()
        visitor.settle()
        shut_down(services, client)
        folder.cleanup()


@contextmanager
def resident_at(app: QApplication, office: Office, chosen: Settings) -> Iterator[Resident]:
    """Somebody in front of the first screen, the cabinet answering."""
    with open_window(app, office.cabinet, chosen) as (resident, services):
        resident.wait(lambda: services.connection.available, "the cabinet", 30)
        yield resident
