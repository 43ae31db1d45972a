"""`kiosk run`: the terminal in an office."""

from __future__ import annotations

import logging
from pathlib import Path

from domain.errors import SecretsUnavailable
from kiosk.cabinet_address import CabinetAddress
from kiosk.log import log_to_file
from kiosk.secrets import KeyringSecrets, terminal_token
from kiosk.settings import Settings
from kiosk.start import Beginning, run

logger = logging.getLogger(__name__)


class OfficeCabinet:
    """The cabinet of the settings, with the token of the keyring."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._said = False

    def address(self) -> CabinetAddress:
        """An `AddressSource`: the keyring may be unlocked later, so it is asked each time."""
        try:
            return CabinetAddress(self._url, terminal_token(KeyringSecrets()))
        except SecretsUnavailable:
            if not self._said:
                logger.error("no terminal token in the system keyring: run `kiosk enrol`")
                self._said = True
            raise


def run_terminal(settings: Settings, report: Path | None) -> int:
    """Run until told to stop."""
    log_folder = settings.storage.folder / "log"
    return run(
        settings,
        Beginning(
            address=OfficeCabinet(settings.cabinet.url).address,
            background=(lambda: log_to_file(log_folder),),
            report=report,
        ),
    )
