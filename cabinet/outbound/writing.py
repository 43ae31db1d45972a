"""Letters and text messages in words: the templates of `resources/letters/`.

A letter is written once (`ru/linked.jinja`) and laid out twice, as text and as HTML: which layout
it extends is a variable. What a template needs and a row lacks is a fault, never an empty place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

import resources
from cabinet.outbound.outbox import LetterKind
from cabinet.outbound.parcel import Refused
from cabinet.security.one_time import masked
from domain.periods import period_of
from domain.readings import Refusal
from domain.russian import day_and_month, month_and_year

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
            known = self._fields(language, account_number, fields)
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
            return Words(template.render(self._told(LANGUAGES[0], fields)))
        except (TemplateError, KeyError, ValueError) as error:
            raise Refused(f"cannot be written ({type(error).__name__})") from error

    def _fields(
        self, language: str, account_number: str, fields: Mapping[str, str]
    ) -> dict[str, str]:
        """What a letter's template may use."""
        known = self._told(language, fields)
        known["company"] = self._company
        known["language"] = language
        known["own_account"] = masked(account_number)
        for name in ("hello", "by_hand", "automatic"):
            known[name] = self._common[language][name]
        return known

    def _told(self, language: str, fields: Mapping[str, str]) -> dict[str, str]:
        """The fields, and in words those that are times or members of enumerations."""
        common, known = self._common[language], dict(fields)
        if "good_until" in fields:
            moment = _moment(self._office_time(fields["good_until"]), language)
            known["good_for"] = common["good_for"].format(moment=moment)
        if "given_at" in fields:
            known["given_on"] = _day(self._office_time(fields["given_at"]), language)
        if "period" in fields:
            known["month"] = _month(date.fromisoformat(fields["period"]), language)
        if "utility" in fields:
            known["utility_name"] = common["utilities"][fields["utility"]]
        if "refusal" in fields:
            known["why"] = common["refusals"][fields["refusal"]]
        return known

    def _office_time(self, text: str) -> datetime:
        return datetime.fromisoformat(text).astimezone(self._time_zone)


def refusal_words(language: str) -> Mapping[Refusal, str]:
    """Why a reading was not taken, as the end of a sentence without its full stop."""
    words = _common(language)["refusals"]
    return {refusal: words[refusal] for refusal in Refusal}


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
    comma = "," if language == "en" else ""
    return f"{moment:%H:%M}{comma} {_day(moment, language)}"


def _day(moment: datetime, language: str) -> str:
    """`22 ноября`."""
    return day_and_month(moment.date()) if language == "ru" else f"{moment:%d %B}".lstrip("0")


def _month(period: date, language: str) -> str:
    """`октябрь 2026`."""
    return month_and_year(period_of(period)) if language == "ru" else f"{period:%B %Y}"
