"""The central cabinet as it is run: `cabinet serve`, a process of its own."""

from __future__ import annotations

import subprocess
import sys
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from tests.real_parts.programs import free_port, listens
from tests.real_parts.waiting import until
from tests.real_parts.warm_process import kill, warm_cabinet

_SETTINGS = """
[database]
url = "{url}"

[bills]
location = "{bills}"

[readings]
inspector_after_months = 0

[server]
port = {port}

[pages]
public_url = "{public_url}"
"""
# No inspector: the sample delivery is from one month, the tests run in any.


class CabinetProcess:
    """A cabinet on a database; `kill` and `start` take turns as power does.

    `more` is TOML: sections that its settings have besides.
    """

    def __init__(self, folder: Path, database_url: str, bills: Path, more: str = "") -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.settings = folder / "cabinet.toml"
        self._log = folder / "cabinet.log"
        self._process: ForkServerProcess | None = None
        folder.mkdir(parents=True, exist_ok=True)
        settings = _SETTINGS.format(
            url=database_url, bills=bills, port=self.port, public_url=self.url
        )
        self.settings.write_text(f"{settings}\n{more}", encoding="utf-8")

    def run(self, *command: str) -> str:
        """Run a command of the cabinet, such as `migrate`, to its end; what it printed."""
        whole = [sys.executable, "-m", "cabinet", *command, "--settings", str(self.settings)]
        done = subprocess.run(whole, capture_output=True, text=True, check=False, timeout=300)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self) -> None:
        """Serve, and wait until it answers."""
        self._process = warm_cabinet(["serve", "--settings", str(self.settings)], self._log)
        until(self._answers, "the cabinet to listen", 60)

    def kill(self) -> None:
        """End it at once, whatever it is doing."""
        if self._process is not None:
            kill(self._process)
            self._process = None

    def _answers(self) -> bool:
        assert self._process is not None
        assert self._process.is_alive(), self._log.read_text(encoding="utf-8")
        return listens(self.port)
