"""What is in the outbox goes out, once, whatever goes wrong."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from threading import Event, Lock, Thread

import msgspec
import pytest
from sqlalchemy import text

from cabinet.cabinet import Cabinet, system_clock
from cabinet.database import make_engine, quick
from cabinet.outbound import queue
from cabinet.outbound.outbox import (
    Letter,
    LetterKind,
    MessageChannel,
    TextKind,
    TextMessage,
    put_letter,
    put_text,
)
from cabinet.outbound.parcel import NotSent, Parcel, Refused, TryAgain, Unreachable
from cabinet.outbound.settings import Outbound
from cabinet.outbound.worker import Worker
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.outbound.conftest import LINK, Outbox, ToldSender
from tests.cabinet.outbound.parcels import ANNA_AT, PHONE
from tests.cabinet.samples import ANNA
from tests.real_parts.waiting import until


@pytest.fixture
def worker(cabinet: Cabinet, sender: ToldSender) -> Worker:
    return Worker(cabinet, MessageChannel.EMAIL, sender)


def told_once(error: NotSent, sender: ToldSender) -> None:
    """Let the next message meet an error, and those after it none."""

    def answer(_parcel: Parcel) -> None:
        sender.answer = lambda _parcel: None
        raise error

    sender.answer = answer


def test_a_letter_goes_out_and_leaves_nothing_behind(
    outbox: Outbox, worker: Worker, sender: ToldSender
) -> None:
    outbox.put()
    assert worker.send_due() == 1
    (parcel,) = sender.sent
    assert (parcel.to, parcel.message_id) == (ANNA_AT, outbox.row().message_id)
    assert LINK in parcel.text
    assert LINK in parcel.html
    row = outbox.row()
    assert (row.state, row.fields, row.recipient) == ("sent", None, "a•••@example.org")
    assert row.sent_at is not None
    assert row.last_error is None
    assert worker.send_due() == 0


def test_what_was_taken_back_is_not_sent(
    cabinet: Cabinet, outbox: Outbox, worker: Worker, sender: ToldSender
) -> None:
    letter = Letter(account_number=ANNA, to=ANNA_AT, kind=LetterKind.LINKED, fields={})
    with cabinet.writing() as db:
        put_letter(db, cabinet.clock(), letter)
        db.flush()
        db.rollback()
    assert worker.send_due() == 0
    assert outbox.rows() == []


def test_a_refusal_is_for_good(outbox: Outbox, worker: Worker, sender: ToldSender) -> None:
    outbox.put()
    told_once(Refused("SMTP: the recipient was refused (550)"), sender)
    assert worker.send_due() == 0
    row = outbox.row()
    assert (row.state, row.fields, row.recipient) == ("failed", None, "a•••@example.org")
    assert row.last_error == "SMTP: the recipient was refused (550)"
    assert worker.send_due() == 0


def test_what_did_not_go_now_goes_later(
    outbox: Outbox, worker: Worker, sender: ToldSender, clock: StoppedClock
) -> None:
    outbox.put()
    told_once(TryAgain("SMTP: the letter was refused (451)"), sender)
    assert worker.send_due() == 0
    row = outbox.row()
    assert (row.state, row.attempts) == ("pending", 1)
    assert row.last_error == "SMTP: the letter was refused (451)"
    assert worker.send_due() == 0
    clock.forward(seconds=5)
    assert worker.send_due() == 1
    assert sender.sent[0].message_id == outbox.row().message_id


def test_a_server_that_cannot_be_used_is_left_alone(
    outbox: Outbox, worker: Worker, sender: ToldSender, clock: StoppedClock
) -> None:
    for _ in range(3):
        outbox.put()
    told_once(Unreachable("no connection (ConnectionRefusedError)"), sender)
    assert worker.send_due() == 0
    assert sorted(row.attempts for row in outbox.rows()) == [0, 0, 1]
    clock.forward(seconds=1)
    assert worker.send_due() == 3


def test_a_code_that_has_expired_is_not_sent(
    cabinet: Cabinet, outbox: Outbox, sender: ToldSender, clock: StoppedClock
) -> None:
    with cabinet.writing() as db:
        message = TextMessage(
            account_number=ANNA,
            to=PHONE,
            kind=TextKind.CONFIRMATION_CODE,
            fields={"code": "123456"},
        )
        put_text(db, clock(), message)
    clock.forward(minutes=10, seconds=1)
    assert Worker(cabinet, MessageChannel.SMS, sender).send_due() == 0
    row = outbox.row()
    assert (row.state, row.last_error) == ("failed", "too old to be of use")
    assert (row.fields, row.recipient) == (None, "+7 904 •••-••-18")


def test_channels_do_not_mix(outbox: Outbox, cabinet: Cabinet, sender: ToldSender) -> None:
    outbox.put()
    assert Worker(cabinet, MessageChannel.SMS, sender).send_due() == 0
    assert outbox.row().state == "pending"


def test_a_letter_that_cannot_be_written_is_given_up(
    cabinet: Cabinet, outbox: Outbox, worker: Worker, sender: ToldSender
) -> None:
    with cabinet.writing() as db:
        letter = Letter(account_number=ANNA, to=ANNA_AT, kind=LetterKind.LINKED, fields={})
        put_letter(db, cabinet.clock(), letter)
    outbox.put()
    assert worker.send_due() == 1
    assert {row.state: row.last_error for row in outbox.rows()} == {
        "failed": "cannot be written (UndefinedError)",
        "sent": None,
    }


def test_a_bug_holds_up_nobody_and_tells_no_data(
    outbox: Outbox, worker: Worker, sender: ToldSender, caplog: pytest.LogCaptureFixture
) -> None:
    outbox.put("odd@example.org")
    outbox.put()

    def answer(parcel: Parcel) -> None:
        if parcel.to == "odd@example.org":
            raise ValueError(parcel.to)

    sender.answer = answer
    assert worker.send_due() == 1
    errors = {row.state: row.last_error for row in outbox.rows()}
    assert errors == {"pending": "a fault of the cabinet (ValueError)", "sent": None}
    assert "odd@" not in caplog.text


def test_nothing_secret_is_logged(
    outbox: Outbox, worker: Worker, sender: ToldSender, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for error in (TryAgain("later"), Refused("never")):
        outbox.put()
        told_once(error, sender)
        worker.send_due()
    outbox.put()
    worker.send_due()
    assert "sent" in caplog.text
    for secret in (LINK, ANNA_AT, ANNA):
        assert secret not in caplog.text


def test_many_workers_send_each_message_once(cabinet: Cabinet, outbox: Outbox) -> None:
    for number in range(60):
        outbox.put(f"{number}@example.org")
    sender, lock, sent = ToldSender(), Lock(), Counter[str]()

    def count(parcel: Parcel) -> None:
        with lock:
            sent[parcel.to] += 1

    sender.answer = count
    workers = [Worker(cabinet, MessageChannel.EMAIL, sender) for _ in range(4)]
    threads = [Thread(target=worker.send_due) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    Worker(cabinet, MessageChannel.EMAIL, sender).send_due()  # whatever a locked row hid
    assert len(sent) == 60
    assert set(sent.values()) == {1}
    assert {row.state for row in outbox.rows()} == {"sent"}


def test_what_a_dead_worker_left_behind_is_sent_again_alike(
    cabinet: Cabinet, outbox: Outbox, worker: Worker, sender: ToldSender, clock: StoppedClock
) -> None:
    outbox.put()
    with cabinet.writing() as db:
        claim = queue.claim_one(db, MessageChannel.EMAIL, clock(), timedelta(seconds=60))
    assert claim is not None
    clock.forward(seconds=59)
    assert worker.send_due() == 0
    clock.forward(seconds=1)
    assert worker.send_due() == 1
    assert sender.sent[0].message_id == claim.message_id
    assert sender.sent[0].created_at == claim.created_at
    row = outbox.row()
    assert (row.state, row.attempts, row.last_error) == ("sent", 2, queue.INTERRUPTED)


def test_who_lost_a_claim_decides_nothing_but_an_acceptance_counts(
    cabinet: Cabinet, outbox: Outbox, clock: StoppedClock
) -> None:
    outbox.put()
    claims = []
    for _ in range(2):
        with cabinet.writing() as db:
            claims.append(queue.claim_one(db, MessageChannel.EMAIL, clock(), timedelta(seconds=60)))
        clock.forward(seconds=60)
    old, new = claims
    assert old is not None
    assert new is not None
    with cabinet.writing() as db:
        assert not queue.put_back(db, old, "late", clock())
        assert not queue.mark_failed(db, old, "late")
        queue.mark_sent(db, old, clock())
        assert not queue.put_back(db, new, "late", clock())
    assert outbox.row().state == "sent"


def test_a_claim_is_renewed_while_its_message_is_being_sent(
    cabinet: Cabinet, outbox: Outbox, sender: ToldSender, clock: StoppedClock
) -> None:
    clock.now = system_clock()
    outbox.put()
    settings = msgspec.structs.replace(cabinet.settings, outbound=Outbound(claim_s=1))
    quick = replace(cabinet, settings=settings, clock=system_clock)
    go_on = Event()
    sender.answer = lambda _parcel: _wait(go_on)
    slow = Thread(target=Worker(quick, MessageChannel.EMAIL, sender).send_due)
    slow.start()
    first = until(lambda: outbox.row().claimed_until, "a claim")
    until(lambda: outbox.row().claimed_until > first + timedelta(seconds=1), "renewals")
    assert Worker(quick, MessageChannel.EMAIL, ToldSender()).send_due() == 0
    go_on.set()
    slow.join(10)
    assert outbox.row().state == "sent"


def test_an_acceptance_is_written_down_when_the_database_is_back(
    cabinet: Cabinet,
    outbox: Outbox,
    worker: Worker,
    sender: ToldSender,
    caplog: pytest.LogCaptureFixture,
) -> None:
    outbox.put()
    sender.answer = lambda _parcel: _rename(cabinet, "outbound_messages", "elsewhere")
    thread = Thread(target=worker.send_due)
    thread.start()
    until(lambda: "not written down" in caplog.text, "the first try to write it down")
    _rename(cabinet, "elsewhere", "outbound_messages")
    thread.join(20)
    assert outbox.row().state == "sent"
    assert len(sender.sent) == 1


def test_a_worker_survives_a_database_that_is_away(
    cabinet: Cabinet,
    outbox: Outbox,
    worker: Worker,
    sender: ToldSender,
    caplog: pytest.LogCaptureFixture,
) -> None:
    outbox.put()
    _rename(cabinet, "outbound_messages", "elsewhere")
    thread = Thread(target=worker.run)
    thread.start()
    until(lambda: "the database failed" in caplog.text, "a failure")
    _rename(cabinet, "elsewhere", "outbound_messages")
    until(lambda: sender.sent, "the letter")
    worker.stop()
    thread.join(10)
    assert not thread.is_alive()
    assert sender.rested


def _rename(cabinet: Cabinet, old: str, new: str) -> None:
    with cabinet.engine.begin() as connection:
        connection.execute(text(f"ALTER TABLE {old} RENAME TO {new}"))


def _wait(event: Event) -> None:
    assert event.wait(20)


def test_an_acceptance_is_committed_without_waiting_for_the_disk(database_url: str) -> None:
    """And nothing else is, on the same connections."""
    if database_url.startswith("sqlite"):
        asked, soon, safe = "PRAGMA synchronous", 1, 2
    else:
        asked, soon, safe = "SHOW synchronous_commit", "off", "on"
        database_url += "&options=-c%20synchronous_commit%3Don"  # the tests' cluster has it off
    engine = make_engine(database_url)
    for used, expected in ((quick(engine), soon), (engine, safe)):
        with used.begin() as connection:
            assert connection.exec_driver_sql(asked).scalar() == expected
    engine.dispose()
