"""`kiosk` as a person at a console meets it: one line, exit code 2, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def _kiosk(
    *arguments: str, given: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        env=os.environ | environment,
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _assert_one_line(done: subprocess.CompletedProcess[str], said: str) -> None:
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert done.stderr.startswith("kiosk: ")
    assert said in done.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[cabinet]\nurll = 'http://127.0.0.1'", "kiosk.toml: unknown key cabinet.urll"),
        ("[visit]\nidle_s = 'long'", "key visit.idle_s"),
        ("[cabinet", "Expected ']'"),
        ("", "cabinet.url is missing"),
    ],
)
def test_settings_that_cannot_be_used(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "kiosk.toml").write_text(text, "utf-8")
    _assert_one_line(_kiosk("run", "--settings", str(tmp_path / "kiosk.toml")), said)


def test_settings_that_are_not_there(tmp_path: Path) -> None:
    done = _kiosk("run", "--settings", str(tmp_path / "none.toml"))
    _assert_one_line(done, "none.toml: No such file or directory")


def test_no_display(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("[cabinet]\nurl = 'http://127.0.0.1:1'", "utf-8")
    done = _kiosk("run", "--settings", str(tmp_path / "kiosk.toml"), **NO_DISPLAY)
    _assert_one_line(done, "there is no display")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    _assert_one_line(
        _kiosk("demo", "--data-dir", str(tmp_path / "file" / "demo")), "file/demo: Not"
    )


def test_enrolling_without_a_keyring() -> None:
    backend = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    _assert_one_line(_kiosk("enrol", given="token\n", **backend), "the system keyring")


def test_enrolling_without_a_token() -> None:
    _assert_one_line(_kiosk("enrol", given="\n"), "no token was given")


def test_a_wrong_command() -> None:
    done = _kiosk("dance")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_nothing_heavy_is_imported_before_the_window() -> None:
    program = (
        "import sys, kiosk.demo, kiosk.terminal, kiosk.command_line\n"
        "from kiosk.settings import Settings\n"
        "from kiosk.secrets import MemorySecrets\n"
        "kiosk.start.build_services(Settings(), lambda: None, MemorySecrets())\n"
        "heavy = {'requests', 'pyipp', 'asyncio', 'keyring', 'qrcode', 'ssl'}\n"
        "heavy |= {'sqlalchemy', 'cryptography'}\n"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == ""


def test_the_reader_of_codes_leaves_without_complaint() -> None:
    script = (
        "import kiosk.qr_check\n"
        "from kiosk.command_line import main\n"
        "main(['run', '--settings', '/nowhere'])\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == "kiosk: /nowhere: No such file or directory\n"
