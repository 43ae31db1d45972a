"""The text of a payment QR code, GOST R 56042-2014.

`ST` + version `0001` + encoding digit + separator, then `Key=Value` joined by that separator.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

ENCODINGS = {"1": "cp1251", "2": "utf-8", "3": "koi8-r"}
"""The encoding digit of the header and what it stands for (clause 5.2)."""

MANDATORY = ("Name", "PersonalAcc", "BankName", "BIC", "CorrespAcc")
"""The mandatory block, in the order the standard prescribes (table 1)."""

MANDATORY_MOST_BYTES = 300
"""The mandatory block in the chosen encoding, the 8-byte header not counted."""

LONGEST = {
    "Name": 160, "PersonalAcc": 20, "BankName": 45, "BIC": 9, "CorrespAcc": 20,
    "Sum": 18, "Purpose": 210, "PayeeINN": 12, "KPP": 9,
}  # fmt: skip
"""The longest value of a field, in characters (tables 1 and 2)."""

_PATTERNS = {
    "Name": re.compile(r".*\S.*", re.DOTALL),
    "BankName": re.compile(r".*\S.*", re.DOTALL),
    "PersonalAcc": re.compile(r"\d{20}", re.ASCII),
    "BIC": re.compile(r"\d{9}", re.ASCII),
    "CorrespAcc": re.compile(r"\d{0,20}", re.ASCII),
    "Sum": re.compile(r"\d{1,18}", re.ASCII),
}
_HEADER = re.compile(r"ST(\d{4})([123])([\x00-\x7f])", re.IGNORECASE | re.ASCII)
_SEPARATORS = "|~^#;!$%&*+@_`\\"
"""The usual separator first, then other ASCII characters for when a value contains it."""


class PaymentTextError(ValueError):
    """A payment text that the standard does not allow; `field` is the key it is about."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


@dataclass(frozen=True, slots=True)
class PaymentText:
    """A read payment text. Keys as written; `get` finds them in any letter case."""

    fields: tuple[tuple[str, str], ...]
    encoding: str

    def get(self, key: str) -> str | None:
        """The value of a key, whatever its letter case; None if it is absent."""
        wanted = key.casefold()
        return next((value for name, value in self.fields if name.casefold() == wanted), None)


def compose(fields: Mapping[str, str], encoding_digit: str = "2") -> str:
    """Write the text; mandatory fields go first in their order, the rest as given.

    Raises PaymentTextError when a field is missing, too long, malformed or not in the encoding.
    """
    encoding = ENCODINGS[encoding_digit]
    _check(fields, encoding)
    rest = [key for key in fields if key not in MANDATORY]
    pairs = [f"{key}={fields[key]}" for key in (*MANDATORY, *rest)]
    separator = _free_separator(pairs)
    mandatory = separator.join(pairs[: len(MANDATORY)])
    if len(mandatory.encode(encoding)) > MANDATORY_MOST_BYTES:
        raise PaymentTextError("Name", f"mandatory block over {MANDATORY_MOST_BYTES} bytes")
    return f"ST0001{encoding_digit}{separator}{separator.join(pairs)}"


def parse(text: str) -> PaymentText:
    """Read a text; keys come in any letter case and `=` may stand in a value.

    One separator too many at the end is forgiven: some issuers end every field with it.
    Raises PaymentTextError when it is not a payment text.
    """
    header = _HEADER.match(text)
    if header is None or header[1] != "0001":
        raise PaymentTextError("header", "not a payment text")
    separator = header[3]
    pairs = text[header.end() :].removesuffix(separator).split(separator)
    fields = tuple(_split_pairs(pairs))
    return PaymentText(fields, ENCODINGS[header[2]])


def parse_bytes(data: bytes) -> PaymentText:
    """Read what a scanner delivers as bytes, in the encoding that its header names."""
    header = _HEADER.match(data[:8].decode("ascii", "replace"))
    if header is None:
        raise PaymentTextError("header", "not a payment text")
    try:
        return parse(data.decode(ENCODINGS[header[2]]))
    except UnicodeDecodeError as error:
        raise PaymentTextError("header", "not in the encoding that it names") from error


def _split_pairs(pairs: Iterable[str]) -> Iterable[tuple[str, str]]:
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise PaymentTextError("pair", "no key or no value")
        yield key, value


def _check(fields: Mapping[str, str], encoding: str) -> None:
    for key in MANDATORY:
        if key not in fields:
            raise PaymentTextError(key, "missing")
    for key, value in fields.items():
        if not re.fullmatch(r"[A-Za-z]+", key):
            raise PaymentTextError(key, "not a key")
        if len(value) > LONGEST.get(key, len(value)):
            raise PaymentTextError(key, "too long")
        if key in _PATTERNS and not _PATTERNS[key].fullmatch(value):
            raise PaymentTextError(key, "malformed")
        try:
            value.encode(encoding)
        except UnicodeEncodeError as error:
            raise PaymentTextError(key, "not in the chosen encoding") from error


def _free_separator(pairs: list[str]) -> str:
    for separator in _SEPARATORS:
        if not any(separator in pair for pair in pairs):
            return separator
    raise PaymentTextError("separator", "every separator occurs in a value")
