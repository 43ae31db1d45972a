"""Gives workers the cabinet's client, which is too slow to import for the start."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from kiosk.cabinet_address import AddressSource
from kiosk.clock_watch import ClockWatch
from kiosk.settings import CabinetSettings

if TYPE_CHECKING:
    from kiosk.client import CabinetClient


class ClientSource:
    """Gives workers the client; built when it is first needed, for `requests` is slow to import."""

    def __init__(self, address: AddressSource, settings: CabinetSettings) -> None:
        self._address = address
        self._settings = settings
        self._lock = threading.Lock()
        self._client: CabinetClient | None = None
        self._outdated = threading.Event()
        self.clock = ClockWatch()

    def __call__(self) -> CabinetClient:
        """The client. Worker threads only. Raises what the address source raises."""
        with self._lock:
            if self._outdated.is_set():
                self._outdated.clear()
                self._drop()
            if self._client is None:
                self._client = self._build()
            return self._client

    def forget(self) -> None:
        """Look the address up anew at the next call; used when the cabinet refuses the token.

        Does not wait for a worker that is looking it up right now.
        """
        self._outdated.set()

    def close(self) -> None:
        """Close the connections, after the last call."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    def _build(self) -> CabinetClient:
        from kiosk.client import CabinetClient
        from kiosk.transport import Transport

        transport = Transport(
            self._address(),
            connect_timeout=self._settings.connect_timeout_s,
            read_timeout=self._settings.read_timeout_s,
            ca_file=self._settings.ca_file,
            clock=self.clock,
        )
        return CabinetClient(transport)
