"""A visit in each language: nothing on the screens is left in another one, but what is data."""

import re
from collections.abc import Iterator

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication

from kiosk.demo_cabinet import Announcement, DemoCabinet
from tests.ui.office import COMPANY, open_window, running_cabinet, settings
from tests.ui.visitor import Visitor
from ui import languages

PLACES = ("кухня", "прихожая", "санузел", "лестничная площадка")
"""Of the meters, as billing delivers them."""

LATIN_IN_ANY = {"e-mail", "qr", "english", "en", "ru", "tt", "ba", "t1", "t2", "t3"}
_LATIN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*\d?")
_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_ADDRESS = re.compile(r"\S+@\S+")


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Iterator[tuple[DemoCabinet, Announcement]]:
    with running_cabinet(tmp_path_factory.mktemp("office")) as running:
        yield running


@pytest.fixture(autouse=True)
def russian_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install(qapp, "ru")


def _walk(visitor: Visitor, said: Announcement) -> Iterator[list[str]]:
    """What is read on the screens behind the first one, which invites in all languages."""
    visitor.sign_in(said.accounts[0].account_number, said.accounts[0].password)
    visitor.see("DueCard_pay")
    yield visitor.texts()
    for opening, sign in (
        ("DueCard_pay", "PaymentScreen_amount"),
        ("DueCard_charges", "ChargesScreen_table"),
        ("UtilityRow_electricity_why", "ExplainScreen_reckoning"),
    ):
        visitor.touch(opening)
        visitor.see(sign)
        yield visitor.texts()
        visitor.touch(visitor.names(r"\w+_back")[-1])
    visitor.touch("CabinetScreen_readings")
    visitor.wait(lambda: visitor.names(r"MeterCard_.+_open"), "the meters")
    yield visitor.texts()
    visitor.touch("CabinetScreen_personal")
    visitor.wait(lambda: visitor.names(r"ContactsCard_change"), "contacts")
    yield visitor.texts()


def _texts(qapp: QApplication, office, code: str) -> tuple[set[str], str]:
    """All that was read, and what of it is data, as it was delivered."""
    cabinet, said = office
    chosen = settings()
    chosen = structs.replace(chosen, screen=structs.replace(chosen.screen, language=code))
    with open_window(qapp, cabinet, chosen) as (visitor, services):
        visitor.wait(lambda: services.connection.available, "the cabinet", 30)
        texts = {text for screen in _walk(visitor, said) for text in screen}
        account = services.visit.account
        assert account is not None
        holder = f"{account.surname} {account.first_name} {account.middle_name}"
        data = [holder, account.address, COMPANY, chosen.brand.product_name, *PLACES]
        data += [each.name for each in languages.languages()]
    return texts, " ".join(data)


@pytest.mark.parametrize("code", ["tt", "ba"])
def test_no_english_is_left(qapp: QApplication, office, code: str):
    texts, _ = _texts(qapp, office, code)
    words = {
        word.casefold()
        for text in texts
        for word in _LATIN.findall(_ADDRESS.sub("", text.replace("\N{WORD JOINER}", "")))
    }
    assert words - LATIN_IN_ANY == set()


def test_no_russian_is_left_in_english(qapp: QApplication, office):
    texts, data = _texts(qapp, office, "en")
    parts = {part.strip(" …") for text in texts for part in re.split("[\n,]", text)}
    assert sorted(part for part in parts if _CYRILLIC.search(part) and part not in data) == []
