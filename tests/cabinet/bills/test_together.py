"""Bills that are set together are the same as those that are set alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cabinet.bills.document import BillDocument, bill_data
from cabinet.bills.letters import specimen_of
from cabinet.bills.rendering import BillPrinter, midnight
from domain.payment_text import parse
from tests.cabinet.bills.reading import pages
from tests.cabinet.bills.test_pages import with_meters
from tests.cabinet.bills.test_rendering import BILL, OVERPAID, TWO_PAYEES
from tests.cabinet.pdf_pages import codes, picture

PRINTER = BillPrinter()
USUAL, LATIN, RARE = "АБРЯЁабтяё 0189:-–—.,«»№()/+", "tTabqxyzQRZ", "*Әți"


def named(name: str, address: str = "г. Миасс") -> BillDocument:
    return replace(BILL, account=replace(BILL.account, surname=name, address=address))


def together(*bills: BillDocument) -> list[bytes]:
    return PRINTER.render_all([bill_data(bill) for bill in bills], midnight(BILL))


def alone(bill: BillDocument) -> bytes:
    return PRINTER.render(bill_data(bill), midnight(bill))


def words(letters: str) -> st.SearchStrategy[str]:
    return st.text(letters, min_size=1, max_size=40).filter(str.strip)


WORDS = words(USUAL) | words(USUAL + LATIN) | words(USUAL + LATIN + RARE)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.builds(named, WORDS, WORDS), min_size=2, max_size=4))
def test_whatever_they_say(bills: list[BillDocument]) -> None:
    assert together(*bills) == [alone(bill) for bill in bills]


def test_however_long_they_are_with_codes_and_without() -> None:
    bills = [with_meters(14), OVERPAID, TWO_PAYEES, with_meters(40), BILL, OVERPAID, with_meters(1)]
    assert together(*bills) == [alone(bill) for bill in bills]


def test_each_has_its_own_pages_and_its_own_code() -> None:
    long, overpaid, short = together(with_meters(14), OVERPAID, named("Щукина"))

    assert [len(pages(bill)) for bill in (long, overpaid, short)] == [2, 1, 1]
    assert codes(picture(overpaid, 1600)) == []
    (code,) = codes(picture(short, 1600))
    assert parse(code).get("LastName") == "Щукина"


@pytest.mark.parametrize(
    ("name", "known"), [("Щукина", True), ("Smith", True), ("Әхмәтова", False), ("рубль*", False)]
)
def test_rare_letters_have_no_specimen(name: str, known: bool) -> None:
    data = bill_data(named(name)) | {"payments": []}
    assert (specimen_of(data) is not None) == known


def test_few_letters_make_small_fonts() -> None:
    usual, latin = map(len, together(named("Щукина"), named("Smith")))
    assert usual < 0.85 * latin
