"""Digits are grouped as they are typed."""

import pytest

from ui.widgets.name_fields import EmailField, SurnameField
from ui.widgets.number_fields import CodeField, PhoneField


@pytest.mark.parametrize(
    ("typed", "shown", "phone"),
    [
        ("9", "9", "+79"),
        ("9041234518", "904 123-45-18", "+79041234518"),
        ("89041234518", "8 904 123-45-18", "+79041234518"),
        ("79041234518", "7 904 123-45-18", "+79041234518"),
        ("904123", "904 123", "+7904123"),
        ("90412345189", "904 123-45-18", "+79041234518"),
    ],
)
def test_phones(theme, qtbot, typed, shown, phone):
    field = PhoneField(theme, name="phone")
    qtbot.addWidget(field)
    for digit in typed:
        field.type_text(digit)
    assert (field.text(), field.phone) == (shown, phone)


def test_a_phone_is_erased_digit_by_digit(theme, qtbot):
    field = PhoneField(theme, name="phone")
    qtbot.addWidget(field)
    field.set_phone("+79041234518")
    for _ in range(10):
        field.erase()
    assert field.text() == ""


def test_a_code_stands_in_two_groups(theme, qtbot):
    field = CodeField(theme, name="code")
    qtbot.addWidget(field)
    for digit in "1234567":
        field.type_text(digit)
    assert field.text() == "123 456"


def test_a_domain_key_replaces_the_domain(theme, qtbot):
    field = EmailField(theme, name="email")
    qtbot.addWidget(field)
    for text in ("a", "n", "n", "a", "@", "@mail.ru", "@yandex.ru"):
        field.type_text(text)
    assert field.address == "anna@yandex.ru"


@pytest.mark.parametrize(
    ("before", "capital"), [("", True), ("И", False), ("Римский-", True), ("Иванова ", True)]
)
def test_surnames_begin_with_a_capital(theme, qtbot, before, capital):
    field = SurnameField(theme, name="surname")
    qtbot.addWidget(field)
    field.setText(before)
    assert field.starts_with_capital() is capital
