"""An office for the widgets' tests: a real cabinet with the sample delivery, and windows on it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import structs
from PySide6.QtWidgets import QApplication

import resources
from kiosk.cabinet_address import CabinetAddress
from kiosk.demo_cabinet import Announcement, DemoCabinet
from kiosk.secrets import MemorySecrets, SecretStore
from kiosk.services import Services
from kiosk.settings import (
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

DELIVERY = resources.ROOT / "sample-delivery"
COMPANY = "АО «Энергосбыт Миасс»"


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
    )


@contextmanager
def open_window(
    app: QApplication,
    cabinet: DemoCabinet,
    chosen: Settings,
    *,
    proxy: CuttingProxy | None = None,
    secrets: SecretStore | None = None,
) -> Iterator[tuple[Visitor, Services]]:
    """A window on that cabinet, or on the proxy before it, until the block ends."""

    def address() -> CabinetAddress:
        direct = cabinet.address()
        return direct if proxy is None else dataclasses.replace(direct, url=proxy.url)

    folder = TemporaryDirectory()
    chosen = structs.replace(chosen, storage=StorageSettings(data_dir=folder.name))
    services, client = build_services(chosen, address, secrets or MemorySecrets())
    window = make_window(services, app)
    window.show()
    visitor = Visitor(window)
    try:
        services.connection.start()
        with no_stray_windows(app, window):
            yield visitor, services
    finally:
        services.connection.stop()
        services.visit.reset()
        window.close()
        window.deleteLater()
        visitor.settle()
        shut_down(services, client)
        folder.cleanup()
