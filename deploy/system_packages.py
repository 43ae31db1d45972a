"""Installing what the system lacks where that is allowed; naming the command where it is not."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from deploy.failure import PreparationFailed
from deploy.needs import packages
from deploy.programs import run_quietly

if TYPE_CHECKING:
    from collections.abc import Sequence
    from subprocess import CompletedProcess

    from deploy.needs import Need

_APT = ("apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300")


def install(needs: Sequence[Need]) -> None:
    """Install the packages of `needs`; those already there stay as they are.

    Raises PreparationFailed where this is no Debian, where one may not install, or apt fails.
    """
    if not needs:
        return
    if not shutil.which("apt-get"):
        names = ", ".join(need.what for need in needs)
        raise PreparationFailed(
            f"Missing here: {names}. Install them with this system's package manager "
            "and run the command again."
        )
    wanted = packages(needs)
    root = _way_to_root()
    if root is None:
        raise PreparationFailed(
            f"System packages are missing; run: {manual_command(wanted)} - then this command again."
        )
    _install(root, wanted)


def may_install() -> bool:
    """Whether packages can be installed without asking anybody."""
    return bool(shutil.which("apt-get")) and _way_to_root() is not None


def manual_command(wanted: Sequence[str]) -> str:
    """What a person types to install the packages."""
    names = " ".join(wanted)
    install_line = f"apt-get install --no-install-recommends {names}"
    if not shutil.which("sudo"):
        return f"su -c 'apt-get update && {install_line}'"
    return f"sudo apt-get update && sudo {install_line}"


def _way_to_root() -> list[str] | None:
    """What to put before a command so that root runs it; None if that needs a password."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    allowed = run_quietly(["sudo", "-n", "true"]).returncode == 0
    return ["sudo", "-n"] if allowed else None


def _install(root: list[str], wanted: Sequence[str]) -> None:
    print("Installing system packages:", *wanted, flush=True)
    _apt(root, "update")  # may fail where only some of the sources answer: the next step decides
    installed = _apt(root, "install", "--no-install-recommends", *wanted)
    if installed.returncode:
        complaints = [line for line in installed.stdout.splitlines() if line.startswith("E:")]
        reason = complaints[0] if complaints else "apt-get failed"
        raise PreparationFailed(f"{reason} - to see it in full, run: {manual_command(wanted)}")


def _apt(root: list[str], *arguments: str) -> CompletedProcess[str]:
    return run_quietly([*root, "env", "DEBIAN_FRONTEND=noninteractive", *_APT, *arguments])
