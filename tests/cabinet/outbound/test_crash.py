"""The process that sends is killed with SIGKILL; a real mail server counts what it took.

What must hold (docs/decisions/0011): no letter is lost; a letter whose acceptance was written down
is never sent again; one that was being handed over when the process died may come twice, and then
as the same bytes with the same Message-ID, so that the receiver keeps one.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from email.message import EmailMessage
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import pytest

from cabinet.cabinet import Cabinet, system_clock
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.outbound.conftest import Outbox
from tests.real_parts.mail_server import MailServer, mail_server
from tests.real_parts.waiting import until
from tests.real_parts.warm_process import kill, warm_cabinet

LETTERS = 60
KILLS = 8
WITHIN_S = 30


class SendingProcess:
    """`cabinet send-messages`, killed and started again."""

    def __init__(self, settings: Path, log: Path) -> None:
        self._arguments = ["send-messages", "--settings", str(settings)]
        self._log = log
        self._process: ForkServerProcess | None = None

    def start(self) -> None:
        self._process = warm_cabinet(self._arguments, self._log)

    def kill(self) -> None:
        if self._process is not None:
            kill(self._process)
            self._process = None

    def stop(self) -> int | None:
        """Ask it to end, as a service manager does."""
        assert self._process is not None
        self._process.terminate()
        self._process.join(15)
        return self._process.exitcode


@pytest.fixture
def server(tmp_path: Path) -> Iterator[MailServer]:
    with mail_server(tmp_path / "mail") as server:
        yield server


@pytest.fixture
def process(database_url: str, server: MailServer, tmp_path: Path) -> Iterator[SendingProcess]:
    settings = tmp_path / "cabinet.toml"
    settings.write_text(
        f'[database]\nurl = "{database_url}"\n[bills]\nlocation = "{tmp_path / "bills"}"\n'
        f"{server.settings}[outbound]\npoll_s = 0.05\nretry_s = 0.1\nclaim_s = 1\n"
    )
    process = SendingProcess(settings, tmp_path / "sending.log")
    yield process
    process.kill()


@pytest.fixture
def now(clock: StoppedClock) -> None:
    """The process tells the time by the system's clock: so does what is put into the outbox."""
    clock.now = system_clock()


def all_sent(outbox: Outbox) -> bool:
    return {row.state for row in outbox.rows()} == {"sent"}


@pytest.mark.usefixtures("now")
def test_killed_at_random_moments(
    process: SendingProcess, server: MailServer, cabinet: Cabinet, outbox: Outbox
) -> None:
    for number in range(LETTERS):
        outbox.put(f"{number}@example.org")
    moments = sorted(random.sample(range(1, LETTERS), KILLS))
    for moment in moments:
        process.start()
        until(lambda moment=moment: len(server.letters()) >= moment, "more letters", WITHIN_S)
        process.kill()
    process.start()
    until(lambda: all_sent(outbox), "the rest", WITHIN_S)

    times = Counter(letter.message_id for letter in server.letters())
    twice = [message_id for message_id, count in times.items() if count > 1]
    counts = f"{LETTERS} letters, {KILLS} kills: {len(times)} came, {len(twice)} of them twice"
    print(counts)  # noqa: T201 - with `pytest -s`
    assert len(times) == LETTERS, counts
    assert len(twice) <= KILLS, counts
    _came_alike(server)


@pytest.mark.usefixtures("now")
def test_killed_before_the_server_took_it_it_comes_once(
    process: SendingProcess, server: MailServer, cabinet: Cabinet, outbox: Outbox
) -> None:
    """The whole letter is there, the server has not decided; then the sender is gone."""
    outbox.put()

    def kill_and_refuse(_letter: EmailMessage) -> str:
        server.answer = lambda _letter: "250 taken"
        process.kill()
        return "451 nobody is there to hear it"

    server.answer = kill_and_refuse
    process.start()
    until(lambda: outbox.row().state == "sending", "the claim", WITHIN_S)
    until(lambda: outbox.row().attempts == 1 and process._process is None, "the kill", WITHIN_S)
    process.start()
    until(lambda: all_sent(outbox), "the letter", WITHIN_S)
    assert len(server.letters()) == 1


@pytest.mark.usefixtures("now")
def test_killed_before_it_read_that_the_server_took_it(
    process: SendingProcess, server: MailServer, cabinet: Cabinet, outbox: Outbox
) -> None:
    """The one window that no sender can close: the receiver does, by the Message-ID."""
    outbox.put()

    def kill_and_take(_letter: EmailMessage) -> str:
        server.answer = lambda _letter: "250 taken"
        process.kill()
        return "250 taken, but nobody is there to hear it"

    server.answer = kill_and_take
    process.start()
    until(lambda: len(server.letters()) == 1, "the letter", WITHIN_S)
    process.start()
    until(lambda: all_sent(outbox), "the second try", WITHIN_S)
    assert len(server.letters()) == 2
    assert len(server.mailbox()) == 1
    _came_alike(server)
    assert outbox.row().last_error == "interrupted: it may have been sent already"


@pytest.mark.usefixtures("now")
def test_killed_after_it_was_written_down_it_does_not_come_again(
    process: SendingProcess, server: MailServer, cabinet: Cabinet, outbox: Outbox
) -> None:
    outbox.put()
    process.start()
    until(lambda: all_sent(outbox), "the letter", WITHIN_S)
    process.kill()
    outbox.put("another@example.org")
    process.start()
    until(lambda: server.letters("another@example.org"), "another letter", WITHIN_S)
    assert len(server.letters()) == 2


@pytest.mark.usefixtures("now")
def test_a_mail_server_that_is_down_for_a_while_gets_all_of_them_once(
    process: SendingProcess, server: MailServer, cabinet: Cabinet, outbox: Outbox
) -> None:
    server.stop()
    for number in range(5):
        outbox.put(f"{number}@example.org")
    process.start()
    until(lambda: any(row.last_error for row in outbox.rows()), "a failure", WITHIN_S)
    server.start()
    until(lambda: all_sent(outbox), "the letters", WITHIN_S)
    assert len(server.letters()) == len(server.mailbox()) == 5
    assert process.stop() == 0


def _came_alike(server: MailServer) -> None:
    """Whatever came twice came as the same bytes."""
    contents: dict[str, set[bytes]] = {}
    for letter in server.letters():
        contents.setdefault(letter.message_id, set()).add(letter.content)
    assert all(len(alike) == 1 for alike in contents.values())
