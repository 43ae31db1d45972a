"""Templates of the links on the page that a phone opens."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

PLACEHOLDERS = frozenset({"account", "amount", "amount_kopecks", "utility"})
"""What a template of a link may name, in braces."""

_NAMED = re.compile(r"\{([^{}]*)\}")
WEB = re.compile(r"https://[\x21-\x7e]+")
APP = re.compile(
    r"(?!(?:javascript|data|vbscript|file|blob|about|http):)[a-z][a-z0-9+.-]*:[\x21-\x7e]+"
)


def check_template(name: str, template: str, allowed: re.Pattern[str]) -> None:
    """Raises ValueError, with `name`, for what would make a link that does nothing or harm."""
    if not template:
        return
    if not allowed.fullmatch(template):
        raise ValueError(f"{name}: no link that a phone could open")
    try:
        filled = fill_template(template, dict.fromkeys(PLACEHOLDERS, "0"))
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error
    if "{" in filled or "}" in filled:
        raise ValueError(f"{name}: a brace stands alone")
    if urlsplit(filled)[:2] != urlsplit(template)[:2]:
        raise ValueError(f"{name}: scheme and host are not for a resident's data")


def fill_template(template: str, values: Mapping[str, str]) -> str:
    """The link, every value percent-encoded whole; raises ValueError for an unknown name."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        if name not in values:
            raise ValueError(f"nothing is called {{{name}}}")
        return quote(values[name], safe="")

    return _NAMED.sub(value, template)
