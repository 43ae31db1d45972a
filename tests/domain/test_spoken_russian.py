"""Numbers as they are said."""

from decimal import Decimal

import pytest

from domain.spoken_russian import LARGEST, number_words, spoken_decimal


@pytest.mark.parametrize(
    ("number", "masculine", "feminine"),
    [
        (0, "ноль", "ноль"),
        (1, "один", "одна"),
        (2, "два", "две"),
        (11, "одиннадцать", "одиннадцать"),
        (12, "двенадцать", "двенадцать"),
        (20, "двадцать", "двадцать"),
        (21, "двадцать один", "двадцать одна"),
        (100, "сто", "сто"),
        (342, "триста сорок два", "триста сорок две"),
        (1_000, "одна тысяча", "одна тысяча"),
        (2_001, "две тысячи один", "две тысячи одна"),
        (12_019, "двенадцать тысяч девятнадцать", "двенадцать тысяч девятнадцать"),
        (1_000_000, "один миллион", "один миллион"),
        (2_005_000_002, "два миллиарда пять миллионов два", "два миллиарда пять миллионов две"),
    ],
)
def test_numbers(number: int, masculine: str, feminine: str) -> None:
    assert number_words(number) == masculine
    assert number_words(number, feminine=True) == feminine


@pytest.mark.parametrize("number", [-1, LARGEST])
def test_numbers_without_words(number: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        number_words(number)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("5", "5"),
        ("5.00", "5"),
        ("0.5", "ноль целых пять десятых"),
        ("1.1", "одна целая одна десятая"),
        ("4.12", "четыре целых двенадцать сотых"),
        ("21.02", "двадцать одна целая две сотых"),
        ("412.480", "четыреста двенадцать целых сорок восемь сотых"),
        ("-3.596", "минус три целых пятьсот девяносто шесть тысячных"),
        ("0.0215", "0 запятая 0 2 1 5"),
    ],
)
def test_decimals(value: str, said: str) -> None:
    assert spoken_decimal(Decimal(value)) == said
