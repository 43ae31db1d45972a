"""How one cell of a CSV file becomes a value, or why it cannot.

A parser takes the text of a cell that is not empty and returns what is stored, or raises
CellError with the reason in Russian. Parsers of values that repeat a lot are cached.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from domain.accounts import parse_account_number

Parser = Callable[[str], object]

QUOTED_MOST = 40
"""So much of a wrong value is quoted in a fault."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_WHOLE = re.compile(r"-?\d{1,15}", re.ASCII)
_DECIMAL = re.compile(r"\d{1,9}(?:\.\d{1,6})?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEARS = range(1990, 2101)


class CellError(ValueError):
    """A cell that cannot be taken; the argument is the reason in Russian."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a file.

    An empty cell is refused where the column is `required`, and otherwise stands for `default`.
    The values of a `personal` column are never quoted.
    """

    name: str
    parse: Parser
    required: bool = True
    default: object = None
    personal: bool = False

    def read(self, cell: str) -> object:
        """The value of a cell; raises CellError."""
        if cell:
            return self.parse(cell)
        if self.required:
            raise CellError("пусто, а значение обязательно")
        return self.default

    def explain(self, cell: str, why: str) -> str:
        """The reason together with the value, where that may be shown."""
        if not cell or self.personal:
            return why
        shown = cell if len(cell) <= QUOTED_MOST else cell[:QUOTED_MOST] + "…"
        return f"«{_CONTROL.sub('·', shown)}» — {why}"


def text(longest: int) -> Parser:
    """Text of at most so many characters, without edge spaces and control characters."""

    def parse(cell: str) -> str:
        if len(cell) > longest:
            raise CellError(f"длиннее {longest} знаков")
        if cell != cell.strip():
            raise CellError("лишний пробел в начале или в конце")
        if _CONTROL.search(cell):
            raise CellError("непечатаемый знак внутри значения")
        return cell

    return parse


def pattern(expression: str, wanted: str) -> Parser:
    """Text of a fixed form; `wanted` says in Russian which."""
    compiled = re.compile(expression, re.ASCII)

    def parse(cell: str) -> str:
        if not compiled.fullmatch(cell):
            raise CellError(wanted)
        return cell

    return parse


def word(kind: type[StrEnum]) -> Parser:
    """A word of an enumeration."""
    words = {member.value: member for member in kind}
    wanted = "нужно одно из: " + ", ".join(words)

    def parse(cell: str) -> StrEnum:
        try:
            return words[cell]
        except KeyError:
            raise CellError(wanted) from None

    return parse


def whole(least: int, most: int) -> Parser:
    """A whole number between two bounds, both included."""

    def parse(cell: str) -> int:
        if not _WHOLE.fullmatch(cell) or not least <= (number := int(cell)) <= most:
            raise CellError(f"нужно целое число от {least} до {most}")
        return number

    return parse


def kopecks(cell: str) -> int:
    """An amount in kopecks, with its sign."""
    if not _WHOLE.fullmatch(cell):
        raise CellError("нужна сумма в копейках целым числом, например 481236")
    return int(cell)


@lru_cache(maxsize=20_000)
def decimal(cell: str) -> Decimal:
    """A number with a point that is not negative: nine digits before it, six after it."""
    if not _DECIMAL.fullmatch(cell):
        raise CellError("нужно число с точкой, например 412.48")
    return Decimal(cell)


@lru_cache(maxsize=20_000)
def day(cell: str) -> date:
    """A date in ISO form."""
    try:
        parsed = date.fromisoformat(cell) if _DATE.fullmatch(cell) else None
    except ValueError:
        parsed = None
    if parsed is None or parsed.year not in _YEARS:
        raise CellError("нужна дата вида 2026-11-20")
    return parsed


@lru_cache(maxsize=2_000)
def month(cell: str) -> date:
    """A period, `2026-10`: the first day of that month."""
    try:
        return day(f"{cell}-01")
    except CellError:
        raise CellError("нужен месяц вида 2026-10") from None


def moment(cell: str) -> datetime:
    """A time with its offset."""
    try:
        parsed = datetime.fromisoformat(cell)
    except ValueError:
        parsed = None
    if parsed is None or parsed.tzinfo is None or parsed.year not in _YEARS:
        raise CellError("нужно время вида 2026-11-20T06:00:00+05:00")
    return parsed


def yes_no(cell: str) -> bool:
    """`yes` or `no`."""
    if cell not in {"yes", "no"}:
        raise CellError("нужно yes или no")
    return cell == "yes"


def account_number(cell: str) -> str:
    """Digits only, without the letter index (manual, section 3)."""
    if parse_account_number(cell) != cell:
        raise CellError("номер лицевого счёта — от 6 до 20 цифр без букв и пробелов")
    return cell
