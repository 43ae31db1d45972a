"""The office in which the terminal is measured: a cabinet with the sample delivery, on SQLite."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cabinet.application import build_cabinet
from cabinet.settings import read_settings
from tests.journeys.world import World, fill_from_delivery
from tests.real_parts.cabinet_process import CabinetProcess
from tests.real_parts.ipp_printer import ipp_printer
from tests.real_parts.x_screen import x_screen


@contextmanager
def office() -> Iterator[World]:
    """A cabinet that answers, a printer with paper, a screen; all gone when the block is left."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name, x_screen() as screen:
        folder = Path(name)
        database = f"sqlite:///{folder / 'cabinet.db'}"
        process = CabinetProcess(folder / "cabinet", database, folder / "bills")
        fill_from_delivery(process)
        process.start()
        cabinet = build_cabinet(read_settings(process.settings))
        try:
            with ipp_printer(folder / "printer") as printer:
                world = World(folder, process, cabinet, screen, printer_uri=printer.uri)
                world.enrol()
                yield world
        finally:
            cabinet.engine.dispose()
            process.kill()
