"""Who sends: the command, the server, and how they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cabinet.cabinet import system_clock
from cabinet.command_line import main
from cabinet.environment import SETTINGS_VARIABLE
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.outbound.conftest import Outbox
from tests.real_parts.programs import free_port, listens
from tests.real_parts.waiting import until

LETTERS = 20


@pytest.fixture(autouse=True)
def _now(clock: StoppedClock) -> None:
    """Processes tell the time by the system's clock: so does what is put into the outbox."""
    clock.now = system_clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where letters go."""
    return tmp_path / "messages"


@pytest.fixture
def settings(database_url: str, tmp_path: Path, folder: Path) -> Path:
    settings = tmp_path / "cabinet.toml"
    settings.write_text(
        f'[database]\nurl = "{database_url}"\n[bills]\nlocation = "{tmp_path / "bills"}"\n'
        f'[mail]\nadapter = "folder"\nfolder = "{folder}"\n'
    )
    return settings


@contextmanager
def running(settings: Path, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "cabinet", *command],
        env=os.environ | {SETTINGS_VARIABLE: str(settings)},
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stderr is not None
        process.stderr.close()


def states(outbox: Outbox) -> list[str]:
    return sorted(row.state for row in outbox.rows())


def fill(outbox: Outbox) -> None:
    for _ in range(LETTERS):
        outbox.put()


def test_once_sends_what_is_due_and_ends(settings: Path, outbox: Outbox, folder: Path) -> None:
    fill(outbox)
    assert main(["send-messages", "--once", "--settings", str(settings)]) == 0
    assert states(outbox) == ["sent"] * LETTERS
    assert len(list(folder.iterdir())) == LETTERS


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_sends_until_it_is_told_to_end(
    settings: Path, outbox: Outbox, number: signal.Signals
) -> None:
    with running(settings, "send-messages") as process:
        fill(outbox)
        until(lambda: states(outbox) == ["sent"] * LETTERS, "the letters", 30)
        process.send_signal(number)
        assert process.wait(10) == 0


@pytest.mark.parametrize("workers", [1, 2])
def test_the_server_sends_beside_its_answers(
    settings: Path, outbox: Outbox, folder: Path, workers: int
) -> None:
    port = free_port()
    with settings.open("a") as file:
        file.write(f"[server]\nport = {port}\nworkers = {workers}\n")
    with running(settings, "serve") as process:
        fill(outbox)
        until(lambda: states(outbox) == ["sent"] * LETTERS, "the letters", 60)
        process.send_signal(signal.SIGTERM)
        process.wait(15)
    assert {row.attempts for row in outbox.rows()} == {1}
    assert len(list(folder.iterdir())) == LETTERS


def test_a_server_that_may_not_send_leaves_it_to_the_command(
    settings: Path, outbox: Outbox, folder: Path, tmp_path: Path
) -> None:
    port = free_port()
    of_server = tmp_path / "server.toml"
    of_server.write_text(
        settings.read_text().replace(str(folder), str(tmp_path / "of the server"))
        + f"[server]\nport = {port}\n[outbound]\nin_server = false\npoll_s = 0.05\n"
    )
    fill(outbox)
    with running(of_server, "serve"):
        until(lambda: listens(port), "the server", 30)
        assert main(["send-messages", "--once", "--settings", str(settings)]) == 0
    assert len(list(folder.iterdir())) == LETTERS
    assert {row.attempts for row in outbox.rows()} == {1}


def test_without_a_way_out_there_is_nothing_to_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "cabinet.toml"
    settings.write_text('[database]\nurl = "sqlite:///x"\n[bills]\nlocation = "b"\n')
    assert main(["send-messages", "--settings", str(settings)]) == 2
    assert "neither [mail] nor [sms]" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["send-messages", "serve"])
def test_a_key_file_that_is_not_there_is_told_in_a_line(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: str,
) -> None:
    monkeypatch.setenv(SETTINGS_VARIABLE, "")
    settings = tmp_path / "cabinet.toml"
    settings.write_text(
        '[database]\nurl = "sqlite:///x"\n[bills]\nlocation = "b"\n'
        '[sms]\nadapter = "sms_ru"\napi_id_file = "/nowhere/key"\n'
    )
    assert main([command, "--settings", str(settings)]) == 2
    assert capsys.readouterr().err == (
        "cabinet: sms.api_id_file: /nowhere/key: No such file or directory\n"
    )
