"""Text of a painted control over several lines."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics


def wrapped(text: str, metrics: QFontMetrics, width: float) -> list[str]:
    """The lines of a text that is `width` pixels wide at most, where its words permit."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def widest(lines: list[str], metrics: QFontMetrics) -> int:
    """Pixels that the longest line takes."""
    return max((metrics.horizontalAdvance(line) for line in lines), default=0)


def narrowest(text: str, metrics: QFontMetrics, lines: int) -> int:
    """The least width in pixels in which the text takes no more lines than that."""
    words = text.split(" ")
    ends = range(len(words), 0, -1)
    candidates = {
        metrics.horizontalAdvance(" ".join(words[start:end]))
        for end in ends
        for start in range(end)
    }
    fitting = (width for width in candidates if len(wrapped(text, metrics, width)) <= lines)
    return min((width for width in fitting if width >= _longest_word(words, metrics)), default=0)


def _longest_word(words: list[str], metrics: QFontMetrics) -> int:
    return max((metrics.horizontalAdvance(word) for word in words), default=0)
