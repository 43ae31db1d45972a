"""A window whose terminal has a staff PIN, on a real cabinet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.secrets import MemorySecrets
from kiosk.staff_pin import keep_pin, kept_hash
from tests.ui.office import Office, open_window, running_office, settings
from tests.ui.service.staff import PIN, Staff
from ui.service import entrance, service_screen


@pytest.fixture(scope="package")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One for all modules: the staff changes nothing in the cabinet."""
    with running_office(tmp_path_factory.mktemp("office")) as office:
        yield office


@pytest.fixture(scope="package")
def pin_hash() -> str:
    """Made once: it is slow on purpose."""
    secrets = MemorySecrets()
    keep_pin(secrets, PIN)
    return kept_hash(secrets) or ""


@pytest.fixture
def secrets(pin_hash: str) -> MemorySecrets:
    kept = MemorySecrets()
    kept.write("staff-pin", pin_hash)
    return kept


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Touches of a test pass the window by, and its machine may be busy."""
    monkeypatch.setattr(entrance, "PATIENCE_S", 600.0)
    monkeypatch.setattr(service_screen, "LOCK_AFTER_S", 600.0)


@pytest.fixture
def staff(office: Office, qapp: QApplication, secrets: MemorySecrets) -> Iterator[Staff]:
    """In front of the first screen, the cabinet answering."""
    with open_window(qapp, office.cabinet, settings(), secrets=secrets) as (visitor, services):
        visitor.wait(lambda: services.connection.available, "the cabinet", 30)
        yield Staff(visitor, services)
