"""What is checked over whole files, by the database: the delivery may be larger than memory.

A check is a query whose rows are faults: their `line`, and whatever their words need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    Select,
    Table,
    and_,
    exists,
    func,
    select,
    union_all,
    update,
)
from sqlalchemy.engine import Connection

from cabinet.billing.faults import Fault, Faults
from cabinet.billing.files import ACCOUNTS, BILLS, CHARGES, METERS, READINGS, REFUSALS
from cabinet.billing.formats import FileFormat

Staged = Mapping[str, Table]
"""The staged tables by the names of their files."""


@dataclass(frozen=True, slots=True)
class Check:
    """A query for faults in `file`; `needs` are the other files that it makes no sense without."""

    file: str
    column: str
    query: Select[Any]
    why: Callable[[Row[Any]], str]
    needs: tuple[str, ...] = ()


def run(connection: Connection, check: Check, faults: Faults) -> None:
    """Add what the check finds, in constant memory."""
    query = check.query.subquery()
    told = select(query).order_by(query.c.line).limit(faults.limit)
    found = [
        Fault(check.file, row.line, check.column, check.why(row))
        for row in connection.execute(told)
    ]
    untold = 0
    if len(found) == faults.limit:
        count = connection.execute(select(func.count()).select_from(query)).scalar_one()
        untold = count - len(found)
    faults.extend(found, untold=untold)


def duplicates(form: FileFormat, staged: Staged) -> Check:
    """No two rows have the same key."""
    table = staged[form.name]
    key = [table.c[name] for name in form.key]
    first = func.min(table.c.line).over(partition_by=key).label("first")
    numbered = select(table.c.line, first).where(*(column.is_not(None) for column in key))
    marked = numbered.subquery()
    query = select(marked.c.line, marked.c.first).where(marked.c.line > marked.c.first)
    return Check(
        form.name, form.header[0], query, lambda row: f"тот же ключ, что в строке {row.first}"
    )


def forget_duplicates(connection: Connection, form: FileFormat, staged: Staged) -> None:
    """Sums over rows that stand twice would be wrong as well: say so once, not twice."""
    table = staged[form.name]
    doubled = duplicates(form, staged).query.subquery()
    marking = update(table).where(table.c.line.in_(select(doubled.c.line))).values(sound=False)
    connection.execute(marking)


def references(staged: Staged) -> Iterator[Check]:
    """What a row refers to is in the delivery or already in the cabinet."""
    for file in staged:
        if "account_number" in staged[file].c and file not in (ACCOUNTS.name, REFUSALS.name):
            yield _refers(file, ACCOUNTS, staged, "такого лицевого счёта нет")
    yield _refers(READINGS.name, METERS, staged, "такого прибора у лицевого счёта нет")


def _refers(file: str, owner: FileFormat, staged: Staged, why: str) -> Check:
    table = staged[file]
    known = [
        exists().where(*_same(owner.key, table, rows))
        for rows in (staged[owner.name], owner.target)
    ]
    given = [table.c[name].is_not(None) for name in owner.key]
    query = select(table.c.line).where(*given, *(~one for one in known))
    return Check(file, owner.key[-1], query, lambda _: why, needs=(owner.name,))


def readings_fit(staged: Staged) -> Iterator[Check]:
    """A reading has as many values and digits as its meter counts."""
    reading = staged[READINGS.name].c
    yield _meter_allows(
        staged,
        "capacity",
        lambda most: reading.whole_digits > most,
        lambda row: f"цифр до точки больше значности прибора ({row.most})",
    )
    yield _meter_allows(
        staged,
        "decimals",
        lambda most: reading.decimal_digits > most,
        lambda row: f"цифр после точки больше, чем у прибора ({row.most})",
    )
    yield _meter_allows(
        staged,
        "registers",
        lambda most: reading.given != most,
        lambda row: f"показаний {row.given}, а тарифных зон у прибора {row.most}",
    )


def _meter_allows(
    staged: Staged,
    limit: str,
    broken: Callable[[ColumnElement[int]], ColumnElement[bool]],
    why: Callable[[Row[Any]], str],
) -> Check:
    """A check against the meter as the delivery has it, or else the cabinet."""
    reading, new, kept = staged[READINGS.name], staged[METERS.name], METERS.target
    most = func.coalesce(new.c[limit], kept.c[limit])
    query: Select[Any] = (
        select(reading.c.line, reading.c.given, most.label("most"))
        .outerjoin_from(reading, new, and_(*_same(METERS.key, reading, new)))
        .outerjoin(kept, and_(*_same(METERS.key, reading, kept)))
        .where(reading.c.sound, broken(most))
    )
    return Check(READINGS.name, "t1-t4", query, why, needs=(METERS.name,))


def settled_stays(staged: Staged) -> Check:
    """What a billing run has settled is never unsettled."""
    reading, kept = staged[READINGS.name], READINGS.target
    query = select(reading.c.line).where(
        reading.c.sound,
        ~reading.c.settled,
        exists().where(
            *_same(READINGS.key, reading, kept), kept.c.deleted_at.is_(None), kept.c.settled
        ),
    )
    return Check(
        READINGS.name, "settled", query, lambda _: "это показание уже рассчитано, отменить нельзя"
    )


def refusals_are_possible(staged: Staged) -> Iterator[Check]:
    """Only a reading that was given to this cabinet can be refused, and never a settled one."""
    refusal, kept = staged[REFUSALS.name], REFUSALS.target
    given = and_(*_same(REFUSALS.key, refusal, kept), kept.c.captured_at.is_not(None))
    query = select(refusal.c.line).where(refusal.c.sound)
    yield Check(
        REFUSALS.name,
        "reading_id",
        query.where(~exists().where(given)),
        lambda _: "такого показания жители в кабинет не передавали",
    )
    yield Check(
        REFUSALS.name,
        "reading_id",
        query.where(exists().where(given, kept.c.settled)),
        lambda _: "это показание уже рассчитано, отказать нельзя",
    )


def bills_add_up(staged: Staged) -> Check:
    """A bill's total is the sum of what is due by the account's charges of its period."""
    bill = staged[BILLS.name]
    sums = _due_by_bill(staged)
    due = func.coalesce(sums.c.due, 0)
    query = (
        select(bill.c.line, bill.c.total, due.label("due"))
        .select_from(bill.outerjoin(sums, and_(*_same(BILLS.key, bill, sums))))
        .where(bill.c.sound, bill.c.total != due, ~_has_unsound_charge(bill, staged))
    )
    return Check(
        BILLS.name,
        "total",
        query,
        lambda row: f"{row.total}, а начисления за период дают к оплате {int(row.due)}",
        needs=(CHARGES.name,),
    )


def kept_bills_still_add_up(staged: Staged) -> Check:
    """A correction of charges whose bill is in the cabinet comes with the corrected bill."""
    charge, kept, bill = staged[CHARGES.name], CHARGES.target, BILLS.target
    before = select(kept.c.due).where(*_same(CHARGES.key, charge, kept)).scalar_subquery()
    query = select(charge.c.line).where(
        charge.c.sound,
        charge.c.due != func.coalesce(before, 0),
        exists().where(*_same(BILLS.key, charge, bill)),
        ~exists().where(*_same(BILLS.key, charge, staged[BILLS.name])),
    )
    return Check(
        CHARGES.name,
        "due",
        query,
        lambda _: "сумма изменилась, а исправленного счёта за этот период в bills.csv нет",
        needs=(BILLS.name,),
    )


def _due_by_bill(staged: Staged) -> FromClause:
    """What is due by account and period as it will be once the delivery is in."""
    bill, new, kept = staged[BILLS.name], staged[CHARGES.name], CHARGES.target
    lines = union_all(
        *(
            select(rows.c.account_number, rows.c.period, rows.c.due).where(
                exists().where(*_same(BILLS.key, rows, bill)), still
            )
            for rows, still in (
                (new, new.c.sound),
                (kept, ~exists().where(*_same(CHARGES.key, kept, new))),
            )
        )
    ).subquery()
    return (
        select(lines.c.account_number, lines.c.period, func.sum(lines.c.due).label("due"))
        .group_by(lines.c.account_number, lines.c.period)
        .subquery()
    )


def _has_unsound_charge(bill: Table, staged: Staged) -> ColumnElement[bool]:
    charge = staged[CHARGES.name]
    return exists().where(*_same(BILLS.key, bill, charge), ~charge.c.sound)


def _same(key: tuple[str, ...], one: FromClause, other: FromClause) -> list[ColumnElement[bool]]:
    return [one.c[name] == other.c[name] for name in key]
