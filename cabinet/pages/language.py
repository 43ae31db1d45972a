"""In which language a page is shown: what was chosen on it, else what the browser prefers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import Request

LANGUAGES = ("ru", "en")


def language_of(request: Request) -> str:
    """`ru` or `en`; Russian for whoever prefers neither."""
    chosen = request.query_params.get("lang")
    if chosen in LANGUAGES:
        return chosen
    return preferred(request.headers.get("accept-language", ""))


def preferred(accept_language: str) -> str:
    """The best liked that we have (RFC 9110, 12.5.4); of equal ones the first named."""
    wanted: list[tuple[float, int, str]] = []
    for place, part in enumerate(accept_language.split(",")):
        tag, _, parameter = part.partition(";")
        name = tag.strip().lower().partition("-")[0]
        if name in LANGUAGES:
            wanted.append((-_quality(parameter), place, name))
    acceptable = [choice for choice in sorted(wanted) if choice[0] < 0]
    return acceptable[0][2] if acceptable else LANGUAGES[0]


def _quality(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
