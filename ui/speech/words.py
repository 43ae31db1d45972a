"""Text of the screen as a voice reads it rightly.

What stands there is written for the eye: `−1 234,50 ₽`, `4,12 м³`, an account's number without a
space. A voice reads a minus as nothing, a space in a number as its end, and a number as millions.
"""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from domain.russian import MONTHS_GENITIVE
from domain.spoken_russian import number_words, spoken_decimal
from domain.utilities import Unit
from ui.number_words import RUBLE, decimal_mark
from ui.speech.counted import Noun, broken_words, counted_words
from ui.speech.signs import spoken_signs
from ui.wording import unit_name

translate = QCoreApplication.translate

RUSSIAN = "ru"
LONGEST_NUMBER = 5
"""Digits in a row, without a space between thousands: more of them are a number that names."""

PER_CENT = "%"
_SPACES = re.compile("[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]")
_PHONE = r"(?P<phone>\+7[ ()\d-]{10,})"
_DATE = r"(?P<date>(?<!\d)\d{2}\.\d{2}\.\d{4}(?!\d))"
_TIME = r"(?P<time>(?<!\d)\d{1,2}:\d{2}(?!\d))"
_NUMBER = (
    r"(?<![\w,.])(?P<sign>[−+-]?)"
    r"(?P<whole>\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[,.](?P<part>\d+))?(?![\w.,]*\d)"
)


def spoken(text: str, language: str) -> str:
    """The text with amounts, volumes, long numbers and signs in words."""
    names = {unit_name(unit): Noun[unit.name] for unit in Unit}
    units = "|".join(re.escape(name) for name in (*names, RUBLE, PER_CENT))
    number = rf"{_NUMBER}(?: ?(?P<unit>{units})(?!\w))?"
    tokens = re.compile(f"{_PHONE}|{_DATE}|{_TIME}|{number}")
    said = tokens.sub(lambda found: _token(found, names, language), _SPACES.sub(" ", text))
    return spoken_signs(said)


def spoken_money(amount: int, language: str) -> str:
    """`-123402` gives «минус 1234 рубля две копейки»; kopecks that are not there are not said."""
    rubles, kopecks = divmod(abs(amount), 100)
    parts = [translate("Speech", "minus")] if amount < 0 else []
    if rubles or not kopecks:
        parts.append(counted_words(Noun.RUBLE, rubles))
    if kopecks:
        parts.append(
            _in_gender(counted_words(Noun.KOPECK, kopecks), kopecks, Noun.KOPECK, language)
        )
    return " ".join(parts)


def _token(found: re.Match[str], units: dict[str, Noun], language: str) -> str:
    if found["phone"]:
        return _digits(found["phone"])
    if found["date"]:
        return _date(found["date"]) if language == RUSSIAN else found["date"]
    if found["time"]:
        return found["time"]
    if found["unit"]:
        return _signed(found, _with_unit(found, units, language))
    return _plain(found, language)


def _with_unit(found: re.Match[str], units: dict[str, Noun], language: str) -> str:
    """With the form of the word that goes with the number; of a broken one there is one form."""
    whole, part = found["whole"].replace(" ", ""), found["part"] or ""
    if found["unit"] == RUBLE:
        if len(part) > len("00"):
            return broken_words(Noun.RUBLE, _decimal(whole, part, language))
        return spoken_money(int(whole + part.ljust(2, "0")), language)
    noun = units.get(found["unit"], Noun.PER_CENT)
    if part.strip("0"):
        return broken_words(noun, _decimal(whole, part, language))
    return _in_gender(counted_words(noun, int(whole)), int(whole), noun, language)


def _plain(found: re.Match[str], language: str) -> str:
    """Leading zeros are a meter's, many digits in a row are a name: both are read one by one."""
    whole, part = found["whole"], found["part"]
    if len(whole) > LONGEST_NUMBER and whole.isdigit() and not part:
        return f"{found['sign']}{_digits(whole)}"
    if whole.startswith("0") and len(whole) > 1:
        comma = translate("Speech", "comma")
        return f"{_digits(whole)} {comma} {_digits(part)}" if part else _digits(whole)
    text = _decimal(whole.replace(" ", ""), part or "", language)
    return f"-{text}" if found["sign"] == "-" else _signed(found, text)


def _decimal(whole: str, part: str, language: str) -> str:
    if not part:
        return whole
    if language == RUSSIAN:
        return spoken_decimal(Decimal(f"{whole}.{part}"))
    return f"{whole}{decimal_mark()}{part}"


def _digits(text: str) -> str:
    """Digit by digit, with a pause after each three."""
    digits = [each for each in text if each.isdigit()]
    threes = (digits[at : at + 3] for at in range(0, len(digits), 3))
    return ", ".join(" ".join(three) for three in threes)


def _date(text: str) -> str:
    """`22.11.2026` gives «22 ноября 2026 года»."""
    day, month, year = (int(part) for part in text.split("."))
    if not 1 <= month <= len(MONTHS_GENITIVE):
        return text
    return f"{day} {MONTHS_GENITIVE[month - 1]} {year} года"


def _in_gender(text: str, number: int, noun: Noun, language: str) -> str:
    """A voice says «один копейка»: in Russian the numbers of feminine words are written out."""
    if language != RUSSIAN or not noun.feminine:
        return text
    return text.replace(str(number), number_words(number, feminine=True), 1)


def _signed(found: re.Match[str], text: str) -> str:
    minus, plus = translate("Speech", "minus"), translate("Speech", "plus")
    signs = {"−": minus, "-": minus, "+": plus}
    return f"{signs[found['sign']]} {text}" if found["sign"] else text
