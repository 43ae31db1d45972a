"""How calls travel: what is tried again, whom the terminal trusts, whose clock is wrong."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme

from domain.errors import CabinetUnavailable
from domain.wire import TerminalInfo
from kiosk.cabinet_address import CabinetAddress
from kiosk.client_source import ClientSource
from kiosk.clock_watch import ClockWatch
from kiosk.settings import CabinetSettings
from kiosk.transport import Transport
from tests.kiosk.scripted import INFO, info
from tests.real_parts.small_cabinet import SmallCabinet, small_cabinet

STARTS = "Starting new HTTP connection"


def _transport(url: str, *, ca_file: str = "", clock: ClockWatch | None = None) -> Transport:
    address = CabinetAddress(url, "terminal-token")
    return Transport(address, connect_timeout=0.3, read_timeout=0.3, ca_file=ca_file, clock=clock)


def _connections(caplog: pytest.LogCaptureFixture, url: str) -> int:
    """How often the transport tries to connect before it says that nobody is there."""
    transport = _transport(url)
    with caplog.at_level(logging.DEBUG, "urllib3"), pytest.raises(CabinetUnavailable):
        transport.read("terminal", TerminalInfo)
    transport.close()
    return sum(STARTS in message for message in caplog.messages)


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(file)
    return str(file)


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[SmallCabinet]:
    """A cabinet with a certificate of the company's own authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with small_cabinet(context) as cabinet:
        cabinet.answer = lambda _call: info()
        yield cabinet


def test_a_refused_connection_is_not_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert _connections(caplog, f"http://127.0.0.1:{port}") == 1


def test_a_connection_that_is_not_answered_is_not_tried_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        queue = [socket.socket() for _ in range(4)]
        for waiting in queue:
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        assert _connections(caplog, f"http://127.0.0.1:{full.getsockname()[1]}") == 1
        for waiting in queue:
            waiting.close()


def test_an_answer_that_stands_still_is_not_asked_for_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    go = threading.Event()

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
            )
            go.wait(10)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve)
        server.start()
        assert _connections(caplog, f"http://127.0.0.1:{listener.getsockname()[1]}") == 1
        go.set()
        server.join()


def test_why_nobody_answers_is_said_once(
    caplog: pytest.LogCaptureFixture, secure: SmallCabinet
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    for url, reason in (
        (f"http://127.0.0.1:{port}", "ConnectionRefusedError"),
        (secure.url, "SSLCertVerificationError"),
    ):
        caplog.clear()
        transport = _transport(url)
        for _ in range(2):
            with pytest.raises(CabinetUnavailable):
                transport.read("terminal", TerminalInfo)
        transport.close()
        assert caplog.messages == [f"no answer from the cabinet: {reason}"]


def test_the_company_s_authority_is_trusted(secure: SmallCabinet, ca_file: str) -> None:
    transport = _transport(secure.url, ca_file=ca_file)
    assert transport.read("terminal", TerminalInfo) == INFO
    transport.close()


def test_the_setting_reaches_the_transport(secure: SmallCabinet, ca_file: str) -> None:
    settings = CabinetSettings(url=secure.url, ca_file=ca_file)
    source = ClientSource(lambda: CabinetAddress(secure.url, "t"), settings)
    assert source().terminal_info() == INFO
    source.close()


def test_a_file_without_a_certificate_trusts_nobody(
    secure: SmallCabinet, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "ca.pem").write_text("not a certificate", encoding="utf-8")
    transport = _transport(secure.url, ca_file=str(tmp_path / "ca.pem"))
    with pytest.raises(CabinetUnavailable):
        transport.read("terminal", TerminalInfo)
    assert caplog.messages == ["no answer from the cabinet: SSLError"]
    transport.close()


def test_another_s_authority_is_not(
    secure: SmallCabinet, monkeypatch: pytest.MonkeyPatch, ca_file: str
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", ca_file)  # nor is the environment's
    transport = _transport(secure.url)
    with pytest.raises(CabinetUnavailable):
        transport.read("terminal", TerminalInfo)
    assert secure.calls == []
    transport.close()


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        (timedelta(hours=3), ["this terminal's clock is 10800 s behind the cabinet's"]),
        (timedelta(seconds=-7200), ["this terminal's clock is 7200 s ahead of the cabinet's"]),
        (timedelta(seconds=60), []),
    ],
)
def test_a_clock_far_off_is_said_once(
    caplog: pytest.LogCaptureFixture, behind: timedelta, said: list[str]
) -> None:
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    clock = ClockWatch(lambda: now)
    for _ in range(3):
        clock.compare(format_datetime(now + behind, usegmt=True))
    assert caplog.messages == said


@pytest.mark.parametrize(
    ("ahead", "told"),
    [
        (timedelta(hours=3), timedelta(0)),
        (timedelta(days=-2), timedelta(0)),
        (timedelta(seconds=40), timedelta(seconds=40)),
    ],
)
def test_a_clock_far_off_is_reckoned_with(ahead: timedelta, told: timedelta) -> None:
    cabinet = datetime(2026, 11, 20, 12, tzinfo=UTC)
    clock = ClockWatch(lambda: cabinet + ahead)
    clock.compare(format_datetime(cabinet, usegmt=True))
    assert clock.moment() == cabinet + told


def test_a_clock_that_was_put_right_is_believed_again() -> None:
    cabinet = datetime(2026, 11, 20, 12, tzinfo=UTC)
    shown = [cabinet + timedelta(days=1)]
    clock = ClockWatch(lambda: shown[-1])
    clock.compare(format_datetime(cabinet, usegmt=True))
    shown.append(cabinet)
    clock.compare(format_datetime(cabinet, usegmt=True))
    assert clock.moment() == cabinet


@pytest.mark.parametrize("date", [None, "", "yesterday", "Thu, 99 Nov 2026 25:00:00 GMT"])
def test_a_date_that_says_nothing(caplog: pytest.LogCaptureFixture, date: str | None) -> None:
    ClockWatch().compare(date)
    assert caplog.messages == []


def test_answers_are_compared_with_the_clock(caplog: pytest.LogCaptureFixture) -> None:
    clock = ClockWatch()
    with small_cabinet() as cabinet:
        cabinet.date = "Thu, 19 Nov 2020 12:00:00 GMT"
        cabinet.answer = lambda _call: info()
        for _ in range(2):
            transport = _transport(cabinet.url, clock=clock)
            transport.read("terminal", TerminalInfo)
            transport.close()
    assert len(caplog.messages) == 1
