"""The terminal's secrets: its token, and the key of what it keeps on disk.

They live in the system's keyring (Windows Credential Manager, Secret Service on Linux), never in
a file. `keyring` is imported on first use, by a worker.
"""

from __future__ import annotations

import base64
import os
from typing import Protocol

from domain.errors import SecretsUnavailable

SERVICE = "personal-cabinet-terminal"
_TOKEN = "terminal-token"  # noqa: S105 - the name of an entry
_DATA_KEY = "data-key"
_DATA_KEY_BYTES = 32


class SecretStore(Protocol):
    """Named secrets; raises SecretsUnavailable."""

    def read(self, name: str) -> str | None:
        """A secret; None when there is none."""
        ...

    def write(self, name: str, secret: str) -> None:
        """Keep a secret."""
        ...


class KeyringSecrets:
    """Secrets in the system's keyring."""

    def read(self, name: str) -> str | None:
        """A secret; None when there is none."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, name)
        except KeyringError as error:
            raise SecretsUnavailable from error

    def write(self, name: str, secret: str) -> None:
        """Keep a secret, and read it back: a keyring that forgets is none."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, name, secret)
        except KeyringError as error:
            raise SecretsUnavailable from error
        if self.read(name) != secret:
            raise SecretsUnavailable


class MemorySecrets:
    """Secrets of the demo, gone with the process."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        """A secret; None when there is none."""
        return self._secrets.get(name)

    def write(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._secrets[name] = secret


def terminal_token(store: SecretStore) -> str:
    """What proves this terminal to the cabinet; SecretsUnavailable before it was enrolled."""
    token = store.read(_TOKEN)
    if token is None:
        raise SecretsUnavailable
    return token


def keep_terminal_token(store: SecretStore, token: str) -> None:
    """Enrol the terminal."""
    store.write(_TOKEN, token)


def data_key(store: SecretStore) -> bytes:
    """The 32 bytes that personal columns on disk are encrypted with; made at first use."""
    kept = store.read(_DATA_KEY)
    if kept is None:
        kept = base64.b64encode(os.urandom(_DATA_KEY_BYTES)).decode()
        store.write(_DATA_KEY, kept)
    return base64.b64decode(kept)
