"""How numbers are said in Russian.

A voice reads `1 копейка` as «один копейка»: it knows no gender of what follows. Feminine numbers
are therefore written in words; masculine ones stay digits, which every voice reads.
"""

from __future__ import annotations

from decimal import Decimal

from domain.russian import plural

_ONES = (
    "ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять",
    "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать",
    "семнадцать", "восемнадцать", "девятнадцать",
)  # fmt: skip
_TENS = (
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
    "девяносто",
)  # fmt: skip
_HUNDREDS = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот",
    "девятьсот",
)  # fmt: skip
_FEMININE = {1: "одна", 2: "две"}
_THOUSANDS = (
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
)
_PARTS = (("десятая", "десятых"), ("сотая", "сотых"), ("тысячная", "тысячных"))
_WHOLE = ("целая", "целых", "целых")
LARGEST = 10**12
"""Beyond it there is no word here."""


def number_words(number: int, *, feminine: bool = False) -> str:
    """`21` gives «двадцать один», or «двадцать одна». From 0 up to less than `LARGEST`."""
    if not 0 <= number < LARGEST:
        raise ValueError(f"no words for {number}")
    if number == 0:
        return _ONES[0]
    thousands, rest = divmod(number, 1000)
    words: list[str] = []
    for power, names in enumerate(_THOUSANDS):
        thousands, group = divmod(thousands, 1000)
        if group:
            words.insert(0, f"{_below_1000(group, feminine=power == 0)} {plural(group, *names)}")
    if rest:
        words.append(_below_1000(rest, feminine=feminine))
    return " ".join(words)


def spoken_decimal(value: Decimal) -> str:
    """`4.12` gives «четыре целых двенадцать сотых»; finer than thousandths digit by digit."""
    whole, _, fraction = f"{abs(value):f}".partition(".")
    fraction = fraction.rstrip("0")
    minus = "минус " if value < 0 else ""
    if not fraction:
        return f"{minus}{int(whole)}"
    if len(fraction) > len(_PARTS):
        return f"{minus}{int(whole)} запятая {' '.join(fraction)}"
    one, many = _PARTS[len(fraction) - 1]
    return (
        f"{minus}{number_words(int(whole), feminine=True)} {plural(int(whole), *_WHOLE)}"
        f" {number_words(int(fraction), feminine=True)} {plural(int(fraction), one, many, many)}"
    )


def _below_1000(number: int, *, feminine: bool) -> str:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10) if rest >= len(_ONES) else (0, rest)
    words = [_HUNDREDS[hundreds], _TENS[tens]]
    if ones:
        words.append(_FEMININE.get(ones, _ONES[ones]) if feminine else _ONES[ones])
    return " ".join(word for word in words if word)
