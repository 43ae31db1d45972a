"""`kiosk printers` and `kiosk print-test`, as whoever sets a terminal up meets them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.printing import PrinterFault, Supply
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.console import progress_text, status_text
from kiosk.printing.printer import PrinterStatus
from tests.real_parts.cups import Cups, cups
from tests.real_parts.ipp_printer import IppPrinterProcess
from tests.real_parts.slip_printer import SlipPrinterProcess, slip_printer


@pytest.fixture
def hall() -> Iterator[Cups]:
    with cups() as service:
        yield service


@pytest.fixture
def thermal() -> Iterator[SlipPrinterProcess]:
    with slip_printer() as running:
        yield running


def _settings(folder: Path, text: str) -> str:
    path = folder / "kiosk.toml"
    path.write_text(f"[printing]\n{text}\n", "utf-8")
    return str(path)


def _kiosk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_printers_are_listed_with_their_state(
    hall: Cups, thermal: SlipPrinterProcess, printer: IppPrinterProcess, tmp_path: Path
) -> None:
    printer.take_paper_out()
    hall.pause()
    uris = f"printer_uri = '{printer.uri}'\nslip_printer_uri = '{thermal.uri}'"
    done = _kiosk("printers", "--settings", _settings(tmp_path, uris), CUPS_SERVER=hall.server)
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[0].startswith(f"settings: {printer.uri}: out of paper")
    assert said[1] == f"slips: {thermal.uri}: ready"
    assert "CUPS queue: hall: the queue is paused (paused)" in said
    assert "spooler: hall (default): error" in said
    assert done.stderr == ""


def test_without_settings_the_default_queue_is_looked_at(hall: Cups) -> None:
    done = _kiosk("printers", CUPS_SERVER=hall.server)
    assert done.stdout.splitlines() == [
        "settings: the default CUPS queue: ready",
        "CUPS queue: hall: ready",
        "spooler: hall (default): idle",
    ]


def test_a_test_page_comes_out(printer: IppPrinterProcess, tmp_path: Path) -> None:
    settings = _settings(tmp_path, f"printer_uri = '{printer.uri}'")
    done = _kiosk("print-test", "--settings", settings)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[0] == "Checking."
    assert done.stdout.splitlines()[-1] == "Printed."
    (document,) = printer.documents()
    path = tmp_path / "page.pdf"
    path.write_bytes(document)
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    )
    assert text.stderr == ""
    assert "Test page of the terminal" in text.stdout


def test_a_test_page_that_does_not_come_out(printer: IppPrinterProcess, tmp_path: Path) -> None:
    printer.take_paper_out()
    settings = _settings(tmp_path, f"printer_uri = '{printer.uri}'")
    done = _kiosk("print-test", "--settings", settings)
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "Not printed: out of paper."


def test_a_test_page_through_the_spooler(hall: Cups, tmp_path: Path) -> None:
    settings = _settings(tmp_path, "kind = 'spooler'")
    done = _kiosk("print-test", "--settings", settings, CUPS_SERVER=hall.server)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "Handed over; the spooler tells no more."


def test_a_test_slip(thermal: SlipPrinterProcess, tmp_path: Path) -> None:
    settings = _settings(tmp_path, f"slip_printer_uri = '{thermal.uri}'")
    done = _kiosk("print-test", "--slip", "--settings", settings)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Проверка печати" in thermal.slips[0].lines
    done = _kiosk("print-test", "--slip", "--settings", _settings(tmp_path, ""))
    assert (done.returncode, done.stdout) == (1, "Not printed: there is none.\n")


@pytest.mark.parametrize("fault", list(PrinterFault))
def test_every_fault_has_words(fault: PrinterFault) -> None:
    others = [status_text(PrinterStatus(other)) for other in PrinterFault if other is not fault]
    assert status_text(PrinterStatus(fault)) not in [*others, "ready"]


def test_what_runs_low_and_the_printers_own_words_are_shown() -> None:
    low = frozenset({Supply.TONER, Supply.PAPER})
    said = status_text(PrinterStatus(None, low, ("toner-low-report", "none")))
    assert said == "ready, paper is low, toner is low (toner-low-report)"


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (PrintProgress(PrintStage.PRINTING, 1, 3), "Printing page 2 of 3."),
        (PrintProgress(PrintStage.PRINTING), "Printing."),
        (PrintProgress(PrintStage.WAITING, fault=PrinterFault.JAM), "Waiting: paper is jammed."),
        (PrintProgress(PrintStage.DONE, 3, 3), "Printed."),
    ],
)
def test_progress_in_words(progress: PrintProgress, text: str) -> None:
    assert progress_text(progress) == text
