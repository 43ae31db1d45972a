"""Letters and text messages in words: the templates of `resources/letters/`.

A letter is written once (`ru/linked.jinja`) and laid out twice, as text and as HTML: which layout
it extends is a variable. What a template needs and a row lacks is a fault, never an empty place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

import resources
from cabinet.outbound.outbox import LetterKind
from cabinet.outbound.parcel import Refused
from cabinet.security.one_time import masked
from domain.russian import day_and_month

FOLDER = resources.ROOT / "letters"
LANGUAGES = ("ru", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """What is to be read; `subject` and `html` are of letters only."""

    text: str = field(repr=False)
    subject: str = field(default="", repr=False)
    html: str = field(default="", repr=False)


class Writer:
    """Writes for one company, in its offices' time."""

    def __init__(self, company: str, time_zone: tzinfo) -> None:
        self._company = company
        self._time_zone = time_zone
        self._text = _environment(html=False)
        self._html = _environment(html=True)
        self._common = {language: _common(language) for language in LANGUAGES}

    def letter(
        self, kind: str, language: str, account_number: str, fields: Mapping[str, str]
    ) -> Words:
        """A letter to the resident of an account; raises Refused when it cannot be written."""
        language = language if language in LANGUAGES else LANGUAGES[0]
        common = self._common[language]
        try:
            known = self._fields(common, language, account_number, fields)
            known["subject"] = common["subjects"][_subject(kind, fields)]
            template = f"{language}/{LetterKind(kind)}.jinja"
            text = self._text.get_template(template).render(known, layout="letter.txt.jinja")
            html = self._html.get_template(template).render(known, layout="letter.html.jinja")
        except (TemplateError, KeyError, ValueError) as error:
            raise Refused(f"cannot be written ({type(error).__name__})") from error
        return Words(text, known["subject"], html)

    def message(self, kind: str, fields: Mapping[str, str]) -> Words:
        """A text message; raises Refused when it cannot be written."""
        try:
            template = self._text.get_template(f"texts/{kind}.jinja")
            return Words(template.render(fields))
        except TemplateError as error:
            raise Refused(f"cannot be written ({type(error).__name__})") from error

    def _fields(
        self,
        common: Mapping[str, Any],
        language: str,
        account_number: str,
        fields: Mapping[str, str],
    ) -> dict[str, str]:
        known = dict(fields)
        known["company"] = self._company
        known["language"] = language
        known["own_account"] = masked(account_number)
        for name in ("hello", "by_hand", "automatic"):
            known[name] = common[name]
        if "good_until" in fields:
            moment = datetime.fromisoformat(fields["good_until"]).astimezone(self._time_zone)
            known["good_for"] = common["good_for"].format(moment=_moment(moment, language))
        return known


def _environment(*, html: bool) -> Environment:
    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=html,  # noqa: S701 - the other one is plain text
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )


def _common(language: str) -> dict[str, Any]:
    known: dict[str, Any] = json.loads((FOLDER / language / "common.json").read_text("utf-8"))
    return known


def _subject(kind: str, fields: Mapping[str, str]) -> str:
    """Where the subject depends on what happened, that is part of its name."""
    return f"{kind}:{fields['what']}" if "what" in fields else kind


def _moment(moment: datetime, language: str) -> str:
    """`14:30 22 ноября`."""
    day = day_and_month(moment.date()) if language == "ru" else f"{moment:%d %B}".lstrip("0")
    return f"{moment:%H:%M}, {day}" if language == "en" else f"{moment:%H:%M} {day}"
