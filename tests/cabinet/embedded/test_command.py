"""`python -m cabinet embedded` as the terminal's demo starts it: a real child process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
import requests

from cabinet.command_line import main
from domain.wire import TERMINAL_TOKEN
from tests.cabinet.client import TerminalClient
from tests.cabinet.embedded.small_delivery import ACCOUNTS, write_small_delivery
from tests.real_parts.waiting import until

ENDS_WITHIN_S = 60


class Demo:
    """A running demo."""

    def __init__(self, data_dir: Path, delivery: Path, *more: str) -> None:
        command = [sys.executable, "-m", "cabinet", "embedded", "--data-dir", str(data_dir)]
        self.process = subprocess.Popen(
            [*command, "--delivery", str(delivery), *more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def ready(self) -> dict[str, Any]:
        """The line that it prints, when it does."""
        assert self.process.stdout is not None
        line: dict[str, Any] = json.loads(self.process.stdout.readline())
        return line

    def ended(self) -> tuple[int, str]:
        """Its exit status and what it said on stderr, its stdin left open."""
        assert self.process.stderr is not None
        status = self.process.wait(ENDS_WITHIN_S)
        return status, self.process.stderr.read().decode()

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None:
                pipe.close()


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    return write_small_delivery(tmp_path / "delivery")


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def demo(data_dir: Path, delivery: Path) -> Iterator[Demo]:
    demo = Demo(data_dir, delivery)
    yield demo
    demo.close()


def test_it_answers_as_soon_as_it_says_so(demo: Demo) -> None:
    ready = demo.ready()
    assert ready["url"].startswith("http://127.0.0.1:")
    assert [account["account_number"] for account in ready["accounts"]] == ACCOUNTS[:-4]
    assert [who["account_number"] for who in ready["newcomers"]] == ACCOUNTS[-4:]
    first = ready["accounts"][0]
    assert first["about"] == "1\N{NO-BREAK SPACE}счётчик, поверка просрочена"
    with TerminalClient(ready["url"], ready["terminal_token"]) as client:
        client.sign_in(first["account_number"], first["password"])
        assert client.get("/account").json()["account_number"] == first["account_number"]
        unregistered = client.sign_in_body(ACCOUNTS[-1], first["password"])
        assert client.post("/sessions", unregistered).status_code == 403


def test_a_second_start_keeps_the_data_and_changes_the_token(
    demo: Demo, data_dir: Path, delivery: Path
) -> None:
    first = demo.ready()
    demo.process.send_signal(signal.SIGTERM)
    assert demo.ended() == (0, "")
    port = first["url"].rpartition(":")[2]
    again = Demo(data_dir, delivery, "--port", port)
    try:
        second = again.ready()
        assert second["url"] == first["url"]
        assert second["accounts"] == first["accounts"]
        assert second["terminal_token"] != first["terminal_token"]
        old = {TERMINAL_TOKEN: first["terminal_token"]}
        answer = requests.get(f"{second['url']}/api/v1/terminal", headers=old, timeout=10)
        assert answer.status_code == 401
    finally:
        again.close()


def test_its_settings_file_serves_the_commands_and_says_when_readings_are_taken(
    demo: Demo, data_dir: Path, delivery: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo.ready()
    demo.close()
    file = data_dir / "cabinet.toml"
    assert main(["requests", "--settings", str(file)]) == 0
    assert main(["terminals", "--settings", str(file)]) == 0
    assert "Демонстрационный терминал" in capsys.readouterr().out
    window = "[readings.window]\nfirst_day = 20\nlast_day = 25\n"
    file.write_text(file.read_text("utf-8") + window, "utf-8")
    again = Demo(data_dir, delivery)
    try:
        ready = again.ready()
        with TerminalClient(ready["url"], ready["terminal_token"]) as client:
            client.sign_in(ACCOUNTS[0], ready["accounts"][0]["password"])
            [card] = client.get("/meters").json()
    finally:
        again.close()
    assert card["rules"]["window"] == {"first_day": 20, "last_day": 25}
    assert window in file.read_text("utf-8")


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_told(demo: Demo, stop: signal.Signals) -> None:
    demo.ready()
    demo.process.send_signal(stop)
    assert demo.ended() == (0, "")


def test_it_ends_when_its_pipe_is_closed(demo: Demo) -> None:
    demo.ready()
    assert demo.process.stdin is not None
    demo.process.stdin.close()
    assert demo.ended() == (0, "")


def test_it_ends_when_its_parent_is_killed(data_dir: Path, delivery: Path) -> None:
    """The parent gave it no pipe: the pipe's other end is held by this test."""
    program = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-m', 'cabinet', 'embedded', *sys.argv[1:]])\n"
        "print(child.pid, flush=True)\n"
        "child.wait()\n"
    )
    read, write = os.pipe()
    parent = subprocess.Popen(
        [sys.executable, "-c", program, "--data-dir", str(data_dir), "--delivery", str(delivery)],
        stdin=read,
        stdout=subprocess.PIPE,
    )
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    assert b"url" in parent.stdout.readline()
    parent.kill()
    parent.wait()
    until(lambda: not child.is_running(), "the orphan to end", ENDS_WITHIN_S)
    parent.stdout.close()
    os.close(read)
    os.close(write)


def test_a_delivery_with_faults_is_told_and_nothing_served(demo: Demo, delivery: Path) -> None:
    demo.close()
    (delivery / "manifest.json").unlink()
    broken = Demo(delivery.parent / "other", delivery)
    try:
        status, said = broken.ended()
        assert status == 1
        assert said.startswith("manifest.json:1:")
        assert "Traceback" not in said
    finally:
        broken.close()
