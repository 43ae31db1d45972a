"""A visit goes on with a linked account, there and back."""

from __future__ import annotations

from cabinet.cabinet import Cabinet
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.first_visits import events, problem
from tests.cabinet.linking import BY_PASSWORD, FREE, link, switch
from tests.cabinet.samples import ANNA, BORIS, UNREGISTERED


def test_switching_there_and_back(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    link(resident, BY_PASSWORD)
    clock.forward(minutes=10)
    own = switch(resident, BORIS)
    assert resident.get("/account").json()["account_number"] == BORIS
    assert [row["account_number"] for row in resident.get("/links").json()] == [BORIS]
    linked = resident.headers["Authorization"]
    resident.headers["Authorization"] = own
    assert resident.get("/account").json()["account_number"] == ANNA
    resident.headers["Authorization"] = linked
    switch(resident, ANNA)
    assert resident.get("/account").json()["account_number"] == ANNA
    recorded = events(cabinet)
    assert recorded.count(("switch_account", "done")) == 4


def test_a_linked_account_is_good_no_longer_than_the_visit(
    resident: TerminalClient, clock: StoppedClock
) -> None:
    link(resident, BY_PASSWORD)
    clock.forward(minutes=20)
    switch(resident, BORIS)
    clock.forward(minutes=10)
    assert problem(resident.get("/account")) == (401, "visit_ended")


def test_an_account_nobody_registered_can_be_switched_to(resident: TerminalClient) -> None:
    link(resident, FREE)
    switch(resident, UNREGISTERED)
    assert resident.get("/account").json()["account_number"] == UNREGISTERED
    assert resident.get("/contacts").json()["email"] is None
    answer = resident.put("/credentials", {"old_password": "", "new_password": "сирень-71"})
    assert problem(answer) == (403, "old_password_wrong")


def test_switching_needs_a_link(resident: TerminalClient, cabinet: Cabinet) -> None:
    for number in (BORIS, "7401299999", "x"):
        answer = resident.post("/sessions/current/account", {"account_number": number})
        assert problem(answer) == (404, "not_found")
    link(resident, BY_PASSWORD)
    switch(resident, BORIS)
    answer = resident.post("/sessions/current/account", {"account_number": UNREGISTERED})
    assert problem(answer) == (404, "not_found")
    assert ("switch_account", "refused") in events(cabinet)


def test_signing_out_ends_every_account_of_the_visit(resident: TerminalClient) -> None:
    link(resident, BY_PASSWORD)
    own = switch(resident, BORIS)
    resident.delete("/sessions/current")
    assert problem(resident.get("/account")) == (401, "visit_ended")
    resident.headers["Authorization"] = own
    assert problem(resident.get("/account")) == (401, "visit_ended")


def test_unlinking_ends_what_was_switched_to(resident: TerminalClient, cabinet: Cabinet) -> None:
    link(resident, BY_PASSWORD)
    own = switch(resident, BORIS)
    assert resident.delete(f"/links/{BORIS}").status_code == 204
    assert problem(resident.get("/account")) == (401, "visit_ended")
    resident.headers["Authorization"] = own
    assert problem(resident.delete(f"/links/{BORIS}")) == (404, "not_found")
    assert ("unlink_account", "done") in events(cabinet)
    link(resident, BY_PASSWORD)
    switch(resident, BORIS)
    assert resident.get("/account").json()["account_number"] == BORIS
