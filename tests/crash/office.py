"""The office of a storm: PostgreSQL, a cabinet that dies, a proxy that cuts, a screen."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from tests.crash.people import Person, people
from tests.crash.visitor import GONE
from tests.journeys.terminal import Terminal, terminal
from tests.journeys.world import World, fill_from_delivery, opened_world
from tests.real_parts.cabinet_process import CabinetProcess
from tests.real_parts.cutting_proxy import CuttingProxy, cutting_proxy
from tests.real_parts.postgresql import PostgresqlCluster
from tests.real_parts.x_screen import x_screen


class Office:
    """The cabinet and the terminal, each killed and started again as often as wanted."""

    def __init__(self, world: World, proxy: CuttingProxy) -> None:
        self.world = world
        self.proxy = proxy
        self._starting: threading.Thread | None = None
        self._screen = ExitStack()
        self.terminal: Terminal | None = None
        self.terminal_kills = 0
        self.cabinet_kills = 0
        world.cabinet_url = proxy.url
        world.idle_s = 600.0  # nobody waits here: a visit ends with the terminal
        world.enrol()
        self._arguments = ["run", "--settings", str(world.settings_file())]

    def people(self) -> list[Person]:
        """Who may come."""
        with self.world.reading() as db:
            return people(db, self.world.cabinet.today())

    def start_terminal(self) -> Terminal:
        """The terminal's own process, with its screen to be looked at."""
        log = self.world.folder / "terminal.log"
        running = terminal(self.world.screen, self._arguments, self.world.environment(), log)
        self.terminal = self._screen.enter_context(running)
        return self.terminal

    def kill_terminal(self) -> None:
        """SIGKILL."""
        if self.terminal is not None:
            self.terminal.process.kill()
            self.terminal_kills += 1

    def clear_terminal(self) -> None:
        """Put away what is left of the terminal, alive or not."""
        if self.terminal is not None:
            self.terminal.process.kill()
            self._screen.close()
            self.terminal = None

    def kill_cabinet(self) -> None:
        """SIGKILL, and begin to start it again, as its supervisor would."""
        self.world.process.kill()
        self.cabinet_kills += 1
        self._starting = threading.Thread(target=self.world.process.start)
        self._starting.start()

    def wait_for_cabinet(self) -> None:
        """Until the cabinet is there again."""
        if self._starting is not None:
            self._starting.join()
            self._starting = None

    def outbox_report(self) -> str:
        """What `kiosk outbox` says."""
        arguments = ["outbox", "--settings", str(self.world.settings_file())]
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *arguments],
            env=os.environ | dict(self.world.environment()),
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return done.stdout

    def seen(self) -> str:
        """The terminal's log, and its screen if it lives."""
        log = (self.world.folder / "terminal.log").read_text("utf-8")
        with suppress(*GONE):
            if self.terminal is not None:
                return f"{log}\non the screen: {self.terminal.shown_texts()}"
        return log

    def close(self) -> None:
        """End what runs."""
        self.clear_terminal()
        self.wait_for_cabinet()


@contextmanager
def opened_office() -> Iterator[Office]:
    """Everything of its own, gone when the block is left."""
    with (
        tempfile.TemporaryDirectory(prefix="crash-") as name,
        PostgresqlCluster() as cluster,
        x_screen() as screen,
    ):
        folder = Path(name)
        delivered = cluster.create_database()
        fill_from_delivery(CabinetProcess(folder, cluster.url(delivered), folder / "bills"))
        with (
            opened_world(cluster, delivered, folder / "bills", screen, folder) as world,
            cutting_proxy(world.process.url) as proxy,
        ):
            office = Office(world, proxy)
            try:
                yield office
            finally:
                office.close()
