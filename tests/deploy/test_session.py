"""The sessions that start a terminal: what they pass on, and what they are made of."""

from __future__ import annotations

import os
import shutil
import subprocess
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.exit_codes import CLOSED_BY_STAFF
from tests.real_parts.x_screen import free_display

SESSION = Path(__file__).parent.parent.parent / "deploy" / "session"
UNITS = sorted(SESSION.glob("*/*.service"))
SCRIPTS = [SESSION / "linux" / "terminal", SESSION / "linux" / "with-keyring",
           SESSION / "x11" / "session", SESSION / "wayland" / "session"]  # fmt: skip

_CAGE = """#!/bin/sh
# as cage before 0.2: whatever its program's exit code is, its own is 0
while [ "$1" != -- ]; do shift; done
shift
"$@"
exit 0
"""


@pytest.fixture
def run(tmp_path: Path):
    """Run a session with a program in the terminal's place; its exit code."""

    def session(name: str, program: str, **more: str) -> int:
        terminal = tmp_path / "kiosk"
        terminal.write_text(f"#!/bin/sh\n{program}\n")
        cage = tmp_path / "cage"
        cage.write_text(_CAGE)
        for each in (terminal, cage):
            each.chmod(0o755)
        environment = os.environ | {
            "RUNTIME_DIRECTORY": str(tmp_path),
            "KIOSK_PROGRAM": str(terminal),
            "KIOSK_X_SERVER": f"/usr/bin/Xvfb {free_display()} -nolisten tcp -noreset",
            "PATH": f"{tmp_path}:{os.environ['PATH']}",
            **more,
        }
        log = (tmp_path / "log").open("wb")
        with log:
            done = subprocess.run(
                [SESSION / name / "session"],
                env=environment, stdout=log, stderr=log, timeout=60, check=False,
            )  # fmt: skip
        return done.returncode

    return session


@pytest.mark.parametrize("name", ["x11", "wayland"])
@pytest.mark.parametrize(
    ("program", "code"),
    [("exit 10", CLOSED_BY_STAFF), ("exit 0", 0), ("exit 3", 3), ("kill -9 $$", 137)],
)
def test_the_session_ends_as_the_terminal_did(run, name: str, program: str, code: int) -> None:
    assert run(name, program) == code


def test_what_the_terminal_is_started_with(run, tmp_path: Path) -> None:
    settings = tmp_path / "my.toml"
    program = f'echo "$DISPLAY $*" > {tmp_path}/started'
    assert run("x11", program, KIOSK_SETTINGS=str(settings)) == 0
    display, *arguments = (tmp_path / "started").read_text().split()
    assert display.startswith(":")
    assert arguments == ["run", "--settings", str(settings)]


def test_a_server_that_breaks_down_is_no_close_by_staff(run, tmp_path: Path) -> None:
    (tmp_path / "exit-code").write_text(f"{CLOSED_BY_STAFF}\n")  # of the run before
    code = run("x11", "exit 0", KIOSK_X_SERVER="/bin/false :99")
    assert code not in {0, CLOSED_BY_STAFF}


def test_the_display_is_set_up_first_and_its_failure_stops_nothing(run, tmp_path: Path) -> None:
    order = tmp_path / "order"
    command = f"echo display >> {order}; exit 1"
    assert run("x11", f"echo terminal >> {order}", KIOSK_DISPLAY_COMMAND=command) == 0
    assert order.read_text().split() == ["display", "terminal"]


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_restarts_whatever_ends_it_but_staff(unit: Path) -> None:
    service = _read(unit)["Service"]
    assert service["Restart"] == "always"
    for key in ("RestartPreventExitStatus", "SuccessExitStatus"):
        assert service[key] == str(CLOSED_BY_STAFF)
    assert service["User"] == "kiosk"
    assert _read(unit)["Unit"]["StartLimitIntervalSec"] == "0"
    programs = [Path(each.replace("/opt/kiosk/session", str(SESSION)))
                for each in service["ExecStart"].split()]  # fmt: skip
    assert all(os.access(each, os.X_OK) for each in programs)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_understands_a_unit(unit: Path, tmp_path: Path) -> None:
    """Where there is no systemd, its keys at least are those of systemd.unit(5) and others."""
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        assert set(_read(unit)) == {"Unit", "Service", "Install"}
        return
    here = tmp_path / unit.name
    here.write_text(unit.read_text().replace("/opt/kiosk/session", str(SESSION)))
    done = subprocess.run(
        [analyze, "verify", "--man=no", str(here)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    complaints = [line for line in done.stderr.splitlines() if unit.name in line]
    assert complaints == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_can_be_read_by_the_shell(script: Path) -> None:
    assert os.access(script, os.X_OK)
    subprocess.run(["/bin/sh", "-n", str(script)], check=True, timeout=20)


def test_the_server_takes_no_keys_of_its_own_and_never_goes_dark() -> None:
    text = (SESSION / "x11" / "10-kiosk.conf").read_text()
    for option in ("DontVTSwitch", "DontZap"):
        assert f'Option "{option}" "true"' in text
    for option in ("BlankTime", "StandbyTime", "SuspendTime", "OffTime"):
        assert f'Option "{option}" "0"' in text
    assert "-nocursor" in (SESSION / "x11" / "session").read_text()


def test_windows_restarts_whatever_ends_it_but_staff() -> None:
    tree = ET.parse(SESSION / "windows" / "shell-launcher.xml")
    space = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
    (action,) = tree.iter(f"{space}ReturnCodeAction")
    assert action.get("ReturnCode") == str(CLOSED_BY_STAFF)
    assert action.get("Action") == "DoNothing"
    (default,) = tree.iter(f"{space}DefaultAction")
    assert default.get("Action") == "RestartShell"
    used = {each.get("Id") for each in tree.iter(f"{space}Profile")}
    assert len(used) == 1


def _read(unit: Path) -> RawConfigParser:
    parser = RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    parser.read_string(unit.read_text("utf-8"))
    return parser
