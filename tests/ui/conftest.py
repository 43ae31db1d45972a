"""What the widgets' tests stand on.

A module whose residents come to another place, or to another terminal, has a fixture of the same
name over these.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.settings import Settings
from tests.ui.office import Office, Resident, resident_at, running_office, settings
from tests.ui.readings_visit import (
    ReadingsOffice,
    ReadingsVisit,
    as_readings_office,
    readings_visit,
)
from ui import languages
from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.fonts import load_fonts
from ui.theme.metrics import Metrics


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    load_fonts()
    return Theme(Colors(), Metrics(1280, 1024))


@pytest.fixture
def russian(qapp: QApplication) -> None:
    """Words as a resident reads them."""
    languages.install(qapp, "ru")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A cabinet of the module's own: what a visit changes there is not seen by other modules."""
    with running_office(tmp_path_factory.mktemp("office")) as office:
        yield office


@pytest.fixture
def chosen() -> Settings:
    """Those of the terminal."""
    return settings()


@pytest.fixture
def resident(qapp: QApplication, office: Office, chosen: Settings) -> Iterator[Resident]:
    """In front of the first screen, the cabinet answering."""
    with resident_at(qapp, office, chosen) as resident:
        yield resident


@pytest.fixture
def signed_in(resident: Resident, office: Office) -> Resident:
    """At the tabs: the first of the accounts."""
    account = office.accounts[0]
    resident.come_in(account.account_number, account.password)
    return resident


@pytest.fixture(scope="module")
def readings_office(office: Office) -> ReadingsOffice:
    """The same one, for visits that give readings."""
    return as_readings_office(office)


@pytest.fixture
def visit(qapp: QApplication, readings_office: ReadingsOffice) -> Iterator[ReadingsVisit]:
    """Signed in, on the tab «Показания», a meter open for entry."""
    with readings_visit(qapp, readings_office) as visit:
        yield visit
