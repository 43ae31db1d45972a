"""What was given and what the screen said of it, held against what stands in PostgreSQL."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cabinet.tables import OperatorRequestRow, ReadingRow
from tests.crash.people import OwnMeter


class Said(StrEnum):
    """What the screen said of a reading, as far as anybody saw it."""

    NOTHING = "nothing"
    ACCEPTED = "accepted"
    WILL_BE_SENT = "will be sent"
    SENT_LATER = "sent later"
    NOT_TAKEN = "not taken"


CALLED_ACCEPTED = frozenset({Said.ACCEPTED, Said.WILL_BE_SENT, Said.SENT_LATER})

Key = tuple[str, str, Decimal]
"""Account, meter and value: no value is typed twice for one meter."""


@dataclass(slots=True)
class Given:
    """A reading for which «Передать» was touched."""

    meter: OwnMeter
    value: Decimal
    said: Said = Said.NOTHING

    @property
    def key(self) -> Key:
        """What tells it from all the others."""
        return (self.meter.account_number, self.meter.meter_id, self.value)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many are found, and those that are not as they should be: none in the end.

    `unspoken` counts the found ones of which the screen had not said a word when it died.
    """

    found: int
    unspoken: int
    refused: Sequence[Key]
    refused_late: int
    lost: Sequence[Key]
    doubled: Sequence[Key]
    never_given: Sequence[Key]
    not_the_newest: Sequence[Key]

    @property
    def ok(self) -> bool:
        """Nothing is refused, lost, doubled, made up, or hidden by an older one."""
        wrong = (self.refused, self.lost, self.doubled, self.never_given, self.not_the_newest)
        return not any(wrong) and self.refused_late == 0


@dataclass(slots=True)
class Ledger:
    """All readings of a run, in the order of giving."""

    given: list[Given] = field(default_factory=list)

    def give(self, meter: OwnMeter, value: Decimal) -> Given:
        """Note it before it is touched: what is not noted was never given."""
        given = Given(meter, value)
        self.given.append(given)
        return given

    def said(self) -> Counter[Said]:
        """How often the screen said what."""
        return Counter(each.said for each in self.given)

    def compare(self, db: Session) -> Outcome:
        """Look every reading up."""
        rows = list(_rows(db))
        count = Counter(_key(row) for row in rows)
        known = {each.key for each in self.given}
        return Outcome(
            found=sum(count[each.key] == 1 for each in self.given),
            unspoken=sum(count[each.key] == 1 for each in self.given if each.said is Said.NOTHING),
            refused=[each.key for each in self.given if each.said is Said.NOT_TAKEN],
            refused_late=db.scalar(select(func.count()).select_from(OperatorRequestRow)) or 0,
            lost=[
                each.key
                for each in self.given
                if each.said in CALLED_ACCEPTED and each.key not in count
            ],
            doubled=[key for key, times in count.items() if times > 1],
            never_given=[key for key in count if key not in known],
            not_the_newest=self._not_the_newest(rows),
        )

    def _not_the_newest(self, rows: Iterable[ReadingRow]) -> list[Key]:
        """Of a meter's readings that arrived the last given is the one that counts."""
        live = {_key(row): row.deleted_at is None for row in rows}
        newest = {(each.key[:2]): each.key for each in self.given if each.key in live}
        return [key for key, counts in live.items() if counts != (newest.get(key[:2]) == key)]


def _rows(db: Session) -> Iterable[ReadingRow]:
    """What was given at terminals; a row for each reading_id."""
    return db.scalars(select(ReadingRow).where(ReadingRow.terminal_id.is_not(None)))


def _key(row: ReadingRow) -> Key:
    return (row.account_number, row.meter_id, row.value_t1)
