"""Text of the screen as a voice reads it rightly.

What stands there is written for the eye: `−1 234,50 ₽`, `4,12 м³`, an account's number without a
space. A voice reads a minus as nothing, a space in a number as its end, and a number as millions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from domain.spoken_russian import number_words, spoken_decimal
from domain.utilities import Unit
from ui.number_words import RUBLE, decimal_mark
from ui.speech.signs import spoken_signs
from ui.wording import unit_name

translate = QCoreApplication.translate

RUSSIAN = "ru"
LONGEST_NUMBER = 5
"""Digits in a row, without a space between thousands: more of them are a number that names."""

_SPACES = re.compile("[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]")
_NUMBER = r"(?P<sign>[−+-]?)(?P<whole>\d{1,3}(?: \d{3})+|\d+)(?:[,.](?P<part>\d+))?(?!\d)"
_MONEY = re.compile(rf"(?<![\d,.]){_NUMBER} ?{RUBLE}")
_PERCENT = re.compile(rf"(?<![\d,.]){_NUMBER} ?%")
_PLAIN = re.compile(rf"(?<![\w,.+:/-]){_NUMBER}(?![\w.:/]*\d)")
_DIAL = re.compile(r"(?<!\d)(?<!\d[ ,.:])(0\d+)(?:[,.](\d+))?(?![\d:]|\.\d)")
_NAMING = re.compile(rf"(?<!\d)\d{{{LONGEST_NUMBER + 1},}}(?!\d)")
_PHONE = re.compile(r"\+7[ ()\d-]{10,}")

Numbered = Callable[[int], str]


def spoken(text: str, language: str) -> str:
    """The text with amounts, volumes, long numbers and signs in words."""
    said = _SPACES.sub(" ", text)
    said = _PHONE.sub(lambda found: _digits(found[0]), said)
    said = _MONEY.sub(lambda found: _money(found, language), said)
    said = _volumes(said, language)
    percent = translate("Speech", "{value} per cent")
    said = _PERCENT.sub(lambda found: _counted(found, _percent, percent, language), said)
    said = _DIAL.sub(_dial, said)
    said = _NAMING.sub(lambda found: _digits(found[0]), said)
    said = _PLAIN.sub(lambda found: _plain(found, language), said)
    return spoken_signs(said, language)


def spoken_money(amount: int, language: str) -> str:
    """`-123402` gives «минус 1234 рубля две копейки»; kopecks that are not there are not said."""
    rubles, kopecks = divmod(abs(amount), 100)
    parts = [_minus()] if amount < 0 else []
    if rubles or not kopecks:
        parts.append(translate("Speech", "%n rubles", None, rubles))
    if kopecks:
        text = translate("Speech", "%n kopecks", None, kopecks)
        parts.append(_feminine(text, kopecks, language))
    return " ".join(parts)


def _money(found: re.Match[str], language: str) -> str:
    part = found["part"] or ""
    if len(part) > len("00"):
        rubles = translate("Speech", "{value} rubles")
        return _signed(found, rubles.format(value=_decimal(found, language)))
    whole, kopecks = found["whole"].replace(" ", ""), part.ljust(2, "0")
    return _signed(found, spoken_money(int(whole + kopecks), language))


def _volumes(text: str, language: str) -> str:
    units: tuple[tuple[Unit, Numbered, str, bool], ...] = (
        (Unit.CUBIC_METRE, _cubic_metres, translate("Speech", "{value} cubic metres"), False),
        (Unit.GCAL, _gigacalories, translate("Speech", "{value} gigacalories"), True),
        (Unit.KWH, _kilowatt_hours, translate("Speech", "{value} kilowatt-hours"), False),
    )
    for unit, numbered, broken, feminine in units:
        pattern = re.compile(rf"(?<![\d,.]){_NUMBER} ?{re.escape(unit_name(unit))}(?!\w)")

        def say(
            found: re.Match[str],
            numbered: Numbered = numbered,
            broken: str = broken,
            feminine: bool = feminine,
        ) -> str:
            return _counted(found, numbered, broken, language, feminine=feminine)

        text = pattern.sub(say, text)
    return text


def _counted(
    found: re.Match[str],
    numbered: Numbered,
    broken: str,
    language: str,
    *,
    feminine: bool = False,
) -> str:
    """With the form of the word that goes with the number; of a broken one there is one form."""
    if found["part"] and int(found["part"]):
        return _signed(found, broken.format(value=_decimal(found, language)))
    number = int(found["whole"].replace(" ", ""))
    text = numbered(number)
    return _signed(found, _feminine(text, number, language) if feminine else text)


def _cubic_metres(number: int) -> str:
    return translate("Speech", "%n cubic metres", None, number)


def _gigacalories(number: int) -> str:
    return translate("Speech", "%n gigacalories", None, number)


def _kilowatt_hours(number: int) -> str:
    return translate("Speech", "%n kilowatt-hours", None, number)


def _percent(number: int) -> str:
    return translate("Speech", "%n per cent", None, number)


def _plain(found: re.Match[str], language: str) -> str:
    if found["sign"] == "-":
        return found[0]
    return _signed(found, _decimal(found, language))


def _decimal(found: re.Match[str], language: str) -> str:
    whole, part = found["whole"].replace(" ", ""), found["part"]
    if not part:
        return whole
    if language == RUSSIAN:
        return spoken_decimal(Decimal(f"{whole}.{part}"))
    return f"{whole}{decimal_mark()}{part}"


def _dial(found: re.Match[str]) -> str:
    """As it is read from a meter: digit by digit, leading zeros too."""
    if not found[2]:
        return _digits(found[1])
    comma = translate("Speech", "comma")
    return f"{_digits(found[1])} {comma} {_digits(found[2])}"


def _digits(text: str) -> str:
    """Digit by digit, with a pause after each three."""
    digits = [each for each in text if each.isdigit()]
    threes: Iterable[list[str]] = (digits[at : at + 3] for at in range(0, len(digits), 3))
    return ", ".join(" ".join(three) for three in threes)


def _feminine(text: str, number: int, language: str) -> str:
    if language != RUSSIAN:
        return text
    return text.replace(str(number), number_words(number, feminine=True), 1)


def _signed(found: re.Match[str], text: str) -> str:
    signs = {"−": _minus(), "-": _minus(), "+": translate("Speech", "plus")}
    return f"{signs[found['sign']]} {text}" if found["sign"] else text


def _minus() -> str:
    return translate("Speech", "minus")
