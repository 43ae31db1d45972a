"""Errors of a terminal that does not get as far as showing a screen."""

from __future__ import annotations


class StartError(Exception):
    """The terminal cannot start; the text is one line for the person who started it."""
