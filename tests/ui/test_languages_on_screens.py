"""A visit in each language: nothing on the screens is left in another one, but what is data."""

import re
from collections.abc import Iterator

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication

from tests.ui.office import COMPANY, Office, Resident, resident_at, settings
from ui import languages

PLACES = ("кухня", "прихожая", "санузел", "лестничная площадка")
"""Of the meters, as billing delivers them."""

LATIN_IN_ANY = {"e-mail", "qr", "english", "en", "ru", "tt", "ba", "t1", "t2", "t3"}
_LATIN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*\d?")
_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_ADDRESS = re.compile(r"\S+@\S+")


@pytest.fixture(autouse=True)
def russian_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install(qapp, "ru")


def _walk(visitor: Resident, office: Office) -> Iterator[list[str]]:
    """What is read on the screens behind the first one, which invites in all languages."""
    account = office.accounts[0]
    visitor.sign_in(account.account_number, account.password)
    visitor.see("DueCard_pay")
    yield visitor.texts()
    for opening, sign in (
        ("DueCard_pay", "PaymentScreen_amount"),
        ("BillsCard_charges", "ChargesScreen_table"),
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


def _texts(qapp: QApplication, office: Office, code: str) -> tuple[set[str], str]:
    """All that was read, and what of it is data, as it was delivered."""
    chosen = settings()
    chosen = structs.replace(chosen, screen=structs.replace(chosen.screen, language=code))
    with resident_at(qapp, office, chosen) as visitor:
        texts = {text for screen in _walk(visitor, office) for text in screen}
        account = visitor.services.visit.account
        assert account is not None
        holder = f"{account.surname} {account.first_name} {account.middle_name}"
        data = [holder, account.address, COMPANY, chosen.brand.product_name, *PLACES]
        data += [each.name for each in languages.languages()]
    return texts, " ".join(data)


@pytest.mark.parametrize("code", ["tt", "ba"])
def test_no_english_is_left(qapp: QApplication, office: Office, code: str):
    texts, _ = _texts(qapp, office, code)
    words = {
        word.casefold()
        for text in texts
        for word in _LATIN.findall(_ADDRESS.sub("", text.replace("\N{WORD JOINER}", "")))
    }
    assert words - LATIN_IN_ANY == set()


def test_no_russian_is_left_in_english(qapp: QApplication, office: Office):
    texts, data = _texts(qapp, office, "en")
    parts = {part.strip(" …") for text in texts for part in re.split("[\n,]", text)}
    assert sorted(part for part in parts if _CYRILLIC.search(part) and part not in data) == []
