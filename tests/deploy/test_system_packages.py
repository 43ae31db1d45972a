import os
import stat
from pathlib import Path

import pytest

from deploy import system_packages
from deploy.failure import PreparationFailed
from deploy.needs import Need

NEEDS = [Need("libEGL.so.1", "libegl1"), Need("libGL.so.1", "libgl1")]


class Machine:
    """A PATH that holds nothing but what a test puts there; each stand-in notes its calls."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._calls = folder / "calls"
        (folder / "env").symlink_to("/usr/bin/env")

    def has(self, program: str, script: str = "") -> None:
        stand_in = self._folder / program
        stand_in.write_text(f'#!/bin/sh\necho {program} "$@" >> {self._calls}\n{script}\n')
        stand_in.chmod(stand_in.stat().st_mode | stat.S_IXUSR)

    def calls(self) -> list[str]:
        return self._calls.read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.setenv("PATH", str(tmp_path))
    return Machine(tmp_path)


def become(monkeypatch: pytest.MonkeyPatch, uid: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: uid)


def test_nothing_missing_starts_nothing(machine: Machine) -> None:
    system_packages.install([])


def test_root_installs_exactly_what_is_missing(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    become(monkeypatch, 0)
    machine.has("apt-get")
    system_packages.install(NEEDS)
    update, install = machine.calls()
    assert update.endswith(" update")
    assert install.endswith(" install --no-install-recommends libegl1 libgl1")
    assert capsys.readouterr().out == "Installing system packages: libegl1 libgl1\n"


def test_a_user_with_sudo_without_password_installs_through_it(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    become(monkeypatch, 1000)
    machine.has("apt-get")
    machine.has("true")
    machine.has("sudo", 'shift; exec "$@"')
    system_packages.install(NEEDS)
    assert sum(call.startswith("sudo -n env") for call in machine.calls()) == 2
    assert machine.calls()[-1].endswith("libegl1 libgl1")


def test_a_user_without_rights_gets_the_command_in_one_line(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    become(monkeypatch, 1000)
    machine.has("apt-get", "exit 1")
    machine.has("sudo", "exit 1")
    with pytest.raises(PreparationFailed) as failure:
        system_packages.install(NEEDS)
    assert "sudo apt-get install --no-install-recommends libegl1 libgl1" in str(failure.value)
    assert "\n" not in str(failure.value)


def test_another_system_gets_the_names_in_one_line(machine: Machine) -> None:
    with pytest.raises(PreparationFailed, match=r"libEGL\.so\.1, libGL\.so\.1"):
        system_packages.install(NEEDS)


def test_what_apt_complains_about_is_said(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    become(monkeypatch, 0)
    machine.has("apt-get", "echo noise; echo 'E: Unable to locate package libegl1'; exit 100")
    with pytest.raises(PreparationFailed, match=r"^E: Unable to locate package libegl1 - "):
        system_packages.install(NEEDS)
