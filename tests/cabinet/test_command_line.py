"""The commands of the central cabinet, on a settings file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from cabinet.command_line import main
from cabinet.environment import SETTINGS_VARIABLE
from cabinet.listening import listen
from domain.wire import TERMINAL_TOKEN
from tests.cabinet.embedded.small_delivery import write_small_delivery
from tests.real_parts.waiting import until

with listen("127.0.0.1", 0) as _probe:
    PORT = _probe.getsockname()[1]


@pytest.fixture
def settings(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "cabinet.toml"
    path.write_text(
        f'[database]\nurl = "{database_url}"\n[bills]\nlocation = "{tmp_path / "bills"}"\n'
        f"[server]\nport = {PORT}\n"
    )
    monkeypatch.setenv(SETTINGS_VARIABLE, str(path))
    return path


@pytest.fixture
def served(settings: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "cabinet", "serve"]
    process = subprocess.Popen(command, env=os.environ | {SETTINGS_VARIABLE: str(settings)})
    yield process
    process.kill()
    process.wait()


def test_from_nothing_to_an_answer(
    served: subprocess.Popen[bytes],
    settings: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    delivery = str(write_small_delivery(tmp_path / "delivery"))
    assert main(["migrate"]) == 0
    assert main(["import", delivery, "--check"]) == 0
    assert main(["import", delivery]) == 0
    assert "small принята" in capsys.readouterr().out
    assert main(["enrol", "hall", "--name", "Зал"]) == 0
    token = capsys.readouterr().out.strip()
    until(lambda: _answers(token), "the cabinet to answer", 30)
    served.send_signal(signal.SIGTERM)
    served.wait(15)


def test_a_broken_delivery_fails(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    delivery = write_small_delivery(tmp_path / "delivery")
    (delivery / "accounts.csv").write_text("")
    assert main(["import", str(delivery)]) == 1
    told = capsys.readouterr()
    assert told.err.startswith("accounts.csv:")
    assert told.out == ""


def test_openapi_needs_no_settings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["openapi"]) == 0
    assert json.loads(capsys.readouterr().out)["info"]["title"] == "Личный кабинет"


@pytest.mark.parametrize(
    ("url", "status", "named"),
    [
        ("mysql://localhost/x", 2, "database.url: mysql is not supported"),
        ("not an address", 2, "database.url: "),
        ("sqlite:////no/such/folder/cabinet.db", 1, "database: unable to open database file"),
        ("postgresql://nobody@127.0.0.1:1/none", 1, "database: connection failed"),
    ],
)
def test_a_database_that_cannot_be_used_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], url: str, status: int, named: str
) -> None:
    path = tmp_path / "cabinet.toml"
    path.write_text(f'[database]\nurl = "{url}"\n[bills]\nlocation = "{tmp_path}"\n')
    assert main(["migrate", "--settings", str(path)]) == status
    told = capsys.readouterr().err
    assert told.startswith(f"cabinet: {named}")
    assert told.count("\n") == 1


def _answers(token: str) -> bool:
    try:
        answer = requests.get(
            f"http://127.0.0.1:{PORT}/api/v1/terminal", headers={TERMINAL_TOKEN: token}, timeout=5
        )
    except requests.ConnectionError:
        return False
    return answer.status_code == 200 and answer.json()["terminal_name"] == "Зал"
