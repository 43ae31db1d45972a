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
from resources.sample_generator.__main__ import DIRECTORY
from tests.cabinet.embedded.small_delivery import write_small_delivery
from tests.real_parts.postgresql import PostgresqlCluster
from tests.real_parts.waiting import until


@pytest.fixture
def port() -> int:
    with listen("127.0.0.1", 0) as probe:
        found: int = probe.getsockname()[1]
    return found


@pytest.fixture
def settings(tmp_path: Path, database_url: str, port: int, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "cabinet.toml"
    path.write_text(
        f'[database]\nurl = "{database_url}"\n[bills]\nlocation = "{tmp_path / "bills"}"\n'
        f"[server]\nport = {port}\n"
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
    port: int,
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
    until(lambda: _answers(port, token), "the cabinet to answer", 60)
    served.send_signal(signal.SIGTERM)
    assert served.wait(60) in {0, -signal.SIGTERM}


def test_readings_are_exported_and_confirmed(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["migrate"]) == 0
    assert main(["export", "readings", str(tmp_path / "batches")]) == 0
    assert capsys.readouterr().out == "Новых показаний нет, пакет не создан.\n"
    assert not (tmp_path / "batches").exists()
    assert main(["export", "confirm", "1"]) == 1
    assert capsys.readouterr().err == "Пакета 1 нет.\n"


def test_a_registry_is_checked_and_taken(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    registry = tmp_path / "registry.csv"
    assert main(["migrate"]) == 0
    assert main(["import", str(write_small_delivery(tmp_path / "delivery"))]) == 0
    capsys.readouterr()
    header = "payment_id,account_number,utility,paid_at,amount\n"
    registry.write_text(f"{header}total,R-1,2020-01-31,0,0\n")
    for more, done in (["--check"], "проверен, ошибок нет"), ([], "принят"), ([], "уже принят"):
        assert main(["import-registry", str(registry), *more]) == 0
        said = capsys.readouterr().out.replace("\xa0", " ")
        assert said.startswith(f"Реестр R-1 на 31.01.2020 {done}: 0 платежей на 0,00 ₽.")
    registry.write_text(header)
    assert main(["import-registry", str(registry)]) == 1
    assert "registry.csv:1: -: нет последней строки total" in capsys.readouterr().err


def test_several_workers_answer_and_end_together(
    settings: Path, port: int, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.write_text(settings.read_text() + "workers = 2\n")
    assert main(["migrate"]) == 0
    assert main(["enrol", "hall", "--name", "Зал"]) == 0
    token = capsys.readouterr().out.strip()
    process = subprocess.Popen([sys.executable, "-m", "cabinet", "serve"])
    try:
        until(lambda: _answers(port, token), "the cabinet to answer", 60)
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
        assert not _answers(port, token)
    finally:
        process.kill()
        process.wait()


def test_a_port_that_is_taken_is_named(
    settings: Path, port: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with listen("127.0.0.1", port) as taken:
        taken.listen()
        assert main(["serve"]) == 2
    assert capsys.readouterr().err == f"cabinet: server: 127.0.0.1:{port}: Address already in use\n"


def test_a_database_without_tables_is_named(
    tmp_path: Path,
    postgresql_cluster: PostgresqlCluster,
    capsys: pytest.CaptureFixture[str],
) -> None:
    name = postgresql_cluster.create_database()
    path = tmp_path / "cabinet.toml"
    path.write_text(
        f'[database]\nurl = "{postgresql_cluster.url(name)}"\n[bills]\nlocation = "{tmp_path}"\n'
    )
    assert main(["enrol", "hall", "--settings", str(path)]) == 1
    assert "cabinet: database: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("location", "status", "named"),
    [
        ("s4://bills", 2, "bills.location: Protocol not known: s4"),
        ("/dev/null/bills", 1, "/dev/null/bills: Not a directory"),
    ],
)
def test_a_store_that_cannot_be_used_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], location: str, status: int, named: str
) -> None:
    path = tmp_path / "cabinet.toml"
    url = f"sqlite:///{tmp_path / 'cabinet.db'}"
    path.write_text(f'[database]\nurl = "{url}"\n[bills]\nlocation = "bills"\n')
    assert main(["migrate", "--settings", str(path)]) == 0
    path.write_text(f'[database]\nurl = "{url}"\n[bills]\nlocation = "{location}"\n')
    assert main(["import", str(DIRECTORY), "--settings", str(path)]) == status
    told = capsys.readouterr().err
    assert told.startswith(f"cabinet: {named}")
    assert told.count("\n") == 1


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
        ("not an address", 2, "database.url: not a database address"),
        ("postgresql://cabinet:my secret", 2, "database.url: not a database address"),
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


def _answers(port: int, token: str) -> bool:
    try:
        answer = requests.get(
            f"http://127.0.0.1:{port}/api/v1/terminal", headers={TERMINAL_TOKEN: token}, timeout=5
        )
    except requests.ConnectionError:
        return False
    return answer.status_code == 200 and answer.json()["terminal_name"] == "Зал"


@pytest.mark.parametrize("named", [False, True])
def test_at_the_start_it_says_what_bills_will_be_missing(settings: Path, *, named: bool) -> None:
    if named:
        company = '[company]\nname = "АО «Свет»"\ncontacts = "г. Миасс"\n'
        settings.write_text(settings.read_text("utf-8") + company, encoding="utf-8")
    command = [sys.executable, "-m", "cabinet", "serve"]
    environment = os.environ | {SETTINGS_VARIABLE: str(settings)}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        said = []
        while not said or "listening on" not in said[-1]:
            said.append(process.stderr.readline().decode())
            assert said[-1], "it ended"
        process.terminate()
        process.stderr.read()
    warned = any("[company] name, contacts: not set" in line for line in said)
    assert warned is not named
