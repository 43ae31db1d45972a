"""A terminal's services on a cabinet, put together as the terminal does it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from domain.errors import CabinetError
from kiosk.cabinet_address import CabinetAddress
from kiosk.secrets import MemorySecrets, SecretStore
from kiosk.settings import PrintingSettings, Settings, StorageSettings
from kiosk.start import build_services, shut_down
from tests.kiosk.asking import Asking


class Terminal(Asking):
    """The services, and the screen that asks them."""

    def __init__(
        self,
        qtbot: QtBot,
        address: CabinetAddress,
        folder: Path,
        secrets: SecretStore,
        printer_uri: str,
    ) -> None:
        super().__init__(qtbot, QObject())
        settings = Settings(
            storage=StorageSettings(data_dir=str(folder)),
            printing=PrintingSettings(printer_uri=printer_uri),
        )
        self.services, self.client = build_services(settings, lambda: address, secrets)
        self.visit = self.services.visit
        self.actions = self.services.actions
        self.readings = self.services.readings
        self.registering = self.services.registering
        self.care = self.services.care
        self.delivered: list[tuple[str, CabinetError | None]] = []
        self.readings.delivered.connect(lambda *told: self.delivered.append(told))

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.services.jobs.busy, timeout=10_000)

    @property
    def shown(self) -> str | None:
        """The number of the account that is shown."""
        return self.visit.account.account_number if self.visit.account else None


@contextmanager
def running_terminal(
    qtbot: QtBot,
    address: CabinetAddress,
    folder: Path | None = None,
    secrets: SecretStore | None = None,
    *,
    printer_uri: str = "",
) -> Iterator[Terminal]:
    """A terminal until the block ends; what it keeps is in `folder`, sealed by `secrets`."""
    with TemporaryDirectory() as own:
        terminal = Terminal(
            qtbot, address, folder or Path(own), secrets or MemorySecrets(), printer_uri
        )
        try:
            yield terminal
        finally:
            terminal.services.connection.stop()
            shut_down(terminal.services, terminal.client)
