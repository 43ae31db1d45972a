"""What is said of a use while it is typed, and asked when it is high."""

from dataclasses import replace
from datetime import date

import pytest

from domain.readings import check_reading
from domain.requests import OperatorRequest, RequestKind
from tests.domain.factories import make_card, make_meter, make_reading, values
from ui.tabs.high_use import high_use_question
from ui.tabs.request_words import request_text
from ui.tabs.use_words import use_text
from ui.today import today

TWO = {"T1": "14200.0", "T2": "7900.1"}


pytestmark = pytest.mark.usefixtures("russian")


@pytest.fixture
def card():
    return make_card(
        previous=make_reading("412.480", "2026-10"), usual="3", tariffs="50",
        inspector_after_months=None,
    )  # fmt: skip


@pytest.fixture
def two_tariffs():
    return make_card(
        make_meter(capacity=6, decimals=1, registers="T1 T2"),
        previous=make_reading(TWO, "2026-10"),
        usual={"T1": "120", "T2": "60"},
        tariffs={"T1": "5", "T2": "3"},
        inspector_after_months=None,
    )


def said(card, written):
    typed = values(written)
    return use_text(card, typed, check_reading(card, typed, today()))


def asked(card, written):
    typed = values(written)
    verdict = check_reading(card, typed, today())
    return high_use_question(card, typed, verdict, lambda: None, lambda: None).text


def previous_wrong(written):
    return OperatorRequest(
        request_id="1", number="1", kind=RequestKind.PREVIOUS_WRONG, meter_id="m-1",
        made_on=date(2026, 11, 22), values=values(written),
    )  # fmt: skip


def test_a_high_use_keeps_its_cost_and_asks_for_the_comma(card):
    text, tone = said(card, "4154.80")
    assert tone == "warn"
    assert "₽" in text
    assert "00415,480" in text
    assert "00415,480" in asked(card, "4154.80")
    assert "₽" in asked(card, "4154.80")


def test_an_absurd_use_asks_for_the_comma_where_no_place_of_it_explains_it(card):
    text, _ = said(card, "90000")
    assert "запятую" in text
    assert "может быть" not in text


def test_a_use_that_is_merely_high_is_not_called_a_slip(card):
    text, tone = said(card, "424.480")
    assert tone == "warn"
    assert "запятую" not in text


def test_a_meter_that_passed_zero_was_understood():
    card = make_card(
        previous=make_reading("99998.000", "2026-10"), usual="4", inspector_after_months=None
    )
    text, tone = said(card, "1.500")
    assert tone == "good"
    assert "прошёл через ноль" in text


def test_the_question_names_the_tariff_that_is_high(two_tariffs):
    text = asked(two_tariffs, {"T1": "14290.0", "T2": "8900.1"})
    assert "Ночь, Т2" in text
    assert "День, Т1" not in text


def test_the_disputed_value_is_named_with_its_tariff(two_tariffs):
    text, _ = request_text(previous_wrong({"T2": "5.0"}), two_tariffs)
    assert "Т2\xa0007900,1" in text
    assert "Т2\xa0000005,0" in text
    assert "Т1" not in text


def test_a_value_that_took_the_place_of_the_disputed_one_is_not(two_tariffs):
    later = replace(two_tariffs, previous=make_reading(TWO, "2027-01"))
    text, _ = request_text(previous_wrong({"T2": "5.0"}), later)
    assert "007900,1" not in text
