"""The actions of a visit, against the real cabinet."""

from __future__ import annotations

from uuid import uuid4

from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.tables import SessionRow
from domain.errors import (
    SignInRefused,
)
from domain.money import Kopecks
from domain.payments import PaymentWay
from domain.utilities import Utility
from kiosk.client_source import ClientSource
from kiosk.jobs import JobRunner
from kiosk.qr_check import read_back
from tests.cabinet.samples import ANNA, BORIS, PASSWORD
from tests.kiosk.desk import Desk


def _open_sessions(cabinet: Cabinet) -> int:
    with cabinet.reading() as db:
        rows = select(func.count()).select_from(SessionRow).where(SessionRow.ended_at.is_(None))
        return db.scalar(rows) or 0


def test_signing_in_begins_the_visit_before_anybody_is_told(desk: Desk) -> None:
    seen: list[bool] = []
    job = desk.actions.sign_in(ANNA, PASSWORD).on_success(lambda _: seen.append(desk.visit.active))
    account = desk.result(job)
    assert account.account_number == ANNA
    assert desk.visit.account == account
    assert desk.visit.visit_id is not None
    assert seen == [True]


def test_a_wrong_password_begins_nothing(desk: Desk) -> None:
    assert isinstance(desk.error(desk.actions.sign_in(ANNA, "wrong-password")), SignInRefused)
    assert not desk.visit.active


def test_a_sign_in_that_nobody_waits_for_is_closed_again(
    desk: Desk, jobs: JobRunner, cabinet: Cabinet
) -> None:
    desk.actions.sign_in(ANNA, PASSWORD).start(desk.owner)
    desk.visit.reset()
    desk.qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert not desk.visit.active
    assert _open_sessions(cabinet) == 0


def test_signing_out_forgets_at_once_and_tells_the_cabinet(
    signed_in: Desk, jobs: JobRunner, cabinet: Cabinet
) -> None:
    assert _open_sessions(cabinet) == 1
    signed_in.actions.sign_out()
    assert not signed_in.visit.active
    signed_in.qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert _open_sessions(cabinet) == 0


def test_the_next_resident_sees_the_next_account(signed_in: Desk) -> None:
    signed_in.actions.sign_out()
    signed_in.result(signed_in.actions.sign_in(BORIS, PASSWORD))
    assert signed_in.visit.account is not None
    assert signed_in.visit.account.account_number == BORIS


def test_late_answers_of_the_last_visit_are_dropped(signed_in: Desk, jobs: JobRunner) -> None:
    told: list[object] = []
    signed_in.actions.load_balance().on_success(told.append).on_finished(
        lambda: told.append("finished")
    ).start(signed_in.owner)
    signed_in.actions.sign_out()
    signed_in.qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert told == []


def test_a_session_that_is_over_ends_the_visit_here_too(
    signed_in: Desk, client: ClientSource, qtbot: QtBot
) -> None:
    token = signed_in.visit.session_token
    assert token is not None
    client().sign_out(token, str(uuid4()))
    told: list[object] = []
    with qtbot.waitSignal(signed_in.visit.ended, timeout=10_000):
        signed_in.actions.load_balance().on_error(told.append).start(signed_in.owner)
    assert not signed_in.visit.active
    assert told == [], "the widgets learn it from Visit.ended alone"


def test_what_is_shown(signed_in: Desk) -> None:
    balance = signed_in.result(signed_in.actions.load_balance())
    months = signed_in.result(signed_in.actions.load_charges())
    assert balance.period == months[0].period


def test_a_payment_code(signed_in: Desk) -> None:
    asked = signed_in.actions.payment_code(Utility.COLD_WATER, Kopecks(50_00), side=600)
    checked = signed_in.result(asked)
    assert (checked.code.utility, checked.code.amount) == (Utility.COLD_WATER, 50_00)
    assert read_back(checked.picture) == checked.code.text


def test_the_way_that_was_asked_for(signed_in: Desk) -> None:
    for way in PaymentWay:
        asked = signed_in.actions.payment_code(None, Kopecks(50_00), way, side=600)
        assert signed_in.result(asked).code.way is way


def test_of_quick_changes_the_last_code_counts(signed_in: Desk) -> None:
    told: list[int] = []
    for amount in (50_00, 60_00, 70_00):
        asked = signed_in.actions.payment_code(None, Kopecks(amount), side=600)
        asked.on_success(lambda checked: told.append(checked.code.amount)).start(signed_in.owner)
    signed_in.qtbot.waitUntil(lambda: told != [], timeout=10_000)
    assert told == [70_00]
