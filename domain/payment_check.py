"""Whether a payment code says what is to be paid: asked of the decoded code before it is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from domain.money import Kopecks
from domain.payment_request import payment_purpose
from domain.payment_text import PaymentText, PaymentTextError, compose, parse
from domain.payments import PaymentCode, PaymentWay
from domain.utilities import Utility


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentWanted:
    """What the resident asked for. `cabinet_url` is how the terminal itself reaches the cabinet."""

    account_number: str
    utility: Utility | None
    amount: Kopecks
    cabinet_url: str


def code_says(read: str, code: PaymentCode, wanted: PaymentWanted) -> bool:
    """Whether `read`, decoded from the picture that is about to be shown, pays what is wanted."""
    return not code_faults(read, code, wanted)


def code_faults(read: str, code: PaymentCode, wanted: PaymentWanted) -> tuple[str, ...]:
    """The names of all that differs from what is wanted; never the values.

    Compared are the cabinet's answer with what was asked for, the decoded text with the answer,
    and each field of the text by itself: no part of the way is taken on trust.
    """
    return tuple(_faults(read, code, wanted))


def _faults(read: str, code: PaymentCode, wanted: PaymentWanted) -> Iterator[str]:
    for name in ("account_number", "utility", "amount"):
        if getattr(code, name) != getattr(wanted, name):
            yield name
    if code.way not in code.ways:
        yield "way"
    if code.purpose != payment_purpose(wanted.account_number, wanted.utility, code.period):
        yield "purpose"
    if read != code.text:
        yield "text"
    if code.way is PaymentWay.APP_SCANNER:
        yield from _text_faults(read, code, wanted)
    elif not may_be_opened(read, wanted.cabinet_url):
        yield "address"


def _text_faults(read: str, code: PaymentCode, wanted: PaymentWanted) -> Iterator[str]:
    """Faults of a text of GOST R 56042-2014, by the standard's keys."""
    try:
        text = parse(read)
        compose(dict(text.fields))
    except PaymentTextError as error:
        yield error.field
        return
    yield from _doubled(text)
    expected = {
        "Name": code.payee_name,
        "Sum": str(wanted.amount),
        "PersAcc": wanted.account_number,
        "PaymPeriod": f"{code.period:%m%Y}",
        "Purpose": payment_purpose(wanted.account_number, wanted.utility, code.period),
    }
    yield from (key for key, value in expected.items() if text.get(key) != value)


def _doubled(text: PaymentText) -> Iterator[str]:
    """Of a key that stands twice nobody knows which one a bank takes."""
    keys = Counter(key.casefold() for key, _ in text.fields)
    yield from (key for key, count in keys.items() if count > 1)


def may_be_opened(link: str, cabinet_url: str) -> bool:
    """A link by https, or to the cabinet that the terminal itself speaks with."""
    if not link.isascii() or not link.isprintable() or " " in link:
        return False
    opened, cabinet = _split(link), _split(cabinet_url)
    if opened is None or not opened.hostname or opened.username is not None:
        return False
    if opened.scheme == "https":
        return True
    return cabinet is not None and (opened.scheme, opened.netloc) == (
        cabinet.scheme,
        cabinet.netloc,
    )


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None
