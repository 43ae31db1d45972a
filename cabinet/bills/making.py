"""Bills that the cabinet makes itself, where billing has sent figures only.

A made document is kept with the digest of what it says. It is given out only as long as the tables
still say the same: a corrected figure makes another document, a delivered one takes its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, exists, select
from sqlalchemy.dialects import postgresql, sqlite

from cabinet.bills.document import bill_data
from cabinet.bills.figures import Form, bill_documents
from cabinet.bills.rendering import figures_digest, midnight
from cabinet.bills.store import BillDamaged, file_key
from cabinet.tables import BillRow, MadeBillRow
from domain.errors import NotFound

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from cabinet.cabinet import Cabinet


@dataclass(frozen=True, slots=True)
class Figures:
    """What a bill says, and the digest of that; `made` is the document that was made of a bill."""

    account_number: str
    period: date
    issued_at: datetime
    data: Mapping[str, Any] = field(repr=False)
    digest: str
    made: MadeBillRow | None

    @property
    def made_is_current(self) -> bool:
        """Whether the document that was made still says the same."""
        return self.made is not None and self.made.figures_sha256 == self.digest


def figures_of(db: Session, form: Form, period: date, accounts: Sequence[str]) -> Iterator[Figures]:
    """The bills of those of the accounts that have charges in the period. Raises NoPayee."""
    wanted = select(MadeBillRow).where(
        MadeBillRow.account_number.in_(accounts), MadeBillRow.period == period
    )
    made = {row.account_number: row for row in db.scalars(wanted)}
    for bill in bill_documents(db, form, period, accounts):
        data = bill_data(bill)
        number = bill.account.account_number
        yield Figures(number, period, midnight(bill), data, figures_digest(data), made.get(number))


def made_document(cabinet: Cabinet, account_number: str, period: date) -> bytes:
    """The document of one bill, made now if there is none that says the same.

    Raises NotFound when there are no charges of that period, NoPayee.
    """
    with cabinet.reading() as db:
        bills = list(figures_of(db, Form.of(cabinet.settings), period, [account_number]))
        db.expunge_all()
    if not bills:
        raise NotFound
    (bill,) = bills
    if bill.made is not None and bill.made_is_current:
        try:
            return cabinet.bills.read(bill.made.file_key, bill.made.sha256)
        except BillDamaged:
            return _made(cabinet, bill)  # it can be mended: made anew it is the same
    return _made(cabinet, bill)


def _made(cabinet: Cabinet, bill: Figures) -> bytes:
    content = cabinet.bill_printer.render(bill.data, bill.issued_at)
    cabinet.bills.put(content)
    record_made(cabinet, [(bill, content)])
    return content


def record_made(cabinet: Cabinet, made: Sequence[tuple[Figures, bytes]]) -> None:
    """Note documents that are in the store, and remove those whose place they take."""
    rows = [_row(bill, content) for bill, content in made]
    with cabinet.writing() as db:
        insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
        adding = insert(MadeBillRow)
        changed = ("figures_sha256", "sha256", "size", "file_key")
        merging = adding.on_conflict_do_update(
            index_elements=["account_number", "period"],
            set_={name: adding.excluded[name] for name in changed},
        )
        db.execute(merging, rows)
    for (bill, _), row in zip(made, rows, strict=True):
        if bill.made is not None and bill.made.file_key != row["file_key"]:
            cabinet.bills.remove(bill.made.file_key)


def _row(bill: Figures, content: bytes) -> dict[str, Any]:
    digest = sha256(content).hexdigest()
    return {
        "account_number": bill.account_number,
        "period": bill.period,
        "figures_sha256": bill.digest,
        "sha256": digest,
        "size": len(content),
        "file_key": file_key(digest),
    }


def forget_delivered(cabinet: Cabinet, period: date) -> None:
    """Remove what was made of bills that billing has sent since, but not the very same document."""
    sent = exists().where(
        BillRow.account_number == MadeBillRow.account_number,
        BillRow.period == MadeBillRow.period,
    )
    gone = MadeBillRow.period == period, sent
    same = sent.where(BillRow.file_key == MadeBillRow.file_key)
    with cabinet.writing() as db:
        keys = db.scalars(select(MadeBillRow.file_key).where(*gone, ~same)).all()
        db.execute(delete(MadeBillRow).where(*gone))
    for key in keys:
        cabinet.bills.remove(key)
