"""Where the cabinet is and what proves this terminal to it."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from domain.errors import CabinetUnavailable
from kiosk.settings import CabinetSettings

if TYPE_CHECKING:
    from kiosk.client import CabinetClient


@dataclass(frozen=True, slots=True)
class CabinetAddress:
    """The cabinet's base URL and the terminal's token, which no `repr` shows."""

    url: str
    terminal_token: str = field(repr=False)


class ClientSource:
    """Gives workers the client; built when it is first needed, for `requests` is slow to import.

    The address is a future: the keyring takes its time, and a demo's cabinet has to start first.
    """

    def __init__(self, address: Future[CabinetAddress], settings: CabinetSettings) -> None:
        self._address = address
        self._settings = settings
        self._lock = threading.Lock()
        self._client: CabinetClient | None = None

    def __call__(self) -> CabinetClient:
        """The client. Worker threads only: waits for the address for the connect timeout.

        Raises CabinetUnavailable while there is no address, SecretsUnavailable or
        TerminalRefused when there will be none.
        """
        with self._lock:
            if self._client is None:
                self._client = self._build()
            return self._client

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            if self._client is not None:
                self._client.close()

    def _build(self) -> CabinetClient:
        from kiosk.client import CabinetClient

        try:
            address = self._address.result(self._settings.connect_timeout_s)
        except FutureTimeoutError as error:
            raise CabinetUnavailable from error
        return CabinetClient(
            address,
            connect_timeout=self._settings.connect_timeout_s,
            read_timeout=self._settings.read_timeout_s,
        )
