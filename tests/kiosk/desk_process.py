"""A terminal without a screen in a process of its own, told on stdin what a resident does.

`python -m tests.kiosk.desk_process URL TOKEN FOLDER`; each line is a command in JSON, each answer
one too. What it seals with is in `FOLDER/demo-secrets.json`, as in a demo.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject

from domain.errors import CabinetError
from domain.meters import Register
from kiosk.cabinet_address import CabinetAddress
from kiosk.demo_secrets import DemoSecrets
from kiosk.jobs import Job
from kiosk.settings import CabinetSettings, Settings, StorageSettings
from kiosk.start import build_services, shut_down
from tests.cabinet.samples import ANNA, COLD, PASSWORD
from tests.real_parts import small_disk


class DeskProcess:
    """The other side: starts it, and talks to it."""

    def __init__(
        self, address: CabinetAddress, folder: Path, wrapped: Callable[[list[str]], Sequence[str]]
    ) -> None:
        command = [sys.executable, "-m", "tests.kiosk.desk_process"]
        command += [address.url, address.terminal_token, str(folder)]
        self.process = subprocess.Popen(
            wrapped(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def tell(self, command: str, *arguments: str) -> Any:
        """What it answers to a command: the name of a method of `_Desk`, and its arguments."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([command, *arguments]) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the process has ended"
        return json.loads(line)

    def close(self) -> None:
        """Let it end as a terminal does."""
        self.process.communicate(timeout=60)
        assert self.process.returncode == 0

    def kill(self) -> None:
        """As power does."""
        self.process.kill()
        self.process.communicate(timeout=60)


class _Desk:
    def __init__(self, url: str, token: str, folder: Path) -> None:
        self._folder = folder
        self._owner = QObject()
        settings = Settings(
            cabinet=CabinetSettings(connect_timeout_s=2, read_timeout_s=5),
            storage=StorageSettings(data_dir=str(folder / "data")),
        )
        self._services, self._client = build_services(
            settings, lambda: CabinetAddress(url, token), DemoSecrets(folder)
        )
        self._delivered: list[str] = []
        self._services.readings.delivered.connect(lambda who, _error: self._delivered.append(who))

    def connect(self) -> bool:
        """Look for the cabinet, as after the first paint."""
        self._services.connection.start()
        self._wait(lambda: self._services.connection.available)
        return True

    def sign_in(self) -> str:
        return self._run(
            self._services.actions.sign_in(ANNA, PASSWORD), lambda account: account.account_number
        )

    def load(self) -> str:
        def keep(cards: Any) -> str:
            self._card = next(card for card in cards if card.meter.meter_id == COLD)
            current = self._card.current
            return current.reading_id if current else ""

        return self._run(self._services.readings.load_meters(), keep)

    def give(self, value: str) -> Any:
        job = self._services.readings.give(self._card, {Register.T1: Decimal(value)})
        return self._run(job, lambda given: [given.reading.reading_id, given.delivered])

    def delivered(self, count: str = "1") -> list[str]:
        """Waits until so many have been."""
        self._wait(lambda: len(self._delivered) >= int(count))
        return self._delivered

    def fill(self) -> bool:
        small_disk.fill(self._folder / "ballast")
        return True

    def free(self) -> bool:
        (self._folder / "ballast").unlink()
        return True

    def remount(self, how: str) -> bool:
        small_disk.remount(self._folder, how)
        return True

    def files(self) -> dict[str, int]:
        """Of the outbox, with their sizes."""
        files = (self._folder / "data" / "outbox").glob("**/*")
        return {file.name: file.stat().st_size for file in files}

    def end(self) -> None:
        self._services.connection.stop()
        self._services.visit.reset()
        shut_down(self._services, self._client)

    def _run(self, job: Job[Any], said: Callable[[Any], Any]) -> Any:
        """What `said` makes of the outcome, or the code of the error."""
        outcome: list[Any] = []

        def fail(error: CabinetError) -> None:
            outcome.append(error.code)

        job.on_success(lambda result: outcome.append(said(result))).on_error(fail)
        job.start(self._owner)
        self._wait(lambda: bool(outcome))
        return outcome[0]

    def _wait(self, condition: Callable[[], bool]) -> None:
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main(url: str, token: str, folder: str) -> None:
    """Serve until stdin is closed."""
    _app = QCoreApplication([])
    desk = _Desk(url, token, Path(folder))
    for line in sys.stdin:
        command, *arguments = json.loads(line)
        sys.stdout.write(json.dumps(getattr(desk, command)(*arguments)) + "\n")
        sys.stdout.flush()
    desk.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
