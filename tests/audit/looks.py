"""Sizes, themes, languages and text sizes, and walks in which every pair of them is met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from tests.audit.pseudo import PSEUDO
from ui.appearance import Appearance, TextSize
from ui.languages import languages

SIZES = ((1280, 1024), (1920, 1080), (1080, 1920), (1366, 768), (1280, 800))
THEMES = (False, True)
"""Whether contrast is high."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a terminal of that size shows its screens. `language` is a catalogue or `pseudo`."""

    size: tuple[int, int] = SIZES[0]
    high_contrast: bool = False
    language: str = "ru"
    text: TextSize = TextSize.NORMAL

    @property
    def appearance(self) -> Appearance:
        """What the accessibility bar would have been told."""
        return Appearance(
            language=self.language, text_size=self.text, high_contrast=self.high_contrast
        )

    @property
    def portrait(self) -> bool:
        """Whether the screen stands upright."""
        return self.size[1] > self.size[0]

    def __str__(self) -> str:
        """Fit for a file name: `1366x768-high-tt-150`."""
        theme = "high" if self.high_contrast else "light"
        return f"{self.size[0]}x{self.size[1]}-{theme}-{self.language}-{int(self.text)}"


_FIELDS = ("size", "high_contrast", "language", "text")

Value = tuple[str, object]
Pair = tuple[Value, ...]


def values() -> tuple[tuple[tuple[int, int], ...], tuple[bool, ...], list[str], list[TextSize]]:
    """What there is to choose from, dimension by dimension."""
    return SIZES, THEMES, [*(each.code for each in languages()), PSEUDO], list(TextSize)


def all_looks() -> list[Look]:
    """The whole matrix."""
    return [Look(*each) for each in product(*values())]


def plan(legs: int) -> list[list[Look]]:
    """Walks over so many legs, the looks of each walk leg by leg.

    Each leg is gone in every size, theme, language and text size, as few times as that takes, and
    every pair of values is met somewhere.
    """
    looks, walks = all_looks(), max(map(len, values()))
    wanted, columns = every_pair(), []
    for _ in range(legs):
        lacking = {value for look in looks for value in _values_of(look)}
        column: list[Look] = []
        for _ in range(walks):
            best = max(looks, key=lambda look: _gain(look, lacking, wanted))
            lacking -= set(_values_of(best))
            wanted -= set(pairs(best))
            wanted = wanted or every_pair()
            column.append(best)
        columns.append(column)
    return [list(walk) for walk in zip(*columns, strict=True)]


def every_pair() -> set[Pair]:
    """Of all looks."""
    return {pair for look in all_looks() for pair in pairs(look)}


def _gain(look: Look, lacking: set[Value], wanted: set[Pair]) -> tuple[int, int]:
    return len(lacking & set(_values_of(look))), len(wanted & set(pairs(look)))


def pairs(look: Look) -> Iterator[Pair]:
    """The pairs of values that meet in a look."""
    return combinations(_values_of(look), 2)


def _values_of(look: Look) -> list[Value]:
    return [(name, getattr(look, name)) for name in _FIELDS]
