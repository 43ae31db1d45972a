"""What the readings tab knows of its meters, without a widget."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.errors import ReadingRefused
from domain.meters import Register
from domain.periods import Period
from domain.readings import Channel, MeterCard, Refusal
from domain.requests import OperatorRequest, RequestKind
from kiosk.reading_actions import GivenReading, LeftRequest
from tests.domain.factories import make_card, make_meter, make_reading
from ui.tabs.given_strip import Arrival
from ui.tabs.meter_states import MeterStates

TODAY = date(2026, 11, 22)
VALUES = {Register.T1: Decimal(3)}


class Visit:
    """A visit in which these readings were given; some are still on the terminal."""

    def __init__(self, given=(), waiting=()):
        self.given, self.waiting = set(given), set(waiting)

    def undelivered(self, reading_id):
        return reading_id in self.waiting

    def given_in_visit(self, reading_id):
        return reading_id in self.given


def card(meter_id="m-1", **members) -> MeterCard:
    previous = make_reading("412.480", "2026-10")
    made = make_card(previous=replace(previous, meter_id=meter_id), **members)
    return replace(made, meter=replace(made.meter, meter_id=meter_id))


def reading(meter_id="m-1"):
    made = make_reading("416", "2026-11", settled=False)
    return replace(made, meter_id=meter_id, number="1")


def request(number="1", **members):
    made = OperatorRequest(
        request_id=number, number=number, kind=RequestKind.METER_REPLACED, meter_id="m-1",
        made_on=TODAY, values=VALUES,
    )  # fmt: skip
    return replace(made, **members)


@pytest.fixture
def states():
    states = MeterStates()
    states.show_cards((card("m-1"), card("m-2")), Visit(), TODAY)
    return states


def state(states, meter_id="m-1"):
    return states.state_of(states.card_of(meter_id))


def test_the_first_meter_that_waits_is_opened(states):
    assert states.open_id == "m-1"
    states.given(GivenReading(reading(), delivered=True))
    states.open_next(TODAY)
    assert states.open_id == "m-2"


@pytest.mark.parametrize(
    "change",
    [{"meter": make_meter(automatic=True)}, {"current": replace(reading(), settled=True)}],
    ids=["automatic", "settled"],
)
def test_a_meter_that_takes_no_reading_any_more_is_not_left_open(states, change):
    closed = card("m-1", **change)
    states.show_cards((closed, card("m-2")), Visit(), TODAY)
    assert states.open_id == "m-2"
    states.show_cards((closed, card("m-2", current=reading("m-2"))), Visit(), TODAY)
    assert states.open_id == "m-2", "a correction stays open"
    states.show_cards((closed,), Visit(), TODAY)
    assert states.open_id is None


def test_archived_meters_are_not_shown():
    states = MeterStates()
    archived = replace(card(), meter=make_meter(archived=True))
    states.show_cards((archived,), Visit(), TODAY)
    assert states.cards == ()
    assert states.open_id is None


@pytest.mark.parametrize(
    ("delivered", "arrival"), [(True, Arrival.THERE), (False, Arrival.WAITING)]
)
def test_a_given_reading_says_where_it_is(states, delivered, arrival):
    states.given(GivenReading(reading(), delivered=delivered))
    assert state(states).arrival is arrival
    assert state(states).removable
    assert bool(states.acknowledged) is delivered


def test_what_waited_is_told_when_it_arrives(states):
    given = GivenReading(reading(), delivered=False)
    states.given(given)
    assert states.arrived(given.reading.reading_id, None)
    assert state(states).arrival is Arrival.CAUGHT_UP
    assert states.acknowledged


def test_what_is_refused_late_is_no_reading_any_more(states):
    given = GivenReading(reading(), delivered=False)
    states.given(given)
    error = ReadingRefused(Refusal.AUTOMATIC)
    assert states.arrived(given.reading.reading_id, error)
    assert state(states).refused_late is error
    assert state(states).card.current is None
    states.given(given)
    assert state(states).refused_late is None


def test_the_arrival_of_something_else_changes_nothing(states):
    assert not states.arrived("another", None)


def test_cards_that_are_loaded_again_know_the_readings_of_this_visit():
    states = MeterStates()
    given = card("m-1", current=reading("m-1"))
    waiting = replace(reading("m-2"), reading_id="w")
    visit = Visit(given=[reading().reading_id, "w"], waiting=["w"])
    states.show_cards((given, card("m-2", current=waiting)), visit, TODAY)
    assert [state(states, each).arrival for each in ("m-1", "m-2")] == [
        Arrival.THERE,
        Arrival.WAITING,
    ]
    assert state(states).removable
    visit.waiting.clear()
    states.show_cards(states.cards, visit, TODAY)
    assert state(states, "m-2").arrival is Arrival.CAUGHT_UP


def test_a_reading_of_another_day_cannot_be_removed():
    states = MeterStates()
    states.show_cards((card("m-1", current=reading()),), Visit(), TODAY)
    assert not state(states).removable
    assert states.acknowledged


def test_readings_of_other_ways_and_settled_ones_are_not_acknowledged():
    for other in ({"channel": Channel.WEB}, {"settled": True}, {"number": ""}):
        states = MeterStates()
        given = card("m-1", current=replace(reading(), **other))
        states.show_cards((given,), Visit(), TODAY)
        assert not states.acknowledged


def test_the_meter_that_was_open_last_stays_in_view(states):
    states.open_id = "m-2"
    states.open_id = None
    assert states.in_view is states.card_of("m-2")


def test_a_meter_that_an_operator_is_asked_about_is_passed_over(states):
    states.left("m-1", RequestKind.METER_REPLACED, VALUES, LeftRequest("77", False), TODAY)
    states.open_next(TODAY)
    assert states.open_id == "m-2"
    assert [each.number for each in state(states).requests] == ["77"]
    assert "77" in state(states).unsent


def test_a_request_is_shown_once_when_the_cabinet_knows_it(states):
    states.left("m-1", RequestKind.METER_REPLACED, VALUES, LeftRequest("77", False), TODAY)
    states.show_requests((request("77"),))
    assert len(state(states).requests) == 1
    assert not state(states).unsent


def test_an_answered_request_stays_seen_and_holds_nothing_up(states):
    states.show_requests((request(closed_on=TODAY, answer="Внесён."),))
    assert state(states).requests
    assert not states.asked_about("m-1")


def test_what_billing_refused_is_seen_until_something_takes_its_place(states):
    refused = replace(make_reading("420", "2026-11"), refusal=Refusal.BY_BILLING, note="нет")
    assert states.show_history("m-1", (refused, make_reading("412.480", "2026-10")))
    assert state(states).refused is refused
    assert not states.show_history("m-1", (refused,))
    states.given(GivenReading(reading(), delivered=True))
    assert state(states).refused is None


def test_an_older_refusal_is_left_to_the_history(states):
    refused = replace(make_reading("420", "2026-09"), refusal=Refusal.BY_BILLING)
    assert refused.period < Period(date(2026, 10, 1))
    assert not states.show_history("m-1", (refused,))


def test_an_answer_from_before_a_change_is_known_to_be_old(states):
    before = states.changes
    states.given(GivenReading(reading(), delivered=True))
    states.deleted(reading())
    assert states.changes == before + 2
    assert state(states).card.current is None
