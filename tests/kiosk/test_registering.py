"""A first visit, on a cabinet that answers as a test wants it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from domain.contacts import ContactFault
from domain.credentials import PasswordFault
from domain.errors import (
    AlreadyRegistered,
    CabinetFaulty,
    CodeWrong,
    ConfirmationExpired,
    ContactRefused,
    FirstVisitRefused,
    PasswordRefused,
    TooManyAttempts,
)
from domain.registration import (
    Confirmation,
    ConsentDocument,
    RegistrationState,
    RegistrationStatus,
    RegistrationTicket,
)
from domain.wire import RegistrationForm, Session
from kiosk.cabinet_address import CabinetAddress
from tests.domain.resident import ACCOUNT
from tests.kiosk.scripted import Gate, bearer, encoded, route_of, scripted
from tests.kiosk.terminal import Terminal, running_terminal
from tests.real_parts.small_cabinet import Answer, SmallCabinet, problem, small_cabinet

NUMBER = ACCOUNT.account_number
TEXT = "Я согласен на обработку моих персональных данных."
CONSENT = ConsentDocument(
    kind="personal_data",
    version="2026-11",
    sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
    title="Согласие",
    text=TEXT,
)
TICKET = RegistrationTicket(token="ticket", account_number=NUMBER, consent=CONSENT)
FORM = RegistrationForm(
    email="anna@example.org",
    password="new-password",
    confirmation=Confirmation.SMS,
    consent_version=CONSENT.version,
    consent_sha256=CONSENT.sha256,
)
WAITING = RegistrationStatus(state=RegistrationState.AWAITING_CODE, tries_left=5)
CONFIRMED = RegistrationStatus(state=RegistrationState.CONFIRMED)
SESSION = Session(visit_id="visit-1", token="session", expires_at=datetime(2026, 12, 1, tzinfo=UTC))
CURRENT = "registrations/current"
SCRIPT = {
    "POST registrations": encoded(TICKET, 201),
    f"GET {CURRENT}": encoded(WAITING),
    f"PUT {CURRENT}": encoded(WAITING),
    f"POST {CURRENT}/letter": encoded(WAITING),
    f"POST {CURRENT}/code": encoded(WAITING),
    f"POST {CURRENT}/code/check": encoded(CONFIRMED),
    f"POST {CURRENT}/finish": encoded(SESSION, 201),
    f"DELETE {CURRENT}": Answer(204),
    "GET account": encoded(ACCOUNT),
    "DELETE sessions/current": Answer(204),
    "POST recoveries": Answer(202),
    "GET consents/sms_notices": encoded(CONSENT),
}


@pytest.fixture
def cabinet() -> Iterator[SmallCabinet]:
    with small_cabinet() as cabinet:
        cabinet.answer = scripted(SCRIPT)
        yield cabinet


@pytest.fixture
def terminal(qtbot: QtBot, cabinet: SmallCabinet) -> Iterator[Terminal]:
    with running_terminal(qtbot, CabinetAddress(cabinet.url, "terminal-token")) as terminal:
        yield terminal


@pytest.fixture
def begun(terminal: Terminal) -> Terminal:
    terminal.result(terminal.registering.begin(NUMBER, "Кузнецова"))
    return terminal


def _answer(cabinet: SmallCabinet, route: str, answer: Answer) -> None:
    cabinet.answer = scripted({**SCRIPT, route: answer})


def _routes(cabinet: SmallCabinet) -> list[str]:
    return [route_of(call) for call in cabinet.calls]


def test_number_and_surname_open_a_registration(terminal: Terminal, cabinet: SmallCabinet) -> None:
    ticket = terminal.result(terminal.registering.begin(NUMBER, "Кузнецова"))
    assert ticket == TICKET
    assert terminal.registering.active
    sent = msgspec.json.decode(cabinet.calls[0].body)
    UUID(sent.pop("visit_id"))
    assert sent == {"account_number": NUMBER, "surname": "Кузнецова"}
    UUID(cabinet.calls[0].headers["Idempotency-Key"])


def test_a_refused_first_visit_leaves_nothing(terminal: Terminal, cabinet: SmallCabinet) -> None:
    _answer(cabinet, "POST registrations", problem(403, "first_visit_refused"))
    error = terminal.error(terminal.registering.begin(NUMBER, "Кузнецова"))
    assert isinstance(error, FirstVisitRefused)
    assert not terminal.registering.active


def test_by_a_code_into_the_cabinet(begun: Terminal, cabinet: SmallCabinet) -> None:
    registering, visit = begun.registering, begun.visit
    assert begun.result(registering.submit(FORM)) == WAITING
    assert begun.result(registering.send_code("8 904 123-45-18")) == WAITING
    assert begun.result(registering.look()) == WAITING
    assert begun.result(registering.check_code("123456")) == CONFIRMED
    seen: list[bool] = []
    finish = registering.finish().on_success(lambda _: seen.append(visit.active))
    assert begun.result(finish) == ACCOUNT
    assert seen == [True]
    assert (visit.visit_id, visit.session_token) == ("visit-1", "session")
    assert not registering.active
    assert _routes(cabinet)[1:] == [
        f"PUT {CURRENT}",
        f"POST {CURRENT}/code",
        f"GET {CURRENT}",
        f"POST {CURRENT}/code/check",
        f"POST {CURRENT}/finish",
        "GET account",
    ]
    assert {bearer(call) for call in cabinet.calls[1:-1]} == {"ticket"}
    keys = [call.headers.get("Idempotency-Key") for call in cabinet.calls if call.method != "GET"]
    assert None not in keys
    assert len(set(keys)) == len(keys)


def test_what_is_sent(begun: Terminal, cabinet: SmallCabinet) -> None:
    begun.result(begun.registering.submit(FORM))
    begun.result(begun.registering.send_code("8 904 123-45-18"))
    begun.result(begun.registering.check_code("123456"))
    form, phone, code = (msgspec.json.decode(call.body) for call in cabinet.calls[1:])
    assert form == msgspec.to_builtins(FORM)
    assert phone == {"phone": "8 904 123-45-18"}
    assert code == {"code": "123456"}


def test_the_letter_is_sent_again(begun: Terminal, cabinet: SmallCabinet) -> None:
    assert begun.result(begun.registering.send_letter_again()) == WAITING
    _answer(
        cabinet,
        f"POST {CURRENT}/letter",
        problem(429, "too_many_attempts", retry_after_s=42),
    )
    error = begun.error(begun.registering.send_letter_again())
    assert isinstance(error, TooManyAttempts)
    assert error.retry_after_s == 42


def test_what_a_resident_gets_wrong(begun: Terminal, cabinet: SmallCabinet) -> None:
    _answer(cabinet, f"PUT {CURRENT}", problem(422, "password_refused", fault="too_common"))
    password = begun.error(begun.registering.submit(FORM))
    assert isinstance(password, PasswordRefused)
    assert password.fault is PasswordFault.TOO_COMMON
    _answer(cabinet, f"POST {CURRENT}/code", problem(422, "contact_refused", fault="phone_wrong"))
    phone = begun.error(begun.registering.send_code("12"))
    assert isinstance(phone, ContactRefused)
    assert phone.fault is ContactFault.PHONE_WRONG
    _answer(cabinet, f"POST {CURRENT}/code/check", problem(422, "code_wrong", tries_left=4))
    code = begun.error(begun.registering.check_code("000000"))
    assert isinstance(code, CodeWrong)
    assert code.tries_left == 4
    assert begun.registering.active, "each of them may be tried again"


def test_somebody_was_faster(begun: Terminal, cabinet: SmallCabinet) -> None:
    _answer(cabinet, f"POST {CURRENT}/finish", problem(409, "already_registered"))
    assert isinstance(begun.error(begun.registering.finish()), AlreadyRegistered)
    assert not begun.visit.active


@pytest.mark.parametrize("code", [("confirmation_expired", 410), ("visit_ended", 401)])
def test_a_registration_that_is_over(
    begun: Terminal, cabinet: SmallCabinet, code: tuple[str, int]
) -> None:
    name, status = code
    _answer(cabinet, f"GET {CURRENT}", problem(status, name))
    assert isinstance(begun.error(begun.registering.look()), ConfirmationExpired)
    _answer(cabinet, f"POST {CURRENT}/finish", problem(status, name))
    assert isinstance(begun.error(begun.registering.finish()), ConfirmationExpired)


def test_without_a_registration_there_is_nothing_to_go_on_with(
    terminal: Terminal, cabinet: SmallCabinet
) -> None:
    for job in (terminal.registering.look(), terminal.registering.check_code("123456")):
        assert isinstance(terminal.error(job), ConfirmationExpired)
    assert isinstance(terminal.error(terminal.registering.finish()), ConfirmationExpired)
    assert cabinet.calls == []


def test_slow_looks_do_not_pile_up(begun: Terminal, cabinet: SmallCabinet) -> None:
    gate = Gate(cabinet, f"GET {CURRENT}")
    told: list[object] = []
    for _ in range(3):
        begun.registering.look().on_success(told.append).start(begun.owner)
    begun.qtbot.waitUntil(gate.arrived)
    gate.open()
    begun.qtbot.waitUntil(lambda: told == [WAITING] * 3)
    assert _routes(cabinet).count(f"GET {CURRENT}") == 1
    assert begun.result(begun.registering.look()) == WAITING
    assert _routes(cabinet).count(f"GET {CURRENT}") == 2


def test_a_look_does_not_join_that_of_another_registration(
    begun: Terminal, cabinet: SmallCabinet
) -> None:
    gate = Gate(cabinet, f"GET {CURRENT}")
    begun.registering.look().start(begun.owner)
    begun.qtbot.waitUntil(gate.arrived)
    begun.result(begun.registering.begin(NUMBER, "Кузнецова"))
    told: list[object] = []
    begun.registering.look().on_success(told.append).start(begun.owner)
    gate.open()
    begun.qtbot.waitUntil(lambda: told == [WAITING])
    begun.rest()
    assert _routes(cabinet).count(f"GET {CURRENT}") == 2


def test_giving_up_forgets_at_once_and_tells_the_cabinet(
    begun: Terminal, cabinet: SmallCabinet
) -> None:
    told: list[object] = []
    gate = Gate(cabinet, f"GET {CURRENT}")
    begun.registering.look().on_success(told.append).on_error(told.append).start(begun.owner)
    begun.qtbot.waitUntil(gate.arrived)
    begun.registering.give_up()
    gate.open()
    assert not begun.registering.active
    begun.rest()
    assert told == []
    assert [bearer(call) for call in cabinet.calls if call.method == "DELETE"] == ["ticket"]
    begun.registering.give_up()
    begun.rest()
    assert _routes(cabinet).count(f"DELETE {CURRENT}") == 1


def test_a_registration_nobody_waits_for_is_given_up(
    terminal: Terminal, cabinet: SmallCabinet
) -> None:
    gate = Gate(cabinet, "POST registrations")
    terminal.registering.begin(NUMBER, "Кузнецова").start(terminal.owner)
    terminal.qtbot.waitUntil(gate.arrived)
    terminal.registering.give_up()
    gate.open()
    terminal.rest()
    assert not terminal.registering.active
    assert _routes(cabinet) == ["POST registrations", f"DELETE {CURRENT}"]


def test_beginning_anew_gives_the_first_one_up(begun: Terminal, cabinet: SmallCabinet) -> None:
    _answer(cabinet, "POST registrations", encoded(replace(TICKET, token="second"), 201))
    begun.result(begun.registering.begin(NUMBER, "Кузнецова"))
    begun.rest()
    deleted = [bearer(call) for call in cabinet.calls if call.method == "DELETE"]
    assert deleted == ["ticket"]
    begun.result(begun.registering.look())
    assert bearer(cabinet.calls[-1]) == "second"


def test_the_end_of_the_visit_forgets_but_leaves_the_link_good(
    begun: Terminal, cabinet: SmallCabinet
) -> None:
    """A resident who did not wait for the letter can still open it at home."""
    begun.visit.reset()
    assert not begun.registering.active
    begun.rest()
    assert _routes(cabinet) == ["POST registrations"]


def test_a_finish_that_nobody_waits_for_is_signed_out(
    begun: Terminal, cabinet: SmallCabinet
) -> None:
    gate = Gate(cabinet, f"POST {CURRENT}/finish")
    begun.registering.finish().start(begun.owner)
    begun.qtbot.waitUntil(gate.arrived)
    begun.visit.reset()
    gate.open()
    begun.rest()
    assert not begun.visit.active
    assert bearer(cabinet.calls[-1]) == "session"
    assert _routes(cabinet)[-1] == "DELETE sessions/current"


def test_a_forgotten_password(terminal: Terminal, cabinet: SmallCabinet) -> None:
    assert terminal.result(terminal.registering.recover(NUMBER, "anna@example.org")) is None
    (call,) = cabinet.calls
    assert msgspec.json.decode(call.body) == {
        "account_number": NUMBER,
        "email": "anna@example.org",
    }
    assert "Authorization" not in call.headers
    UUID(call.headers["Idempotency-Key"])


def test_a_consent_can_be_read(terminal: Terminal) -> None:
    assert terminal.result(terminal.registering.consent("sms_notices")) == CONSENT


def test_nobody_agrees_to_another_text_than_is_recorded(
    terminal: Terminal, cabinet: SmallCabinet
) -> None:
    other = replace(CONSENT, text="Другой текст")
    _answer(cabinet, "GET consents/sms_notices", encoded(other))
    assert isinstance(terminal.error(terminal.registering.consent("sms_notices")), CabinetFaulty)
    _answer(cabinet, "POST registrations", encoded(replace(TICKET, consent=other), 201))
    assert isinstance(terminal.error(terminal.registering.begin(NUMBER, "К")), CabinetFaulty)
