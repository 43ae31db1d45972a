"""Which letters the fonts of a bill have.

Bills that are set together share their fonts, and each shall be the same as if it were set alone:
so the fonts have the letters of a specimen, which depends on each of these bills only.
"""

from __future__ import annotations

from domain.money import MINUS, NO_BREAK

_RUSSIAN = "".join(map(chr, range(ord("А"), ord("я") + 1))) + "Ёё"
_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_SIGNS = "0123456789 !\"#%&'()+,-./:;=?@_«»—–№₽²³·" + MINUS + NO_BREAK
_OF_THE_TEMPLATE = "QR"
_AFTER_CAPITALS = "А:А-А–А—"
"""Onest has other forms of these there."""
_PLAIN_T = "tb"
"""Before most letters Onest has another form of it."""

_USUAL = frozenset(_RUSSIAN + _SIGNS + _OF_THE_TEMPLATE)
_USUAL_SPECIMEN = _RUSSIAN + _SIGNS + _OF_THE_TEMPLATE + _AFTER_CAPITALS
_LATIN_TOO = _USUAL.union(_LATIN)
_LATIN_TOO_SPECIMEN = _USUAL_SPECIMEN + _LATIN + _PLAIN_T


def specimen_of(data: object) -> str | None:
    """Every form of letters that is on a bill of such data, and more; None where none is known."""
    words: list[str] = []
    _collect(data, words)
    used = set("".join(words))
    if used <= _USUAL:
        return _USUAL_SPECIMEN
    return _LATIN_TOO_SPECIMEN if used <= _LATIN_TOO else None


def _collect(data: object, words: list[str]) -> None:
    """Every text of what JSON can hold, but not what it is called there."""
    if isinstance(data, str):
        words.append(data)
    elif isinstance(data, dict):
        for value in data.values():
            _collect(value, words)
    elif isinstance(data, list):
        for value in data:
            _collect(value, words)
