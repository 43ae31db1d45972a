"""How numbers, amounts and volumes are said in Russian.

A voice reads `1 копейка` as «один копейка»: it knows no gender of what follows. Feminine numbers
are therefore written in words; masculine ones stay digits, which every voice reads.
"""

from __future__ import annotations

from decimal import Decimal

from domain.russian import plural
from domain.utilities import Unit

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
_UNITS = {
    Unit.CUBIC_METRE: ("кубометр", "кубометра", "кубометров"),
    Unit.GCAL: ("гигакалория", "гигакалории", "гигакалорий"),
    Unit.KWH: ("киловатт-час", "киловатт-часа", "киловатт-часов"),
}
_FEMININE_UNITS = {Unit.GCAL}
LARGEST = 10**12
"""Beyond it there is no word here."""


def number_words(number: int, *, feminine: bool = False) -> str:
    """`21` gives «двадцать один», or «двадцать одна». From 0 up to less than `LARGEST`."""
    if not 0 <= number < LARGEST:
        raise ValueError(f"no words for {number}")
    if number == 0:
        return _ONES[0]
    thousands, rest = divmod(number, 1000)
    words = []
    for power, names in enumerate(_THOUSANDS):
        thousands, group = divmod(thousands, 1000)
        if group:
            words.insert(0, f"{_below_1000(group, feminine=power == 0)} {plural(group, *names)}")
    if rest:
        words.append(_below_1000(rest, feminine=feminine))
    return " ".join(words)


def spoken_money(amount: int) -> str:
    """`-123402` gives «минус 1234 рубля две копейки»; kopecks that are not there are not said."""
    rubles, kopecks = divmod(abs(amount), 100)
    parts = ["минус"] if amount < 0 else []
    if rubles or not kopecks:
        parts.append(f"{rubles} {plural(rubles, 'рубль', 'рубля', 'рублей')}")
    if kopecks:
        words = number_words(kopecks, feminine=True)
        parts.append(f"{words} {plural(kopecks, 'копейка', 'копейки', 'копеек')}")
    return " ".join(parts)


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


def spoken_volume(value: Decimal, unit: Unit) -> str:
    """`4.12` gives «четыре целых двенадцать сотых кубометра», `5` gives «5 кубометров»."""
    one, few, many = _UNITS[unit]
    if value != value.to_integral_value():
        return f"{spoken_decimal(value)} {few}"
    number = abs(int(value))
    said = number_words(number, feminine=True) if unit in _FEMININE_UNITS else str(number)
    return f"{'минус ' if value < 0 else ''}{said} {plural(number, one, few, many)}"


def _below_1000(number: int, *, feminine: bool) -> str:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10) if rest >= len(_ONES) else (0, rest)
    words = [_HUNDREDS[hundreds], _TENS[tens]]
    if ones:
        words.append(_FEMININE.get(ones, _ONES[ones]) if feminine else _ONES[ones])
    return " ".join(word for word in words if word)
