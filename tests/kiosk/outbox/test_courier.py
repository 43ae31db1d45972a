"""Delivery, against a server that answers what a test tells it to, and one that is gone."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.errors import CabinetError, CabinetUnavailable
from domain.readings import Channel
from kiosk.cabinet_address import CabinetAddress
from kiosk.client_source import ClientSource
from kiosk.outbox.courier import Courier
from kiosk.outbox.detours import PATIENCE
from kiosk.outbox.items import Item
from kiosk.outbox.outbox import Outbox
from kiosk.settings import CabinetSettings
from tests.kiosk.outbox.conftest import MakeOutbox
from tests.kiosk.outbox.samples import kept_reading, kept_withdrawal
from tests.kiosk.outbox.test_outbox import bytes_on_disk, drain, keep
from tests.real_parts.small_cabinet import Answer, Call, SmallCabinet, problem, small_cabinet
from tests.real_parts.waiting import until


class Post:
    """A courier, and all that it told."""

    def __init__(self, outbox: Outbox, url: str) -> None:
        self.told: list[tuple[str, str | None]] = []
        self.unanswered: list[CabinetError] = []
        self._source = ClientSource(lambda: CabinetAddress(url, "t"), CabinetSettings())
        self.courier = Courier(
            outbox, self._source, told=self._tell, unanswered=self.unanswered.append
        )

    def _tell(self, item: Item, error: CabinetError | None) -> None:
        self.told.append((item.item_id, error.code if error else None))

    def close(self) -> None:
        self.courier.stop()
        self.courier.join()
        self._source.close()


def taken(call: Call) -> Answer:
    """As the cabinet answers."""
    if not call.path.endswith("/readings"):
        return Answer(204)
    body = json.loads(call.body)
    reading = {
        "reading_id": body["reading_id"],
        "meter_id": body["meter_id"],
        "period": "2026-11-01",
        "taken_on": "2026-11-20",
        "values": body["values"],
        "channel": Channel.TERMINAL.value,
        "settled": False,
    }
    return Answer(201, json.dumps(reading).encode())


def item_of(call: Call) -> str:
    """The id of the reading that a call gave."""
    return str(json.loads(call.body)["reading_id"])


@pytest.fixture
def cabinet() -> Iterator[SmallCabinet]:
    with small_cabinet() as running:
        running.answer = taken
        yield running


@pytest.fixture
def post(outbox: Outbox, cabinet: SmallCabinet) -> Iterator[Post]:
    post = Post(outbox, cabinet.url)
    yield post
    post.close()


def test_in_order_and_without_a_session(outbox: Outbox, cabinet: SmallCabinet, post: Post) -> None:
    first, second = kept_reading(), kept_reading()
    withdrawal = kept_withdrawal(first.item_id)
    keep(outbox, first, withdrawal, second)
    post.courier.wake()
    until(lambda: len(post.told) == 3, "all to be told")
    assert post.told == [(item.item_id, None) for item in (first, withdrawal, second)]
    assert [call.path.rpartition("/")[2] for call in cabinet.calls] == [
        "readings",
        "withdrawals",
        "readings",
    ]
    assert [call.headers["Idempotency-Key"] for call in cabinet.calls] == [
        first.key,
        withdrawal.key,
        second.key,
    ]
    assert all("Authorization" not in call.headers for call in cabinet.calls)
    assert [json.loads(call.body).get("deferred") for call in cabinet.calls] == [True, None, True]
    assert outbox.next() is None


@pytest.mark.parametrize(
    "trouble",
    [
        problem(503, "cabinet_fault"),
        problem(500, "cabinet_fault"),
        problem(401, "terminal_refused"),
        problem(429, "too_many_attempts", retry_after_s=30),
        Answer(502, b"<html>", "text/html"),
        Answer(201, b"{", cut_after=0),
    ],
    ids=["503", "500", "401", "429", "another server", "cut"],
)
def test_no_answer_is_tried_again_in_the_same_order_with_the_same_key(
    outbox: Outbox, cabinet: SmallCabinet, post: Post, trouble: Answer
) -> None:
    first, second = kept_reading(), kept_reading()
    keep(outbox, first, second)
    cabinet.answer = lambda _call: trouble
    post.courier.wake()
    until(lambda: len(cabinet.calls) > 2, "several tries")
    cabinet.answer = taken
    until(lambda: len(post.told) == 2, "both to be delivered")
    assert len(post.unanswered) == 1, "what is said once"
    assert {call.headers["Idempotency-Key"] for call in cabinet.calls[:-1]} == {first.key}
    assert item_of(cabinet.calls[-1]) == second.item_id


def test_a_refusal_that_the_cabinet_keeps_is_told_and_forgotten(
    outbox: Outbox, cabinet: SmallCabinet, post: Post
) -> None:
    refusal = problem(422, "reading_refused", reason="lower_than_previous")
    first, second = kept_reading(), kept_reading()
    keep(outbox, first, second)
    cabinet.answer = lambda call: refusal if item_of(call) == first.item_id else taken(call)
    post.courier.wake()
    until(lambda: len(post.told) == 2, "both to be told")
    code = json.loads(refusal.body)["code"]
    assert post.told == [(first.item_id, code), (second.item_id, None)]
    assert len(cabinet.calls) == 2


@pytest.mark.parametrize(
    ("status", "code", "reason"),
    [
        (422, "invalid_request", "call_refused"),
        (401, "visit_ended", "visit_ended"),
        (422, "idempotency_key_reused", "call_refused"),
        (404, "not_found", "not_found"),
    ],
)
def test_what_can_never_be_taken_is_kept_aside(
    outbox: Outbox,
    open_outbox: MakeOutbox,
    folder: Path,
    cabinet: SmallCabinet,
    post: Post,
    status: int,
    code: str,
    reason: str,
) -> None:
    first, second = kept_reading(), kept_reading()
    keep(outbox, first, second)
    cabinet.answer = lambda call: (
        problem(status, code) if item_of(call) == first.item_id else taken(call)
    )
    post.courier.wake()
    until(lambda: len(post.told) == 2, "both to be told")
    assert len(cabinet.calls) == 2
    assert outbox.next() is None
    assert first.item_id.encode() in bytes_on_disk(folder)
    assert reason.encode() in bytes_on_disk(folder), "for `kiosk outbox`"


def test_others_go_past_a_row_at_which_the_cabinet_fails(
    outbox: Outbox, cabinet: SmallCabinet, post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    bad, of_its_meter = kept_reading(meter_id="bad"), kept_reading(meter_id="bad")
    others = [kept_reading(meter_id="good") for _ in range(3)]
    keep(outbox, bad, of_its_meter, *others)
    cabinet.answer = lambda call: (
        problem(500, "cabinet_fault") if item_of(call) == bad.item_id else taken(call)
    )

    def told_when_woken() -> bool:
        post.courier.wake()
        return len(post.told) == len(others)

    until(told_when_woken, "the others to be delivered", 30)
    assert post.told == [(item.item_id, None) for item in others]
    tries = [item_of(call) for call in cabinet.calls]
    assert tries[:PATIENCE] == [bad.item_id] * PATIENCE, "in order for as long as that"
    assert of_its_meter.item_id not in tries, "what is of its meter stays behind it"
    assert bad.item_id not in caplog.text
    assert outbox.next() == bad, "nothing is lost"


def test_a_new_item_wakes_it(outbox: Outbox, cabinet: SmallCabinet, post: Post) -> None:
    post.courier.wake()
    late = kept_reading()
    keep(outbox, late)
    post.courier.wake()
    until(lambda: post.told == [(late.item_id, None)], "it to be delivered")


def test_an_item_in_another_hand_is_left_alone(
    outbox: Outbox, cabinet: SmallCabinet, post: Post
) -> None:
    held, other = kept_reading(), kept_reading()
    outbox.hold(held)
    keep(outbox, other)
    post.courier.wake()
    post.courier.stop()
    post.courier.join()
    assert cabinet.calls == []
    assert post.told == []


def test_it_ends_in_the_middle_and_nothing_is_lost(
    outbox: Outbox, open_outbox: MakeOutbox, cabinet: SmallCabinet, post: Post
) -> None:
    items = [kept_reading() for _ in range(5)]
    keep(outbox, *items)
    arrived, go_on = threading.Event(), threading.Event()

    def slow(call: Call) -> Answer:
        arrived.set()
        go_on.wait(10)
        return taken(call)

    cabinet.answer = slow
    post.courier.wake()
    assert arrived.wait(10)
    post.courier.stop()
    go_on.set()
    post.courier.join()
    assert post.told == [(items[0].item_id, None)]
    assert drain(open_outbox()) == [item.item_id for item in items[1:]]


def test_a_server_that_is_gone(outbox: Outbox, open_outbox: MakeOutbox) -> None:
    item = kept_reading()
    keep(outbox, item)
    with small_cabinet() as cabinet:
        url = cabinet.url
    post = Post(outbox, url)
    post.courier.wake()
    until(lambda: post.unanswered, "a try")
    assert isinstance(post.unanswered[0], CabinetUnavailable)
    post.close()
    assert drain(open_outbox()) == [item.item_id]
