"""What terminals tell of their printers, and what IT does with terminals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cabinet.cabinet import Cabinet
from cabinet.command_line import main
from cabinet.environment import SETTINGS_VARIABLE
from cabinet.security.terminals import enrol_terminal
from cabinet.terminals import terminal_lines
from domain.printing import PrinterFault, Supply
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock


@pytest.fixture
def settings(
    cabinet: Cabinet, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cabinet.toml"
    path.write_text(
        f'[database]\nurl = "{database_url}"\n[bills]\nlocation = "{tmp_path / "bills"}"\n'
    )
    monkeypatch.setenv(SETTINGS_VARIABLE, str(path))
    with cabinet.writing() as db:
        enrol_terminal(db, "annex", "Пристройка", cabinet.clock())


@pytest.mark.parametrize(
    ("report", "listed"),
    [
        ({"fault": None}, "ready"),
        ({"fault": None, "low": ["paper", "toner"]}, "ready, paper low, toner low"),
        ({"fault": "no_paper", "low": ["toner"]}, "NO PAPER, toner low"),
    ],
)
@pytest.mark.usefixtures("settings")
def test_a_report_is_listed(
    client: TerminalClient,
    capsys: pytest.CaptureFixture[str],
    report: dict[str, Any],
    listed: str,
) -> None:
    assert client.put("/terminal/printer", {"fault": "jam", "low": ["paper"]}).status_code == 204
    assert client.put("/terminal/printer", report).status_code == 204
    assert main(["terminals"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "annex\tПристройка\tenrolled 2026-11-20 12:00\tprinter: not told",
        f"hall\tЗал\tenrolled 2026-11-20 12:00\tprinter: {listed} (told 2026-11-20 12:00)",
    ]


def test_every_fault_can_be_told(client: TerminalClient, cabinet: Cabinet) -> None:
    for fault in PrinterFault:
        assert client.put("/terminal/printer", {"fault": fault}).status_code == 204
        assert fault.replace("_", " ").upper() in next(terminal_lines(cabinet))


@pytest.mark.parametrize("report", [{}, {"fault": "sad"}, {"fault": None, "low": ["ink"]}, []])
def test_a_report_that_is_none_is_refused(client: TerminalClient, report: object) -> None:
    answer = client.put("/terminal/printer", report)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


def test_only_a_terminal_reports(client: TerminalClient) -> None:
    client.headers.pop("Terminal-Token")
    answer = client.put("/terminal/printer", {"fault": None, "low": [Supply.PAPER]})
    assert (answer.status_code, answer.json()["code"]) == (401, "terminal_refused")


@pytest.mark.usefixtures("settings")
def test_a_revoked_terminal_is_refused_at_once_until_it_is_enrolled_again(
    resident: TerminalClient,
    cabinet: Cabinet,
    clock: StoppedClock,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert resident.get("/account").status_code == 200
    assert main(["revoke", "hall"]) == 0
    assert capsys.readouterr().out == "hall: revoked\n"
    for path in ("/account", "/terminal"):
        answer = resident.get(path)
        assert (answer.status_code, answer.json()["code"]) == (401, "terminal_refused")
    assert main(["revoke", "hall"]) == 0
    assert capsys.readouterr().out == "hall: was revoked before\n"
    assert main(["terminals"]) == 0
    assert "hall\tЗал\tREVOKED 20" in capsys.readouterr().out
    with cabinet.writing() as db:
        resident.headers["Terminal-Token"] = enrol_terminal(db, "hall", "Зал", clock())
    assert resident.get("/terminal").status_code == 200


@pytest.mark.usefixtures("settings")
def test_nobody_is_revoked_by_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["revoke", "hal"]) == 1
    assert capsys.readouterr().err == "cabinet: no terminal is called hal\n"
