"""What is checked of a whole registry, by the database; see `cabinet.billing.checks`."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Boolean, Integer, MetaData, Table, and_, cast, exists, func, or_, select
from sqlalchemy import Column as TableColumn

from cabinet.billing.checks import Check
from cabinet.billing.registries.reading import Trailer
from cabinet.tables import AccountRow, ChargeRow, RegistryPaymentRow

STAGED = ("payment_id", "account_number", "utility", "paid_at", "received_on", "amount")


def staged_registry(metadata: MetaData) -> Table:
    """A temporary table for the rows of a registry."""
    target = RegistryPaymentRow.__table__
    return Table(
        "staged_registry",
        metadata,
        TableColumn("line", Integer, primary_key=True, autoincrement=False),
        TableColumn("sound", Boolean, nullable=False),
        *(TableColumn(name, target.c[name].type) for name in STAGED),
        prefixes=["TEMPORARY"],
    )


def registry_checks(file: str, staged: Table, trailer: Trailer) -> Iterator[Check]:
    """All of them."""
    row = staged.c
    first = func.min(row.line).over(partition_by=row.payment_id).label("first")
    numbered = select(row.line, first).subquery()
    yield Check(
        file,
        "payment_id",
        select(numbered).where(numbered.c.line > numbered.c.first),
        lambda found: f"тот же платёж, что в строке {found.first}",
    )
    yield Check(
        file,
        "account_number",
        select(row.line).where(~exists().where(AccountRow.account_number == row.account_number)),
        lambda _: "такого лицевого счёта нет",
    )
    yield Check(
        file,
        "utility",
        select(row.line).where(
            exists().where(AccountRow.account_number == row.account_number),
            ~exists().where(
                ChargeRow.account_number == row.account_number,
                or_(row.utility.is_(None), ChargeRow.utility == row.utility),
            ),
        ),
        lambda _: "у лицевого счёта нет таких начислений",
    )
    yield Check(
        file,
        "paid_at",
        select(row.line).where(row.received_on > trailer.as_of),
        lambda _: f"позже дня реестра {trailer.as_of}",
    )
    yield _taken_differently(file, staged, trailer)


def _taken_differently(file: str, staged: Table, trailer: Trailer) -> Check:
    """A payment that another registry had is the same one, or somebody has mixed up numbers."""
    row, kept = staged.c, RegistryPaymentRow
    other = (
        select(
            kept.payment_id,
            kept.account_number,
            cast(func.sum(kept.amount), kept.amount.type).label("amount"),
            func.min(kept.registry_id).label("registry_id"),
        )
        .where(kept.registry_id != trailer.registry_id)
        .group_by(kept.payment_id, kept.account_number)
        .subquery()
    )
    differs = or_(other.c.account_number != row.account_number, other.c.amount != row.amount)
    query = select(row.line, other.c.registry_id).join(
        other, and_(other.c.payment_id == row.payment_id, differs)
    )
    return Check(
        file,
        "payment_id",
        query,
        lambda found: f"в реестре {found.registry_id} у этого платежа другой счёт или сумма",
    )
