"""The system's spooler as a `Printer`: one process for each document, see `spooling`.

The spooler tells less than IPP: that it has taken the document, not that it came out. The last
progress says so: `PrintProgress.confirmed` is False.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from typing import IO, Any, cast

from domain.errors import PrinterFailed
from domain.printing import PrinterFault
from kiosk.jobs import JobContext
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.printer import PrinterStatus
from kiosk.settings import PrintingSettings

PATIENCE_S = 60.0
"""A driver that says nothing for so long hangs."""

LISTING_S = 15.0
LOOK_EVERY_S = 0.1


class SpoolerPrinter:
    """A `Printer`: the one of the settings, or the system's default one."""

    def __init__(self, settings: PrintingSettings, patience_s: float = PATIENCE_S) -> None:
        self._settings = settings
        self._patience = patience_s

    def check(self) -> PrinterFault | None:
        """What keeps the printer from printing, as far as the spooler tells."""
        return self.status().fault

    def status(self) -> PrinterStatus:
        """The spooler knows only whether a printer is in order; nothing of paper and toner."""
        name = self._settings.spooler_printer
        for printer in spooler_printers():
            if printer["name"] == name if name else printer["default"]:
                state = str(printer["state"])
                broken = state in {"aborted", "error"}
                return PrinterStatus(PrinterFault.UNKNOWN if broken else None, reasons=(state,))
        return PrinterStatus(PrinterFault.NOT_SET_UP)

    def print_pdf(self, pdf: bytes, context: JobContext) -> None:
        """Hand a document over; see `kiosk.printing.printer.Printer`."""
        import tempfile

        context.report(PrintProgress(PrintStage.CHECKING))
        with tempfile.TemporaryDirectory(prefix="spool-") as folder:
            self._print(pdf, folder, context)

    def _print(self, pdf: bytes, folder: str, context: JobContext) -> None:
        """What Qt lays down on the way is laid into `folder`, and goes with it."""
        options = ["--printer", self._settings.spooler_printer, "--paper", self._settings.paper]
        process = _start(options, dict.fromkeys(("TMPDIR", "TMP", "TEMP"), folder))
        try:
            lines = _lines(process)
            context.report(PrintProgress(PrintStage.SENDING))
            _feed(process, pdf)
            self._follow(lines, context)
        finally:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):  # it ended with the document half read
                        pipe.close()

    def _follow(self, lines: queue.Queue[str], context: JobContext) -> None:
        """Until it says that it is done; PrinterFailed or Cancelled otherwise."""
        give_up = time.monotonic() + self._patience
        pages = 0
        while True:
            context.raise_if_cancelled()
            try:
                line = lines.get(timeout=LOOK_EVERY_S)
            except queue.Empty:
                if time.monotonic() > give_up:
                    raise PrinterFailed(PrinterFault.OFFLINE) from None
                continue
            give_up = time.monotonic() + self._patience
            said = json.loads(line) if line else {"fault": PrinterFault.UNKNOWN}
            if "fault" in said:
                raise PrinterFailed(PrinterFault(said["fault"]))
            if "done" in said:
                context.report(PrintProgress(PrintStage.DONE, pages, pages, confirmed=False))
                return
            pages = int(said["pages"])
            context.report(PrintProgress(PrintStage.PRINTING, int(said["page"]) - 1, pages))


def spooler_printers() -> Iterator[Mapping[str, Any]]:
    """The spooler's printers: `name`, `state` (idle, active, aborted, error), `default`.

    PrinterFailed(OFFLINE) when the spooler does not answer.
    """
    process = _start(["--list"])
    try:
        said, _ = process.communicate(timeout=LISTING_S)
    except subprocess.TimeoutExpired as error:
        process.kill()
        process.communicate()
        raise PrinterFailed(PrinterFault.OFFLINE) from error
    return (json.loads(line) for line in said.splitlines())


def _start(options: list[str], more: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    """This program again, as the process that prints; a built one has no `-m`."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        [*program, "print-spooled", *options],
        env=os.environ | dict(more or {}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _feed(process: subprocess.Popen[bytes], pdf: bytes) -> None:
    """It reads all of it before it says anything."""
    try:
        with cast("IO[bytes]", process.stdin) as stdin:
            stdin.write(pdf)
    except OSError as error:
        raise PrinterFailed(PrinterFault.UNKNOWN) from error


def _lines(process: subprocess.Popen[bytes]) -> queue.Queue[str]:
    """Its lines as they come, at last an empty one."""
    found: queue.Queue[str] = queue.Queue()

    def read() -> None:
        for line in cast("IO[bytes]", process.stdout):
            found.put(line.decode("utf-8"))
        found.put("")

    threading.Thread(target=read, name="spooler", daemon=True).start()
    return found
