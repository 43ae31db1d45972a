"""Who goes past an item at which the cabinet fails, and when that one is tried again."""

from __future__ import annotations

from kiosk.outbox.detours import LONGEST_WAIT_S, MOST, PATIENCE, Detours
from kiosk.outbox.items import Item
from tests.kiosk.outbox.samples import kept_reading


class StoppedSeconds:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def out_of_patience(detours: Detours, item: Item) -> bool:
    """Whether others may go past after as many faults as that takes."""
    return [detours.failed(item) for _ in range(PATIENCE)][-1]


def test_for_a_while_nobody_goes_past() -> None:
    detours, item = Detours(StoppedSeconds()), kept_reading()
    assert [detours.failed(item) for _ in range(PATIENCE - 1)] == [False] * (PATIENCE - 1)
    assert not detours.leave(item)
    assert not detours
    assert detours.failed(item)
    assert detours.leave(item)
    assert detours


def test_only_what_is_of_its_meter_stays_behind() -> None:
    detours, item = Detours(StoppedSeconds()), kept_reading(meter_id="bad")
    out_of_patience(detours, item)
    assert detours.leave(kept_reading(meter_id="bad"))
    assert not detours.leave(kept_reading(meter_id="good"))


def test_it_is_tried_again_ever_more_seldom_and_for_ever() -> None:
    clock = StoppedSeconds()
    detours, item, behind = Detours(clock), kept_reading(), kept_reading()
    out_of_patience(detours, item)
    waits = []
    for _ in range(100):
        began = clock.now
        while detours.leave(item):
            clock.now += 1
        assert detours.leave(behind), "it comes first when its time has come"
        waits.append(clock.now - began)
        detours.failed(item)
    assert waits == sorted(waits)
    assert waits[0] < waits[-1] == LONGEST_WAIT_S


def test_once_it_is_gone_the_next_of_its_meter_has_its_turn() -> None:
    detours, item, behind = Detours(StoppedSeconds()), kept_reading(), kept_reading()
    out_of_patience(detours, item)
    detours.gone(item)
    assert not detours.leave(behind)
    assert not detours
    assert not detours.failed(behind), "with its own tries"


def test_a_cabinet_that_fails_at_everything_is_not_asked_for_everything() -> None:
    detours = Detours(StoppedSeconds())
    items = [kept_reading(meter_id=f"m-{number}") for number in range(MOST + 1)]
    past = [out_of_patience(detours, item) for item in items]
    assert past == [True] * MOST + [False]
    assert not detours.leave(items[-1]), "it stops whatever comes after it"
