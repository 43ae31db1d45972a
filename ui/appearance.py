"""How a resident wants the screens: goes back to the terminal's default with the visit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class TextSize(IntEnum):
    """Four text sizes, in per cent of the usual one."""

    NORMAL = 100
    LARGE = 115
    LARGER = 130
    LARGEST = 150


@dataclass(frozen=True, slots=True)
class Appearance:
    """What the accessibility bar offers.

    `language` is the code of a catalogue. `more_time` makes every waiting time of the visit longer
    by the setting. `reach` brings what is pressed to the lower half of a tall screen.
    """

    language: str = "ru"
    text_size: TextSize = TextSize.NORMAL
    high_contrast: bool = False
    speech: bool = False
    more_time: bool = False
    reach: bool = False
