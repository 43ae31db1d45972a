"""Secrets through the real `keyring`, with backends that a test sets."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from domain.errors import SecretsUnavailable
from kiosk.secrets import (
    KeyringSecrets,
    MemorySecrets,
    SecretStore,
    keep_terminal_token,
    terminal_token,
)
from kiosk.terminal import OfficeCabinet


class DictKeyring(KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]  # keyring's own way to say it

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password


class LockedKeyring(DictKeyring):
    """A keyring that nobody unlocked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked


@pytest.fixture(autouse=True)
def _own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture(params=["keyring", "memory"])
def store(request: pytest.FixtureRequest) -> SecretStore:
    if request.param == "memory":
        return MemorySecrets()
    keyring.set_keyring(DictKeyring())
    return KeyringSecrets()


def test_a_terminal_is_enrolled(store: SecretStore) -> None:
    with pytest.raises(SecretsUnavailable):
        terminal_token(store)
    keep_terminal_token(store, "token-1")
    keep_terminal_token(store, "token-2")
    assert terminal_token(store) == "token-2"


@pytest.mark.parametrize("backend", [fail.Keyring, LockedKeyring])
def test_a_keyring_that_cannot_be_read(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    with pytest.raises(SecretsUnavailable):
        terminal_token(KeyringSecrets())


def test_a_keyring_that_forgets_is_none() -> None:
    keyring.set_keyring(null.Keyring())
    with pytest.raises(SecretsUnavailable):
        keep_terminal_token(KeyringSecrets(), "token")


def test_a_terminal_that_is_not_enrolled_says_so_once_and_asks_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    keyring.set_keyring(DictKeyring())
    cabinet = OfficeCabinet("https://cabinet.example.org")
    for _ in range(3):
        with pytest.raises(SecretsUnavailable):
            cabinet.address()
    assert [record.getMessage() for record in caplog.records] == [
        "no terminal token in the system keyring: run `kiosk enrol`"
    ]
    keep_terminal_token(KeyringSecrets(), "token")
    assert cabinet.address().terminal_token == "token"
