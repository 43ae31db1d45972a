"""Pages as answers, with what keeps them from being kept, framed, indexed or scripted."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import resources
from cabinet.acknowledgements.looking_up import Fate
from cabinet.pages.language import LANGUAGES
from cabinet.pages.limits import WITHIN_S

FOLDER = resources.ROOT / "pages"

TOO_MANY = 429

_MOODS = {Fate.ACCEPTED: "good", Fate.SETTLED: "good", Fate.REFUSED: "bad"}

_STYLE = (FOLDER / "style.css").read_text("utf-8")
_STYLE_SHA256 = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_SHA256}'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}
"""The address of a page holds its token: it is told to nobody."""

_environment = Environment(
    loader=FileSystemLoader(FOLDER),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def words_in(language: str) -> dict[str, Any]:
    """All that pages say in a language."""
    words: dict[str, Any] = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    return words


_WORDS = {language: words_in(language) for language in LANGUAGES}


class Answers:
    """Makes the pages of one company in one language."""

    def __init__(self, company: str, language: str) -> None:
        self.language = language
        self._words = _WORDS[language]
        self._known = {"company": company, "language": language, "style": Markup(_STYLE)}  # noqa: S704 - our own file

    def form(
        self, purpose: str, accounts: Mapping[str, str | None], fault: str | None = None
    ) -> HTMLResponse:
        """A page with something to press; `fault` names what was wrong with what was typed."""
        template = purpose if purpose in ("link", "recover") else "confirm"
        more = dict(accounts) | self._words["pages"][purpose]
        if fault is not None:
            more["error"] = self._words["faults"][fault]
        return self._page(template, 200 if fault is None else 422, more)

    def notice(self, name: str, status: int = 200) -> HTMLResponse:
        """A page that says what happened, and what to do next."""
        mood = "good" if status == 200 else "bad"
        return self._page("notice", status, self._words["notices"][name] | {"mood": mood})

    def too_many(self, name: str) -> HTMLResponse:
        """A notice that asks to wait."""
        page = self.notice(name, TOO_MANY)
        page.headers["Retry-After"] = f"{WITHIN_S:.0f}"
        return page

    def receipt_form(self, typed: Mapping[str, str], fault: str | None = None) -> HTMLResponse:
        """The form that asks for a reading's number; `fault` names what was wrong with it."""
        more = dict(typed) | self._words["receipt"]
        more["wrong_number"] = fault in ("receipt_number", "receipt_unknown")
        more["wrong_account"] = fault in ("receipt_account", "receipt_unknown")
        if fault is not None:
            more["error"] = self._words["faults"][fault]
        return self._page("receipt_form", 200 if fault is None else 422, more)

    def receipt(self, fate: Fate, facts: Mapping[str, str | None]) -> HTMLResponse:
        """What became of a reading."""
        words = self._words["receipt"]
        more = words | words["fates"][fate] | dict(facts) | {"mood": _MOODS.get(fate, "")}
        return self._page("receipt", 200, more)

    def payment(self, facts: Mapping[str, str]) -> HTMLResponse:
        """What is to be paid, with links to where."""
        return self._page("pay", 200, self._words["pay"] | dict(facts))

    def _page(self, template: str, status: int, more: Mapping[str, Any]) -> HTMLResponse:
        page = _environment.get_template(f"{template}.html.jinja")
        text = page.render(self._known, words=self._words, **more)
        return HTMLResponse(text, status, HEADERS)
