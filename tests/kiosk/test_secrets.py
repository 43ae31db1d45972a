"""Secrets through the real `keyring`, with backends that a test sets."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from domain.errors import SecretsUnavailable
from kiosk.demo_secrets import DemoSecrets
from kiosk.secrets import (
    KeyringSecrets,
    MemorySecrets,
    SecretStore,
    keep_terminal_token,
    make_outbox_key,
    outbox_key,
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


@pytest.fixture(params=["keyring", "memory", "demo"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> SecretStore:
    if request.param == "memory":
        return MemorySecrets()
    if request.param == "demo":
        return DemoSecrets(tmp_path)
    keyring.set_keyring(DictKeyring())
    return KeyringSecrets()


def test_a_terminal_is_enrolled(store: SecretStore) -> None:
    with pytest.raises(SecretsUnavailable):
        terminal_token(store)
    keep_terminal_token(store, "token-1")
    keep_terminal_token(store, "token-2")
    assert terminal_token(store) == "token-2"


def test_the_key_of_the_outbox_is_made_once_and_found_again(store: SecretStore) -> None:
    assert outbox_key(store) is None
    key = make_outbox_key(store)
    assert len(key) == 32
    assert outbox_key(store) == key


def test_the_demo_keeps_its_secrets_for_its_owner_alone(tmp_path: Path) -> None:
    key = make_outbox_key(DemoSecrets(tmp_path))
    again = DemoSecrets(tmp_path)
    assert outbox_key(again) == key
    assert stat.S_IMODE(again.file.stat().st_mode) == 0o600
    again.file.write_text("scratched")
    with pytest.raises(SecretsUnavailable):
        outbox_key(again)


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
