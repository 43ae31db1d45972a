"""Sizes, themes, languages and text sizes; a few looks in which every pair of them is met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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

    def __str__(self) -> str:
        """Fit for a file name: `1366x768-high-tt-150`."""
        theme = "high" if self.high_contrast else "light"
        return f"{self.size[0]}x{self.size[1]}-{theme}-{self.language}-{int(self.text)}"


Values = tuple[Sequence[object], ...]


def values() -> tuple[tuple[tuple[int, int], ...], tuple[bool, ...], list[str], list[TextSize]]:
    """What there is to choose from, dimension by dimension."""
    return SIZES, THEMES, [*(each.code for each in languages()), PSEUDO], list(TextSize)


def all_looks() -> list[Look]:
    """The whole matrix."""
    return [Look(*each) for each in product(*values())]


def covering_looks() -> list[Look]:
    """As few as it takes to meet every pair of values, greedily; always the same ones."""
    looks, wanted = all_looks(), {pair for look in all_looks() for pair in pairs(look)}
    chosen: list[Look] = []
    while wanted:
        best = max(looks, key=lambda look: len(wanted & set(pairs(look))))
        chosen.append(best)
        wanted -= set(pairs(best))
    return chosen


def pairs(look: Look) -> Iterator[tuple[tuple[str, object], tuple[str, object]]]:
    """The pairs of values that meet in a look."""
    fields = ("size", "high_contrast", "language", "text")
    return combinations([(name, getattr(look, name)) for name in fields], 2)
