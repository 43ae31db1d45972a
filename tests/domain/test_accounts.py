from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.accounts import (
    group_digits,
    mask_address,
    mask_email,
    mask_phone,
    parse_account_number,
    same_surname,
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("7401203456", "7401203456"),
        ("7401 2034 56", "7401203456"),
        (" 740120\N{NO-BREAK SPACE}", "740120"),
        ("0" * 20, "0" * 20),
        ("0" * 21, None),
        ("74012", None),
        ("", None),
        ("7401203456А", None),
        ("7401-2034-56", None),
        ("+7401203456", None),
        ("٧٤٠١٢٠٣٤٥٦", None),
        ("740120²", None),
    ],
)
def test_an_account_number_is_digits_without_a_letter_index(typed: str, number: str | None) -> None:
    assert parse_account_number(typed) == number


@given(st.from_regex(r"[0-9]{6,20}", fullmatch=True))
def test_a_grouped_number_is_still_the_number(number: str) -> None:
    assert parse_account_number(group_digits(number)) == number


def test_digits_are_grouped_by_four() -> None:
    assert group_digits("7401203456") == "7401 2034 56"
    assert group_digits("") == ""


@pytest.mark.parametrize(
    "spelling",
    [
        "Соловьёва-Кац",
        "СОЛОВЬЕВА-КАЦ",
        "  соловьёва-кац ",
        "Соловьева - Кац",
        "Соловьева\N{NO-BREAK SPACE}-Кац",
        "Соловьева\N{NON-BREAKING HYPHEN}Кац",
        "Соловьева \N{EN DASH} Кац",
        "Соловье\N{COMBINING DIAERESIS}ва-Кац",
    ],
)
def test_spellings_of_one_surname(spelling: str) -> None:
    assert same_surname(spelling, "Соловьёва-Кац")
    assert same_surname("Соловьёва-Кац", spelling)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Соловьёва-Кац", "СоловьёваКац"),
        ("Соловьёва-Кац", "Соловьёва Кац"),
        ("Иванов", "Иванова"),
        ("Андреи", "Андрей"),
        ("Иванов", ""),
        ("", ""),
        (" ", "\t"),
    ],
)
def test_other_surnames(one: str, other: str) -> None:
    assert not same_surname(one, other)


@given(st.text("абвеёжзий -", max_size=12), st.text("абвеёжзий -", max_size=12))
def test_comparing_surnames_is_symmetric_and_forgets_case(one: str, other: str) -> None:
    assert same_surname(one, other) == same_surname(other, one)
    assert same_surname(one, one.upper()) == bool(one.strip())


def test_contacts_are_masked() -> None:
    assert mask_phone("+79041234518") == "+7 904 •••-••-18"
    assert mask_email("anna@example.org") == "a•••@example.org"


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("г. Миасс, пр-кт Октября, д. 21, кв. 48", "г. Миасс, пр-кт Октября, д. 21, кв. ••"),
        ("г. Миасс, ул. Романенко, д. 7", "г. Миасс, ул. Романенко, д. •"),
        ("с. Смородинка 12", "с. Смородинка ••"),
        ("", ""),
    ],
)
def test_a_masked_address_leads_to_no_door(address: str, masked: str) -> None:
    assert mask_address(address) == masked
