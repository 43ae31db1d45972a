"""No text is made smaller than the resident wanted it, to fit: it is given room, or more lines."""

from __future__ import annotations

from collections.abc import Iterator

from tests.audit.finding import Finding, short, title_of
from tests.audit.seen import Seen
from ui.theme import Theme
from ui.theme.metrics import Type

CHECK = "legible"
SMALLEST = Type.SMALL - 3
"""Design units; the type scale ends at `SMALL`, captions of charts are two less."""


def legible(seen: Seen, theme: Theme) -> Iterator[Finding]:
    """Pixels of type, in the resident's text size."""
    least = theme.text_px(SMALLEST)
    for text in seen.texts:
        if text.pixels < least and any(map(str.isalnum, text.text)):
            problem = f"«{short(text.text)}» is {text.pixels} px high; {least} wanted"
            yield Finding(CHECK, title_of(text.widget), problem, text.area)
