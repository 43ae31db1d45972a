"""The client against the real cabinet."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from cabinet.cabinet import Cabinet
from cabinet.tables import ReadingRow
from domain.errors import (
    AmountRefused,
    CabinetUnavailable,
    HighUseUnconfirmed,
    ReadingRefused,
    SignInRefused,
    TerminalRefused,
    VisitEnded,
)
from domain.meters import Register
from domain.money import Kopecks
from domain.readings import Channel, Refusal
from domain.wire import NewReading, PaymentRequest, SignIn, Withdrawal
from kiosk.cabinet_address import CabinetAddress
from kiosk.client import CabinetClient
from kiosk.transport import Transport
from tests.cabinet.samples import ANNA, COLD, OCTOBER, PASSWORD, POWER, UNREGISTERED
from tests.real_parts.cutting_proxy import cutting_proxy

VISIT = "6f1c9a4e-9d3b-4b77-8d0c-2b8f7f0d6a51"


@pytest.fixture
def client(address: CabinetAddress) -> Iterator[CabinetClient]:
    client = CabinetClient(Transport(address, connect_timeout=3, read_timeout=30))
    yield client
    client.close()


@pytest.fixture
def session(client: CabinetClient) -> str:
    return client.sign_in(_attempt(), str(uuid4())).token


def _attempt(account_number: str = ANNA, password: str = PASSWORD) -> SignIn:
    return SignIn(visit_id=VISIT, account_number=account_number, password=password)


def _reading(value: str, **changes: bool) -> NewReading:
    return NewReading(
        reading_id=str(uuid4()),
        meter_id=COLD,
        values={Register.T1: Decimal(value)},
        captured_at=datetime.now(UTC),
        visit_id=VISIT,
        **changes,
    )


def _readings_in(cabinet: Cabinet, reading_id: str) -> int:
    with cabinet.reading() as db:
        rows = select(func.count()).where(ReadingRow.reading_id == reading_id)
        return db.scalar(rows) or 0


def test_the_terminal_proves_itself(client: CabinetClient) -> None:
    assert client.terminal_info().terminal_name == "Зал"


def test_an_unknown_terminal_is_refused(address: CabinetAddress) -> None:
    stranger = CabinetClient(
        Transport(CabinetAddress(address.url, "unknown"), connect_timeout=3, read_timeout=30)
    )
    with pytest.raises(TerminalRefused):
        stranger.terminal_info()
    stranger.close()


def test_a_session_is_opened(client: CabinetClient) -> None:
    session = client.sign_in(_attempt(), str(uuid4()))
    assert session.visit_id == VISIT
    assert session.expires_at > datetime.now(UTC) + timedelta(minutes=1)
    assert client.account(session.token).account_number == ANNA


@pytest.mark.parametrize(
    ("account_number", "password"),
    [(ANNA, "wrong-password"), (UNREGISTERED, PASSWORD), ("9999999999", PASSWORD)],
)
def test_who_cannot_sign_in_learns_nothing_more(
    client: CabinetClient, account_number: str, password: str
) -> None:
    with pytest.raises(SignInRefused):
        client.sign_in(_attempt(account_number, password), str(uuid4()))


def test_what_a_resident_sees(client: CabinetClient, session: str) -> None:
    balance = client.balance(session)
    assert balance.period == OCTOBER
    assert balance.due == sum(each.due for each in balance.utilities)
    charges = client.charges(session, 36)
    assert [month.period for month in charges] == sorted(
        (month.period for month in charges), reverse=True
    )
    assert charges[0].charges[0].parts[0].volume > 0
    cards = client.meters(session)
    assert {card.meter.meter_id for card in cards} >= {COLD, POWER}
    history = client.readings(session, POWER, 36)
    assert set(history[0].values) == {Register.T1, Register.T2}


def test_a_bill_is_what_its_digest_says(client: CabinetClient, session: str) -> None:
    bills = client.bills(session)
    assert len(bills) == 3
    pdf = client.bill_pdf(session, bills[0].period)
    assert hashlib.sha256(pdf).hexdigest() == bills[0].sha256
    assert len(pdf) == bills[0].size


def test_a_reading_is_given_and_taken_back(client: CabinetClient, session: str) -> None:
    reading = _reading("402.5")
    given = client.give_reading(session, reading, str(uuid4()))
    assert given.reading_id == reading.reading_id
    assert given.channel is Channel.TERMINAL
    assert given.values == {Register.T1: Decimal("402.5")}
    assert given in client.readings(session, COLD, 36)
    withdrawal = Withdrawal(
        reading_id=given.reading_id,
        meter_id=COLD,
        withdrawn_at=datetime.now(UTC),
        visit_id=reading.visit_id,
    )
    for _ in range(2):
        client.withdraw(session, withdrawal, str(uuid4()))
        assert given not in client.readings(session, COLD, 36)


def test_a_refused_reading_says_why(client: CabinetClient, session: str) -> None:
    with pytest.raises(ReadingRefused) as caught:
        client.give_reading(session, _reading("1"), str(uuid4()))
    assert caught.value.reason is Refusal.LOWER_THAN_PREVIOUS
    assert caught.value.register is Register.T1


def test_high_use_asks_first(client: CabinetClient, session: str) -> None:
    with pytest.raises(HighUseUnconfirmed):
        client.give_reading(session, _reading("900"), str(uuid4()))
    confirmed = _reading("900", high_use_confirmed=True)
    assert client.give_reading(session, confirmed, str(uuid4())).values[Register.T1] == 900


def test_a_payment_code(client: CabinetClient, session: str) -> None:
    code = client.payment_code(session, PaymentRequest(utility=None, amount=Kopecks(100_00)))
    assert code.text.startswith("ST00012|")
    assert code.amount == 100_00
    with pytest.raises(AmountRefused):
        client.payment_code(session, PaymentRequest(utility=None, amount=Kopecks(1)))


def test_after_sign_out_the_visit_is_over(client: CabinetClient, session: str) -> None:
    client.sign_out(session, str(uuid4()))
    client.sign_out(session, str(uuid4()))
    with pytest.raises(VisitEnded):
        client.account(session)


def test_a_cut_answer_does_not_double_a_write(address: CabinetAddress, cabinet: Cabinet) -> None:
    """The reading is in the cabinet, the answer was lost: sent again with the same key."""
    with cutting_proxy(address.url) as proxy:
        client = CabinetClient(
            Transport(
                CabinetAddress(proxy.url, address.terminal_token),
                connect_timeout=3,
                read_timeout=30,
            )
        )
        session = client.sign_in(_attempt(), str(uuid4())).token
        reading = _reading("402.5")
        proxy.cut_answers = 1
        given = client.give_reading(session, reading, str(uuid4()))
        assert given.reading_id == reading.reading_id
        assert proxy.cut_answers == 0
        client.close()
    assert _readings_in(cabinet, reading.reading_id) == 1


def test_a_connection_that_is_cut_again_and_again_is_no_cabinet(address: CabinetAddress) -> None:
    with cutting_proxy(address.url) as proxy:
        client = CabinetClient(
            Transport(
                CabinetAddress(proxy.url, address.terminal_token),
                connect_timeout=3,
                read_timeout=30,
            )
        )
        proxy.cut_answers = 2
        with pytest.raises(CabinetUnavailable):
            client.terminal_info()
        assert client.terminal_info().terminal_name == "Зал"
        client.close()


def test_nothing_personal_is_logged(
    client: CabinetClient, address: CabinetAddress, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        token = client.sign_in(_attempt(), str(uuid4())).token
        client.account(token)
        client.balance(token)
        with pytest.raises(SignInRefused):
            client.sign_in(_attempt(password="other-password"), str(uuid4()))
    for secret in (ANNA, PASSWORD, "other-password", token, address.terminal_token, "Кузнецова"):
        assert secret not in caplog.text
    assert "token" not in repr(address)
