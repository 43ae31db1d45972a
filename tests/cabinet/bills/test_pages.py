"""However long a bill is, nothing is cut or stands alone, and the tear-off part comes last."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cabinet.bills.document import BillDocument, MeterLine
from cabinet.bills.rendering import BillPrinter, render
from domain.charges import Charge, expected_due
from domain.money import Kopecks
from tests.cabinet.bills.reading import pages
from tests.cabinet.bills.test_rendering import BILL
from tests.domain.payment_samples import PAYEE

PRINTER = BillPrinter()
HEAD, CONTINUED = "4. Справочно: показания приборов учёта", "(продолжение)"
TEAR_OFF = "линия отреза"
PLACES = ["", "подвал", "ЛЕСТНИЧНАЯ ПЛОЩАДКА", "помещение консьержа, второй этаж, слева от лифта"]

PAYEES = ["ООО «Тепло»", "МУНИЦИПАЛЬНОЕ УНИТАРНОЕ ПРЕДПРИЯТИЕ «ГОРОДСКИЕ СЕТИ»"]


def with_meters(count: int, place: str = "подвал") -> BillDocument:
    """A bill with so many meters of two zones each: that many times two rows."""
    (line,) = BILL.meters

    def numbered(number: int) -> MeterLine:
        return replace(line, meter=replace(line.meter, serial_number=f"N{number:04}", place=place))

    return replace(BILL, meters=tuple(map(numbered, range(count))))


@pytest.mark.parametrize(("meters", "count"), [(1, 1), (14, 2), (40, 3)])
def test_bills_of_one_two_and_three_pages(meters: int, count: int) -> None:
    found = pages(render(with_meters(meters), PRINTER))

    assert len(found) == count
    assert [TEAR_OFF in page for page in found] == [False] * (count - 1) + [True]
    if count > 1:
        numbers = [f"страница {number} из {count}" in page for number, page in enumerate(found, 1)]
        assert all(numbers)


@settings(max_examples=60, deadline=None)
@given(
    meters=st.integers(0, 60),
    place=st.sampled_from(PLACES),
    recalculated=st.integers(0, 5),
    address_parts=st.integers(1, 12),
    overpaid=st.booleans(),
    payees=st.lists(st.sampled_from(PAYEES), max_size=4),
)
def test_nothing_is_lost_at_a_page_break(
    meters: int,
    place: str,
    recalculated: int,
    address_parts: int,
    overpaid: bool,
    payees: list[str],
) -> None:
    bill = with_meters(meters, place)
    charges = [
        _with_recalculation(charge, -100_00 if index < recalculated else 0)
        for index, charge in enumerate(bill.charges)
    ]
    if overpaid:
        charges[0] = _due_again(replace(charges[0], paid=Kopecks(9_999_99)))
    parts = ", ".join(f"квартал {number}" for number in range(address_parts))
    own = {
        charge.utility: replace(PAYEE, name=f"{name} {number}")
        for number, (charge, name) in enumerate(zip(charges, payees, strict=False))
    }
    account = replace(bill.account, address=f"г. Миасс, {parts}")
    bill = replace(bill, charges=tuple(charges), account=account, own_payees=own)
    found = pages(render(bill, PRINTER))

    for number in range(meters):
        assert sum(page.count(f"N{number:04}") for page in found) == 2
    assert sum("Всего" in page for page in found) == 1
    assert [TEAR_OFF in page for page in found] == [False] * (len(found) - 1) + [True]
    for page in found:
        rows = page.count(" день ") + page.count(" ночь ")
        assert (HEAD in page) == (" N0" in page)  # a head stands over rows, and rows under one
        if HEAD in page:
            assert rows >= 1
    assert f"квартал {address_parts - 1}" in found[0]
    assert f"квартал {address_parts - 1}" in found[-1]
    for part in bill.parts.values():
        last_words = " ".join(part.payee_name.split()[-2:])
        assert last_words in found[0]
        assert last_words in found[-1]
    said = ["страница" in page for page in found]
    assert said == [len(found) > 1] * len(found)


@pytest.mark.parametrize("part", ["стр. 77 корп. 12/345", "МИКРОРАЙОН ИЛЬМЕНСКИЙ", "1 2 3"])
def test_room_is_left_for_the_longest_address(part: str) -> None:
    address = ", ".join(["г. Миасс"] + [part] * 60)[:300].rstrip(" ,")
    account = replace(BILL.account, address=address)
    for meters in range(18):
        found = pages(render(replace(with_meters(meters), account=account), PRINTER))

        said = [page.partition(", страница ")[2].strip() for page in found]
        numbers = [f"{number} из {len(found)}" for number in range(1, len(found) + 1)]
        assert said == (numbers if len(found) > 1 else [""])
        assert [TEAR_OFF in page for page in found] == [False] * (len(found) - 1) + [True]


def _with_recalculation(charge: Charge, amount: int) -> Charge:
    return _due_again(replace(charge, recalculation=Kopecks(amount)))


def _due_again(charge: Charge) -> Charge:
    return replace(charge, due=expected_due(charge))
