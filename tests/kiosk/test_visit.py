from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from kiosk.visit import Visit
from tests.domain.resident import ACCOUNT

OTHER = replace(ACCOUNT, account_number="7401999999")


def test_begins_and_forgets(qtbot: QtBot, visit: Visit) -> None:
    assert not visit.active
    with qtbot.waitSignals([visit.started, visit.changed]):
        visit.begin("visit-1", "token", ACCOUNT)
    assert visit.active
    assert (visit.visit_id, visit.session_token, visit.account) == ("visit-1", "token", ACCOUNT)
    with qtbot.waitSignals([visit.ended, visit.changed]):
        visit.reset()
    assert not visit.active
    assert (visit.visit_id, visit.session_token, visit.account) == (None, None, None)


def test_nothing_is_left_when_ended_is_heard(visit: Visit) -> None:
    left: list[object] = []
    visit.ended.connect(lambda: left.append((visit.account, visit.session_token)))
    visit.begin("visit-1", "token", ACCOUNT)
    visit.reset()
    assert left == [(None, None)]


def test_a_reset_before_sign_in_is_an_end_too(qtbot: QtBot, visit: Visit) -> None:
    before = visit.generation
    with qtbot.waitSignal(visit.ended):
        visit.reset()
    assert visit.generation == before + 1


def test_goes_on_with_another_account(qtbot: QtBot, visit: Visit) -> None:
    visit.begin("visit-1", "token", ACCOUNT)
    with qtbot.waitSignal(visit.changed):
        visit.switch("other-token", OTHER)
    assert (visit.account, visit.session_token) == (OTHER, "other-token")
    assert (visit.own_account, visit.own_session_token) == (ACCOUNT, "token")
    assert visit.visit_id == "visit-1"
    visit.switch("token", ACCOUNT)
    assert (visit.account, visit.session_token) == (ACCOUNT, "token")
    assert visit.session_tokens == ("token", "other-token")


def test_every_session_is_forgotten(visit: Visit) -> None:
    visit.begin("visit-1", "token", ACCOUNT)
    visit.switch("other-token", OTHER)
    visit.hold("7401888888", "third-token")
    assert visit.session_tokens == ("token", "other-token", "third-token")
    visit.reset()
    assert visit.session_tokens == ()
    assert (visit.own_account, visit.own_session_token) == (None, None)


def test_leaving_a_linked_account(qtbot: QtBot, visit: Visit) -> None:
    visit.leave(OTHER.account_number)
    visit.begin("visit-1", "token", ACCOUNT)
    visit.leave(ACCOUNT.account_number)
    assert visit.account == ACCOUNT
    visit.switch("other-token", OTHER)
    with qtbot.waitSignal(visit.changed):
        visit.leave(OTHER.account_number)
    assert visit.account == ACCOUNT
    assert "other-token" in visit.session_tokens, "it is still to be closed"


def test_knows_whether_the_same_account_is_shown(visit: Visit) -> None:
    visit.begin("visit-1", "token", ACCOUNT)
    same = visit.same_account()
    assert same()
    visit.switch("other-token", OTHER)
    assert not same()
    visit.switch("token", ACCOUNT)
    assert same()
