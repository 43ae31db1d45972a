"""What the demo's cabinet sends is shown where the demo was started."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
import requests

import resources
from kiosk.demo import message_lines
from kiosk.demo_cabinet import DIED, RUNS_AGAIN, Announcement, DemoCabinet, Message
from tests.cabinet.client import TerminalClient
from tests.cabinet.first_visits import form
from tests.real_parts.waiting import until

NEWCOMER, SURNAME = "7401216954", "Ким"
DELIVERY = Path(resources.__file__).parent / "sample-delivery"


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DemoCabinet]:
    demo = DemoCabinet(tmp_path, DELIVERY)
    yield demo
    demo.stop()


@pytest.fixture
def said(demo: DemoCabinet) -> Announcement:
    said = demo.start()
    assert said is not None, demo.log.read_text("utf-8")
    return said


def test_a_registration_can_be_confirmed_without_a_phone(
    demo: DemoCabinet, said: Announcement
) -> None:
    told: list[Message] = []
    demo.watch(told.append, print)
    with TerminalClient(said.url, said.terminal_token) as client:
        assert client.open_registration(NEWCOMER, SURNAME).status_code == 201
        consent = client.get("/consents/personal_data").json()
        names = {"consent_version": consent["version"], "consent_sha256": consent["sha256"]}
        answer = client.put("/registrations/current", form() | names)
        assert answer.status_code == 200, answer.text
        (letter,) = until(lambda: told, "the letter")
        assert letter.to == form()["email"]
        link = message_lines(letter).splitlines()[-1].strip()
        assert link.startswith(f"{said.url}/p/confirm/")
        assert "Подтвердить" in requests.get(link, timeout=30).text
        assert requests.post(link, timeout=30).status_code == 200
        assert client.get("/registrations/current").json()["state"] == "confirmed"
    (file,) = demo.messages.iterdir()
    assert file.suffix == ".eml"
    assert file.stat().st_mode & 0o077 == 0
    assert demo.messages.stat().st_mode & 0o077 == 0


def test_a_cabinet_that_dies_is_started_again_where_it_was(
    demo: DemoCabinet, said: Announcement
) -> None:
    words: list[object] = []
    demo.watch(print, words.append)
    for _ in range(2):
        before = demo.address()
        words.clear()
        for child in _cabinets(demo):
            child.kill()
        until(lambda: words == [DIED, RUNS_AGAIN], "the cabinet", 60)
        after = demo.address()
        assert after.url == before.url == said.url
        assert after.terminal_token != before.terminal_token
        with TerminalClient(after.url, after.terminal_token) as client:
            assert client.get("/terminal").status_code == 200
    demo.stop()
    assert _cabinets(demo) == []


def _cabinets(demo: DemoCabinet) -> list[psutil.Process]:
    folder = str(demo.log.parent)
    return [one for one in psutil.Process().children() if folder in one.cmdline()]


def test_messages_in_the_window_of_make_run() -> None:
    text = "Здравствуйте!\n\nПодтвердить:\nhttp://127.0.0.1:1/p/confirm/x\n\nДо 12:00.\n"
    letter = Message(channel="email", to="anna@example.org", subject="Подтвердите", text=text)
    assert message_lines(letter).splitlines() == [
        "Письмо для anna@example.org: Подтвердите",
        "  http://127.0.0.1:1/p/confirm/x",
    ]
    code = Message(channel="sms", to="+79041234518", subject="", text="Код: 123456.")
    assert message_lines(code) == "СМС на +79041234518: Код: 123456."
