"""Outboxes on a real disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.outbox.outbox import Outbox
from kiosk.secrets import MemorySecrets, SecretStore

MakeOutbox = Callable[..., Outbox]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "outbox"


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def open_outbox(folder: Path, secrets: MemorySecrets) -> Iterator[MakeOutbox]:
    """Another process, as far as files tell: nothing is remembered but the disk and the keyring."""
    opened: list[Outbox] = []

    def open_one(keyring: SecretStore = secrets) -> Outbox:
        opened.append(Outbox(folder, keyring, reserve_bytes=0))
        return opened[-1]

    yield open_one
    for outbox in opened:
        outbox.close()


@pytest.fixture
def outbox(open_outbox: MakeOutbox) -> Outbox:
    return open_outbox()
