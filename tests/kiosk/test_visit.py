from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.visit import Visit
from tests.kiosk.samples import ACCOUNT


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
