"""`/p/receipt`: what became of a reading whose number somebody took home."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cabinet.accounts import NO_ACCOUNT, typed_account
from cabinet.acknowledgements.document import day_and_time
from cabinet.acknowledgements.looking_up import Known, look_up
from cabinet.outbound.writing import refusal_words
from cabinet.pages.limits import OpeningLimit
from domain.receipts import format_receipt_number, parse_receipt_number
from domain.russian import month_and_year

if TYPE_CHECKING:
    from datetime import datetime

    from fastapi.responses import HTMLResponse

    from cabinet.cabinet import Cabinet
    from cabinet.pages.answers import Answers
    from domain.periods import Period

NUMBER, ACCOUNT = "number", "account"
"""The fields of the form."""

MOST_CHARACTERS = 40
"""Of a field, when it is shown again."""


def receipt_limit() -> OpeningLimit:
    """How often the readings of one account may be asked about: whoever guesses is a program.

    Counted for what was typed, whether or not there is such an account.
    """
    return OpeningLimit(most=10)


@dataclass(frozen=True, slots=True)
class ReceiptPage:
    """Shows the form, and answers it in one way for all pairs that are unknown."""

    cabinet: Cabinet
    answers: Answers
    limit: OpeningLimit

    def ask(self) -> HTMLResponse:
        """The empty form."""
        return self.answers.receipt_form({NUMBER: "", ACCOUNT: ""})

    def tell(self, form: Mapping[str, str]) -> HTMLResponse:
        """What is known under what was typed."""
        typed = {name: form.get(name, "")[:MOST_CHARACTERS] for name in (NUMBER, ACCOUNT)}
        number, account = parse_receipt_number(typed[NUMBER]), typed_account(typed[ACCOUNT])
        if number is None:
            return self.answers.receipt_form(typed, "receipt_number")
        if account == NO_ACCOUNT:
            return self.answers.receipt_form(typed, "receipt_account")
        if not self.limit.allows(account):
            return self.answers.too_many("receipt_busy")
        with self.cabinet.reading() as db:
            known = look_up(db, account, number)
        if known is None:
            return self.answers.receipt_form(typed, "receipt_unknown")
        return self.answers.receipt(known.fate, self._facts(known))

    def _facts(self, known: Known) -> dict[str, str | None]:
        language = self.answers.language
        given_at = known.given_at.astimezone(self.cabinet.settings.company.time_zone)
        return {
            "number": format_receipt_number(known.number),
            "given_at": _moment(given_at, language),
            "period": None if known.period is None else _month(known.period, language),
            "why": None if known.refusal is None else refusal_words(language)[known.refusal],
        }


def _moment(moment: datetime, language: str) -> str:
    return day_and_time(moment) if language == "ru" else f"{moment:%d %B %Y, %H:%M}".lstrip("0")


def _month(period: Period, language: str) -> str:
    return month_and_year(period) if language == "ru" else f"{period:%B %Y}"
