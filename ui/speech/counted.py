"""What is counted on the screens, said after its number."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Noun(Enum):
    """A word after a number."""

    RUBLE = auto()
    KOPECK = auto()
    CUBIC_METRE = auto()
    GCAL = auto()
    KWH = auto()
    PER_CENT = auto()

    @property
    def feminine(self) -> bool:
        """In Russian: its numbers take a feminine form."""
        return self in {Noun.KOPECK, Noun.GCAL}


def counted_words(noun: Noun, number: int) -> str:
    """A whole number and the form of the word that goes with it: `5 рублей`."""
    match noun:
        case Noun.RUBLE:
            return translate("Speech", "%n rubles", None, number)
        case Noun.KOPECK:
            return translate("Speech", "%n kopecks", None, number)
        case Noun.CUBIC_METRE:
            return translate("Speech", "%n cubic metres", None, number)
        case Noun.GCAL:
            return translate("Speech", "%n gigacalories", None, number)
        case Noun.KWH:
            return translate("Speech", "%n kilowatt-hours", None, number)
        case Noun.PER_CENT:
            return translate("Speech", "%n per cent", None, number)


def broken_words(noun: Noun, value: str) -> str:
    """A number with decimals, in words already, and its word: `… сотых кубометра`."""
    texts = {
        Noun.RUBLE: translate("Speech", "{value} rubles"),
        Noun.CUBIC_METRE: translate("Speech", "{value} cubic metres"),
        Noun.GCAL: translate("Speech", "{value} gigacalories"),
        Noun.KWH: translate("Speech", "{value} kilowatt-hours"),
        Noun.PER_CENT: translate("Speech", "{value} per cent"),
    }
    return texts[noun].format(value=value)
