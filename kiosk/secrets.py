"""The terminal's secrets: the token that proves it to the cabinet, the key that seals the outbox.

They live in the system's keyring (Windows Credential Manager, Secret Service on Linux), never in
a file. `keyring` is imported on first use, by a worker.
"""

from __future__ import annotations

from secrets import token_bytes
from typing import Protocol

from domain.errors import SecretsUnavailable

SERVICE = "personal-cabinet-terminal"
_TOKEN = "terminal-token"  # noqa: S105 - the name of an entry
_OUTBOX_KEY = "outbox-key"
_KEY_BYTES = 32


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
    """Secrets that are gone with the process: of the demo's terminal, which is enrolled anew."""

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


def outbox_key(store: SecretStore) -> bytes | None:
    """The key of the outbox, 256 bits; None before it was made.

    Raises SecretsUnavailable, also for an entry that is no such key: it is left as it is.
    """
    text = store.read(_OUTBOX_KEY)
    if text is None:
        return None
    try:
        key = bytes.fromhex(text)
    except ValueError as error:
        raise SecretsUnavailable from error
    if len(key) != _KEY_BYTES:
        raise SecretsUnavailable
    return key


def make_outbox_key(store: SecretStore) -> bytes:
    """Make and keep the key. Only while nothing is sealed: an older key is lost by it."""
    key = token_bytes(_KEY_BYTES)
    store.write(_OUTBOX_KEY, key.hex())
    return key
