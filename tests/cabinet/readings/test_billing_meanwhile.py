"""A reading comes in the moment in which billing settles the one that it would replace."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text

from cabinet.cabinet import Cabinet
from cabinet.tables import ReadingRow
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import NOON
from tests.cabinet.samples import ANNA, COLD, reading
from tests.cabinet.tellings import live_rows, new_reading, request_rows
from tests.real_parts.waiting import until

WAITING = text(
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


def _waits(cabinet: Cabinet) -> bool:
    """Whether a transaction waits for another one; on SQLite each does, before it begins."""
    if cabinet.engine.dialect.name != "postgresql":
        return True
    with cabinet.reading() as db:
        return bool(db.scalar(WAITING))


@pytest.mark.parametrize("deferred", [False, True])
def test_what_is_settled_stays(
    resident: TerminalClient, cabinet: Cabinet, *, deferred: bool
) -> None:
    first = new_reading(resident.visit_id)
    assert resident.post("/readings", first).status_code == 201
    later = (NOON + timedelta(seconds=1)).isoformat()
    second = new_reading(resident.visit_id, "404.5", captured_at=later, deferred=deferred)
    with ThreadPoolExecutor(1) as pool:
        with cabinet.writing() as billing:
            billing.get_one(ReadingRow, (ANNA, first["reading_id"])).settled = True
            billing.flush()
            coming = pool.submit(resident.post, "/readings", second)
            until(lambda: _waits(cabinet), "the reading to wait for billing")
        answer = coming.result()
    assert (answer.status_code, answer.json().get("reason")) == (422, "already_settled")
    [live] = live_rows(cabinet)
    assert (live.reading_id, live.settled) == (first["reading_id"], True)
    assert len(request_rows(cabinet)) == deferred


@pytest.mark.parametrize("settled", [False, True])
def test_billings_first_one_of_the_month_comes_meanwhile(
    resident: TerminalClient, cabinet: Cabinet, *, settled: bool
) -> None:
    """There is nothing to hold yet: the two meet where both are added."""
    given = new_reading(resident.visit_id)
    with ThreadPoolExecutor(1) as pool:
        with cabinet.writing() as billing:
            billings = reading(ANNA, COLD, -1, 403)
            billings.settled = settled
            billing.add(billings)
            billing.flush()
            coming = pool.submit(resident.post, "/readings", given)
            until(lambda: _waits(cabinet), "the reading to wait for billing")
            billings_id = billings.reading_id
        answer = coming.result()
    [live] = live_rows(cabinet)
    if settled:
        assert (answer.status_code, answer.json().get("reason")) == (422, "already_settled")
        assert live.reading_id == billings_id
    else:
        assert answer.status_code == 201
        assert live.reading_id == given["reading_id"]
