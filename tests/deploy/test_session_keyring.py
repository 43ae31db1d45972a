"""A Secret Service that nobody has to unlock: the real gnome-keyring, on a bus of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.real_parts.waiting import until

PRODUCT = Path(__file__).parent.parent.parent
SCRIPT = PRODUCT / "deploy" / "session" / "linux" / "with-keyring"
_READ = "from kiosk.secrets import *; print(terminal_token(KeyringSecrets()))"


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A terminal's user, and the credential that its unit gets."""
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "keyring-password").write_text("of the keyring")
    made = os.environ | {
        "CREDENTIALS_DIRECTORY": str(credentials),
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "PYTHONPATH": str(PRODUCT),
    }
    made.pop("DBUS_SESSION_BUS_ADDRESS", None)
    yield made
    for each in _keyrings(str(credentials)):
        each.terminate()
    until(lambda: not _keyrings(str(credentials)), "the keyring's daemons are gone")


def test_what_one_run_keeps_is_there_in_the_next(
    environment: dict[str, str], tmp_path: Path
) -> None:
    enrolled = _run(environment, "-m", "kiosk", "enrol", given="token-1\n")
    assert "There is no staff PIN" in enrolled
    assert _run(environment, "-c", _READ).strip() == "token-1"
    assert b"token-1" not in (tmp_path / "data" / "keyrings" / "login.keyring").read_bytes()


def _run(environment: dict[str, str], *arguments: str, given: str = "") -> str:
    done = subprocess.run(
        [str(SCRIPT), sys.executable, *arguments],
        env=environment,
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _keyrings(credentials: str) -> list[psutil.Process]:
    """They stay until the unit ends its processes; a test has no unit."""
    return [each for each in psutil.process_iter() if _is_ours(each, credentials)]


def _is_ours(process: psutil.Process, credentials: str) -> bool:
    try:
        if not process.name().startswith("gnome-keyring"):
            return False
        return process.environ().get("CREDENTIALS_DIRECTORY") == credentials
    except (psutil.NoSuchProcess, psutil.AccessDenied, psutil.ZombieProcess):
        return False
