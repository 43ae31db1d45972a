"""Whether a payment code says what is to be paid: asked of the decoded code before it is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from domain.money import Kopecks
from domain.payment_request import payment_purpose
from domain.payment_text import PaymentText, PaymentTextError, compose, parse
from domain.payments import LEAST_PAYMENT, PaymentCode, PaymentPart, PaymentWay
from domain.utilities import Utility


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentWanted:
    """What the resident asked for. `cabinet_url` is how the terminal itself reaches the cabinet.

    `utility` None is the whole bill: `amount` is that of all its codes together, `part` the one of
    them that is wanted.
    """

    account_number: str
    utility: Utility | None
    amount: Kopecks
    cabinet_url: str
    part: int = 0


def code_faults(read: str, code: PaymentCode, wanted: PaymentWanted) -> tuple[str, ...]:
    """The names of all that differs from what is wanted; never the values.

    `read` was decoded from the picture that is about to be shown. Compared are the cabinet's
    answer with what was asked for, the decoded text with the answer, and each field of the text by
    itself: no part of the way is taken on trust.
    """
    return tuple(_faults(read, code, wanted))


def _faults(read: str, code: PaymentCode, wanted: PaymentWanted) -> Iterator[str]:
    part = _wanted_part(code, wanted)
    if part is None:
        yield "parts"
        return
    yield from _answer_faults(code, wanted.account_number, part)
    if read != code.text:
        yield "text"
    if code.way is PaymentWay.APP_SCANNER:
        yield from _text_faults(read, code, wanted.account_number, part)
    elif not may_be_opened(read, wanted.cabinet_url):
        yield "address"


def _answer_faults(code: PaymentCode, account_number: str, part: PaymentPart) -> Iterator[str]:
    """What the cabinet answered, apart from the text."""
    if code.account_number != account_number:
        yield "account_number"
    for name in ("utility", "amount", "payee_name"):
        if getattr(code, name) != getattr(part, name):
            yield name
    if code.way not in code.ways:
        yield "way"
    if code.purpose != payment_purpose(account_number, part.utility, code.period):
        yield "purpose"


def _wanted_part(code: PaymentCode, wanted: PaymentWanted) -> PaymentPart | None:
    """What this code is to pay; None where the codes together are not what is wanted."""
    if wanted.utility is not None:
        only = PaymentPart(
            payee_name=code.payee_name, utilities=(wanted.utility,), amount=wanted.amount
        )
        return None if code.parts or code.left or code.part else only
    shares = (*code.parts, *code.left)
    utilities = Counter(utility for share in shares for utility in share.utilities)
    if (
        sum(share.amount for share in shares) != wanted.amount
        or any(share.amount < LEAST_PAYMENT for share in code.parts)
        or any(not 0 < share.amount < LEAST_PAYMENT for share in code.left)
        or any(count > 1 for count in utilities.values())
        or code.part != wanted.part
        or not 0 <= code.part < len(code.parts)
    ):
        return None
    return code.parts[code.part]


def _text_faults(
    read: str, code: PaymentCode, account_number: str, part: PaymentPart
) -> Iterator[str]:
    """Faults of a text of GOST R 56042-2014, by the standard's keys."""
    try:
        text = parse(read)
        compose(dict(text.fields))
    except PaymentTextError as error:
        yield error.field
        return
    yield from _doubled(text)
    expected = {
        "Name": part.payee_name,
        "Sum": str(part.amount),
        "PersAcc": account_number,
        "PaymPeriod": f"{code.period:%m%Y}",
        "Purpose": payment_purpose(account_number, part.utility, code.period),
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
