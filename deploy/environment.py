"""The virtual environment: made from a lock file with hashes, and anew when that file changes."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from deploy.failure import PreparationFailed
from deploy.programs import run_quietly

if TYPE_CHECKING:
    from collections.abc import Sequence

_PIP_INSTALL = ("-m", "pip", "install", "--require-hashes", "--only-binary", ":all:", "--no-input")


class Environment:
    """`.venv` in the folder of the sources, which run in place."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / "bin" / "python"
        self._stamp = self.folder / "made-from"

    def holds(self, *locks: Path) -> bool:
        """Whether it was made, whole, from one of these files by this Python version."""
        if not (self._stamp.is_file() and self.python.exists()):
            return False
        return self._stamp.read_text() in {_fingerprint(lock) for lock in locks}

    def make(self, lock: Path, *, keep: bool = False) -> None:
        """Install the lock file's packages, into an empty environment unless `keep`.

        Raises PreparationFailed when the folder cannot be written or a package cannot be had.
        """
        print(f"Preparing {self.folder.name} from {lock.name}; this takes a minute.", flush=True)
        try:
            self._stamp.unlink(missing_ok=True)
            if not keep:
                _run([sys.executable, "-m", "venv", "--clear", str(self.folder)], "python3 -m venv")
            _run([str(self.python), *_PIP_INSTALL, "-r", str(lock)], "pip")
            self._put_sources_on_path()
            self._unpack_binding()
            self._stamp.write_text(_fingerprint(lock))
        except OSError as error:
            raise PreparationFailed(f"{self.folder}: {error.strerror or error}.") from error

    def _put_sources_on_path(self) -> None:
        """The packages run from the sources, whatever the working directory."""
        (packages,) = self.folder.glob("lib/python3.*/site-packages")
        (packages / "personal-cabinet-terminal.pth").write_text(f"{self.root}\n")

    def _unpack_binding(self) -> None:
        """Take the Python part of Qt's binding out of its archive, once and for all.

        Otherwise each start compiles it anew, which takes 10 ms. SBK_EMBED is shiboken's own
        switch: it unpacks beside the library, and finds that by itself from then on.
        """
        for package in self.folder.glob("lib/python3.*/site-packages/shiboken6"):
            python = str(self.python)
            _run(["env", "SBK_EMBED=no", python, "-c", "import shiboken6"], "shiboken6")
            _run([python, "-m", "compileall", "-q", str(package / "files.dir")], "compileall")


def _fingerprint(lock: Path) -> str:
    version = "{}.{}".format(*sys.version_info[:2])
    return f"{version} {hashlib.sha256(lock.read_bytes()).hexdigest()}\n"


def _run(command: Sequence[str], name: str) -> None:
    done = run_quietly(command)
    if done.returncode:
        raise PreparationFailed(f"{name} failed: {_complaint(done.stdout)}")


def _complaint(output: str) -> str:
    """The line of a program's output that says what went wrong."""
    lines = [line.strip() for line in output.splitlines() if line.strip()] or ["it said nothing"]
    if any("connection broken by" in line for line in lines):
        return "no connection to the package index; mend the network and run it again."
    return next((line for line in lines if line.lower().startswith("error")), lines[-1])
