"""A resident walks away in the middle of something; nothing of it is left for the next one."""

import logging
import tempfile
from pathlib import Path

import pytest

from kiosk.demo_printer import DemoPrinter
from tests.privacy.traces import in_folders, in_objects, in_widgets, known_strings, needle
from tests.real_parts.slip_printer import slip_printer
from tests.screenshots.tour import Place, Tour
from tests.ui.office import open_window, running_office, settings
from ui.appearance import Appearance
from ui.dialogs.idle_warning import IdleWarning
from ui.idle import IdleWatch

LEFT = [
    (Tour.first_visit, "credentials-refused"),
    (Tour.letter_wait, "letter-wait"),
    (Tour.recovery, "recovery-sent"),
    (Tour.sign_in, "sign-in-refused"),
    (Tour.main, "why-electricity"),
    (Tour.main, "payment-amount"),
    (Tour.main, "charges"),
    (Tour.bill, "bill-to-the-phone"),
    (Tour.bill, "bill-printed"),
    (Tour.readings, "readings-high-use"),
    (Tour.personal, "personal"),
]
"""Where somebody goes away. What cannot be done twice, as to register, leads to one place only."""


class WentAway(Exception):
    """Nobody is in front of the terminal any more."""


@pytest.fixture(scope="module")
def slips():
    """A printer that keeps its paper in this process, unless somebody takes it along."""
    with slip_printer() as printer:
        yield printer


@pytest.fixture(scope="module")
def place(qapp, tmp_path_factory, slips):
    """An office whose temporary files are all in a folder of the test."""
    folder = tmp_path_factory.mktemp("cabinet")
    before, tempfile.tempdir = tempfile.tempdir, str(tmp_path_factory.mktemp("tmp"))
    printer = DemoPrinter(folder)
    printer.start()
    try:
        with running_office(folder) as office:
            chosen = settings(printer_uri=printer.uri, slip_printer_uri=slips.uri)
            with open_window(qapp, office.cabinet, chosen) as (visitor, services):
                yield Place(visitor, services, office, office.cabinet.stop)
    finally:
        printer.stop()
        tempfile.tempdir = before


def walk_to(place, leg, state):
    """Go until the state is seen, and go away there."""

    def stop(name):
        if name == state:
            raise WentAway

    with pytest.raises(WentAway):
        leg(Tour(place, stop))


def nobody_touches_anything(visitor):
    """The question is asked and not answered."""
    visitor.window.findChild(IdleWatch).idle.emit()
    warning = visitor.see("IdleWarning", IdleWarning)
    warning.dismiss()
    warning.ran_out.emit()
    visitor.see("AttractScreen")
    for _ in range(5):
        visitor.settle()


def of_the_resident(place):
    """What must not be found, of everybody who was in front of the terminal."""
    account = place.office.accounts[0]
    number = account.account_number
    return [
        needle("surname", "Кузнецова"),
        needle("surname of the newcomer", "романов"),
        needle("surname of another", "лебедева"),
        needle("account", number),
        needle("account in groups", f"{number[:4]} {number[4:8]} {number[8:]}"),
        needle("account of the newcomer", "7401215467"),
        needle("account of another", "7401216190"),
        needle("address", "пр-кт Октября, д. 21, кв. 48"),
        needle("amount", "5 201,23"),
        needle("due for heating", "1 438,70"),
        needle("password", account.password),
        needle("new password", "snezhinka26"),
        needle("masked e-mail", "k•••@example.ru"),
    ]


@pytest.mark.parametrize(("leg", "state"), LEFT, ids=[state for _, state in LEFT])
def test_nothing_is_left_of_who_went_away(place, slips, leg, state, caplog):
    caplog.set_level(logging.DEBUG)
    visitor, services = place.visitor, place.services
    visitor.window.navigation.open_attract()
    needles = of_the_resident(place)
    account = place.office.accounts[0]
    known = [*known_strings(needles), account.account_number, account.password]
    walk_to(place, leg, state)
    nobody_touches_anything(visitor)
    visitor.wait(lambda: not services.jobs.busy, "what was under way")
    slips.slips.clear()
    folders = [services.settings.storage.folder, Path(tempfile.gettempdir())]
    assert not list(in_widgets(needles))
    assert not list(in_folders(needles, folders))
    assert not [each.what for each in needles if each.text in caplog.text.casefold()]
    assert visitor.window.appearance == Appearance()
    assert not list(in_objects(needles, known))
