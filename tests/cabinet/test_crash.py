"""The cabinet is killed around a write; the terminal asks again; it was done once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import pytest
import requests
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet, system_clock
from cabinet.listening import listen
from cabinet.security.sessions import start_session
from cabinet.security.terminals import enrol_terminal
from cabinet.security.visit import Visit
from cabinet.tables import (
    IdempotencyKeyRow,
    NoticeContactsRow,
    ReadingRow,
    SubscriptionRow,
)
from domain.contacts import Subscription
from tests.cabinet.client import TerminalClient
from tests.cabinet.samples import ANNA, COLD
from tests.cabinet.tellings import (
    LOWER,
    new_reading,
    notices,
    request_rows,
    rows_of,
    withdrawal_of,
)
from tests.real_parts.programs import listens
from tests.real_parts.waiting import until
from tests.real_parts.warm_process import kill, warm_cabinet

KILLED_AFTER_S = (0.0, 0.002, 0.004, 0.006, 0.008, 0.010, 0.015, 0.020)


class ServedProcess:
    """`cabinet serve` on one port, killed and started again."""

    def __init__(self, settings: Path) -> None:
        with listen("127.0.0.1", 0) as probe:
            self.port: int = probe.getsockname()[1]
        settings.write_text(settings.read_text() + f"[server]\nport = {self.port}\n")
        self._settings = settings
        self.url = f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        log = self._settings.with_name("serve.log")
        self._process = warm_cabinet(["serve", "--settings", str(self._settings)], log)
        until(lambda: listens(self.port), "the cabinet to answer", 60)

    def kill(self) -> None:
        kill(self._process)


@pytest.fixture
def process(database_url: str, tmp_path: Path) -> Iterator[ServedProcess]:
    settings = tmp_path / "cabinet.toml"
    settings.write_text(
        f'[database]\nurl = "{database_url}"\n[bills]\nlocation = "{tmp_path / "bills"}"\n'
        "[readings]\ninspector_after_months = 0\n"
    )
    process = ServedProcess(settings)
    process.start()
    yield process
    process.kill()


def test_killed_around_a_reading(process: ServedProcess, cabinet: Cabinet) -> None:
    token, visit = _visit_now(cabinet)
    for round_number, delay in enumerate(KILLED_AFTER_S):
        body = {
            "reading_id": str(uuid4()),
            "meter_id": COLD,
            "values": {"T1": f"404.{round_number:03}"},
            "captured_at": visit.started_at.isoformat(),
            "visit_id": visit.visit_id,
            "high_use_confirmed": True,
        }
        key = str(uuid4())
        with TerminalClient(process.url, token) as client:
            _post_and_kill(process, client, "/readings", body, key, delay)
            process.start()
            answer = client.post("/readings", body, key=key)
            again = client.post("/readings", body, key=key)
        assert answer.status_code == 201, answer.text
        assert again.content == answer.content
        assert _count(cabinet, body["reading_id"]) == 1
        with cabinet.reading() as db:
            assert db.scalar(select(func.count()).select_from(IdempotencyKeyRow)) == (
                round_number + 1
            )


@pytest.mark.parametrize("delay", KILLED_AFTER_S[::3])
def test_killed_around_what_comes_after_the_fact(
    process: ServedProcess, cabinet: Cabinet, delay: float
) -> None:
    """A reading that cannot be taken, and one that was taken back, each told with two keys."""
    token, visit = _visit_now(cabinet)
    _subscribe(cabinet)
    moment = {"captured_at": visit.started_at.isoformat(), "deferred": True}
    refused = new_reading(visit.visit_id, LOWER, **moment)
    deleted = new_reading(visit.visit_id, **moment)
    calls = (
        ("/readings", refused, 422),
        ("/readings", deleted, 201),
        ("/withdrawals", withdrawal_of(deleted), 204),
    )
    with TerminalClient(process.url, token) as client:
        for path, body, status in calls:
            key = str(uuid4())
            _post_and_kill(process, client, path, body, key, delay)
            process.start()
            for again in (key, key, None):
                assert client.post(path, body, key=again).status_code == status
    assert [row.reading_id for row in request_rows(cabinet)] == [refused["reading_id"]]
    assert len(notices(cabinet)) == 1
    assert rows_of(cabinet, refused) == []
    assert [row.deleted_at is None for row in rows_of(cabinet, deleted)] == [False]


def _subscribe(cabinet: Cabinet) -> None:
    now = cabinet.clock()
    with cabinet.writing() as db:
        db.add(NoticeContactsRow(account_number=ANNA, phone="+79041234518", saved_at=now))
        db.add(
            SubscriptionRow(
                account_number=ANNA, subscription=Subscription.SMS_NOTICES, chosen_at=now
            )
        )


def _visit_now(cabinet: Cabinet) -> tuple[str, Visit]:
    """A terminal and a visit, by the real clock: the served cabinet has no other."""
    now = system_clock()
    visit = Visit(ANNA, str(uuid4()), "hall", now, now + cabinet.session_length)
    with cabinet.writing() as db:
        token = enrol_terminal(db, "hall", "Зал", now)
        db.flush()
        start_session(db, visit, "unused")
    return token, visit


def _post_and_kill(
    process: ServedProcess, client: TerminalClient, path: str, body: object, key: str, delay: float
) -> None:
    """Send a write and kill the cabinet `delay` seconds later, answered or not."""
    sent = threading.Thread(target=_post_to_the_dying, args=(client, path, body, key))
    sent.start()
    sent.join(delay)
    process.kill()
    sent.join()


def _post_to_the_dying(client: TerminalClient, path: str, body: object, key: str) -> None:
    """The answer may come, may not, and may break off in its middle."""
    with suppress(requests.RequestException):
        client.post(path, body, key=key)


def _count(cabinet: Cabinet, reading_id: object) -> int:
    with cabinet.reading() as db:
        wanted = select(func.count()).where(ReadingRow.reading_id == reading_id)
        return db.scalar(wanted) or 0
