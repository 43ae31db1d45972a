"""Where the demo keeps the key of its outbox: what was given survives a restart of `make run`."""

from __future__ import annotations

import threading
from pathlib import Path

import msgspec

from domain.errors import SecretsUnavailable
from kiosk.durable_file import write_durably


class DemoSecrets:
    """Secrets in a file of the demo's own folder, readable by its owner alone.

    NOT FOR AN OFFICE: the key lies beside what it seals, so the seal keeps nothing from whoever
    has the disk. The demo's residents are invented, and it has to run where no keyring is.
    """

    def __init__(self, data_dir: Path) -> None:
        self.file = data_dir / "demo-secrets.json"
        self._turn = threading.Lock()

    def read(self, name: str) -> str | None:
        """A secret; None when there is none."""
        return self._secrets().get(name)

    def write(self, name: str, secret: str) -> None:
        """Keep a secret beside the others; the file is there whole, or as it was."""
        with self._turn:
            secrets = self._secrets() | {name: secret}
            try:
                write_durably(self.file, msgspec.json.encode(secrets))
            except OSError as error:
                raise SecretsUnavailable from error

    def _secrets(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self.file.read_bytes(), type=dict[str, str])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError) as error:
            raise SecretsUnavailable from error
