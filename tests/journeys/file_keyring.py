"""Stands in for the system's keyring: no test machine has an unlocked Secret Service.

`keyring` itself takes it up, through PYTHON_KEYRING_BACKEND; the terminal knows nothing of it.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

FILE_VARIABLE = "TEST_KEYRING"
BACKEND = f"{__name__}.FileKeyring"


class FileKeyring(KeyringBackend):
    """Secrets in the JSON file that TEST_KEYRING names."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        """A secret; None when there is none."""
        return self._secrets().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        self._file.write_text(json.dumps(self._secrets() | {f"{service}/{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""
        secrets = self._secrets()
        del secrets[f"{service}/{username}"]
        self._file.write_text(json.dumps(secrets))

    @property
    def _file(self) -> Path:
        return Path(os.environ[FILE_VARIABLE])

    def _secrets(self) -> dict[str, str]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}
