"""A terminal's services on a cabinet, put together as the terminal does it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.cabinet_address import CabinetAddress
from kiosk.settings import Settings
from kiosk.start import build_services
from tests.kiosk.asking import Asking


class Terminal(Asking):
    """The services, and the screen that asks them."""

    def __init__(self, qtbot: QtBot, address: CabinetAddress) -> None:
        super().__init__(qtbot, QObject())
        self.services, self.client = build_services(Settings(), lambda: address)
        self.visit = self.services.visit
        self.actions = self.services.actions
        self.registering = self.services.registering
        self.care = self.services.care

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.services.jobs.busy, timeout=10_000)

    @property
    def shown(self) -> str | None:
        """The number of the account that is shown."""
        return self.visit.account.account_number if self.visit.account else None


@contextmanager
def running_terminal(qtbot: QtBot, address: CabinetAddress) -> Iterator[Terminal]:
    """A terminal until the block ends."""
    terminal = Terminal(qtbot, address)
    try:
        yield terminal
    finally:
        terminal.services.jobs.shutdown()
        terminal.client.close()
