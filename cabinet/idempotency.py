"""The same Idempotency-Key gives the same answer, for ever.

The key's row and whatever the request writes are one transaction: a crash before the commit leaves
neither, a crash after it leaves both, and then the repeated request gets the kept answer. Of two
requests with one key at the same time the second waits for the first and gets its answer.

Kept are successes and refusals that a resident can mend (`domain.errors.ResidentCanMend`: 403, 404,
409, 410, 422, 429): a repeated request must not be judged again by a later day's rules. Who tries
again, after a wait or with something changed, takes a new key. Not kept, because nothing was
decided: who the caller is (401), how the request is formed (400, 422 `invalid_request`), and faults
(500). A key is scoped by account.

The rows hold neither the key nor the request: the key is kept as SHA-256, the request as an HMAC
under the key, so that a password in it cannot be guessed from the table.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select, update

from cabinet.database import insert_new
from cabinet.errors import IdempotencyKeyReused
from cabinet.problems import members, problem_of
from cabinet.tables import IdempotencyKeyRow
from domain.errors import ResidentCanMend

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Work = Callable[["Session"], object]
"""Does the write and returns what to answer, None for an empty body; raises CabinetError."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and a JSON body, empty for 204."""

    status: int
    body: str

    @property
    def is_problem(self) -> bool:
        """Whether the body is a `domain.wire.Problem`."""
        return self.status >= 400


@dataclass(frozen=True, slots=True)
class WriteRequest:
    """A write as it came: its key, and all that makes it the same request when it comes again."""

    key: str
    method: str
    path: str
    body: bytes

    @property
    def key_sha256(self) -> str:
        """What is kept of the key."""
        return hashlib.sha256(self.key.encode()).hexdigest()

    @property
    def digest(self) -> str:
        """What is kept of the request; the order of JSON members and white space do not count."""
        said = f"{self.method} {self.path}\n".encode() + _canonical(self.body)
        return hmac.new(self.key.encode(), said, "sha256").hexdigest()


def answer_once(
    db: Session,
    request: WriteRequest,
    account_number: str,
    at: datetime,
    work: Work,
    *,
    status: int,
) -> Answer:
    """Do the work, unless it was done: then the kept answer. `status` is that of a success.

    Raises IdempotencyKeyReused, and what `work` raises when it is not an answer for ever.
    """
    name = {"account_number": account_number, "key_sha256": request.key_sha256}
    claim = {"request_digest": request.digest, "status": 0, "body": "", "created_at": at}
    if not insert_new(db, IdempotencyKeyRow, name | claim):
        return _kept(db, request, account_number)
    answer = _done(db, work, status)
    db.execute(
        update(IdempotencyKeyRow)
        .filter_by(**name)
        .values(status=answer.status, body=answer.body)
        .execution_options(synchronize_session=False)
    )
    return answer


def _kept(db: Session, request: WriteRequest, account_number: str) -> Answer:
    wanted = select(IdempotencyKeyRow).filter_by(
        account_number=account_number, key_sha256=request.key_sha256
    )
    row = db.scalars(wanted).one()
    if not hmac.compare_digest(row.request_digest, request.digest):
        raise IdempotencyKeyReused
    return Answer(row.status, row.body)


def _done(db: Session, work: Work, status: int) -> Answer:
    try:
        result = work(db)
        db.flush()
    except ResidentCanMend as refusal:
        problem = problem_of(refusal)
        return Answer(problem.status, _json(members(problem)))
    return Answer(status, "" if result is None else _json(result))


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _canonical(body: bytes) -> bytes:
    try:
        return msgspec.json.encode(msgspec.json.decode(body), order="sorted")
    except msgspec.DecodeError:
        return body
