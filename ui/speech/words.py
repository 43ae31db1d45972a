"""Text of the screen as a voice reads it rightly."""

from __future__ import annotations


def spoken(text: str, language: str) -> str:
    """The text with amounts, units and signs in words."""
    return text
