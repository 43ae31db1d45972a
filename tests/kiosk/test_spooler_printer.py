"""Printing through the system's spooler by Qt: here, CUPS."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pypdf import PdfReader

from domain.errors import Cancelled, PrinterFailed
from domain.printing import PrinterFault
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.making import make_printer
from kiosk.printing.sample_page import sample_page
from kiosk.printing.spooler_printer import SpoolerPrinter, spooler_printers
from kiosk.settings import PrinterKind, PrintingSettings
from tests.kiosk.printing import SOON_S, Printing
from tests.real_parts.cups import Cups, cups
from tests.real_parts.waiting import until

PAGE = sample_page("iso_a4_210x297mm", "test")
A4_POINTS = (595, 842)


@pytest.fixture
def hall(monkeypatch: pytest.MonkeyPatch) -> Iterator[Cups]:
    """The print service of the machine, as far as Qt can tell."""
    with cups() as service:
        monkeypatch.setenv("CUPS_SERVER", service.server)
        yield service


def _settings(name: str = "") -> PrintingSettings:
    return PrintingSettings(kind=PrinterKind.SPOOLER, spooler_printer=name)


def test_a_page_comes_out_and_is_not_called_confirmed(
    hall: Cups, start: Callable[..., Printing], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    printing = start("", printer=make_printer(_settings("hall")), pdf=PAGE)
    printing.finish()
    assert printing.error is None
    assert printing.stages()[:2] == [PrintStage.CHECKING, PrintStage.SENDING]
    assert printing.progress[-1] == PrintProgress(PrintStage.DONE, 1, 1, confirmed=False)
    (document,) = until(hall.documents, "the page to come out")
    (page,) = PdfReader(io.BytesIO(document)).pages
    size = (round(float(page.mediabox.width)), round(float(page.mediabox.height)))
    assert size == A4_POINTS
    assert not any(tmp_path.iterdir())


def test_the_spooler_names_its_printers_and_says_which_one_is_stopped(hall: Cups) -> None:
    printer = SpoolerPrinter(_settings("hall"))
    assert list(spooler_printers()) == [{"name": "hall", "state": "idle", "default": True}]
    assert printer.check() is None
    assert SpoolerPrinter(_settings()).check() is None
    hall.pause()
    assert printer.check() is PrinterFault.UNKNOWN


def test_a_printer_that_the_spooler_does_not_have(
    hall: Cups, start: Callable[..., Printing]
) -> None:
    printer = SpoolerPrinter(_settings("cellar"))
    assert printer.check() is PrinterFault.NOT_SET_UP
    printing = start("", printer=printer, pdf=PAGE)
    printing.finish()
    assert isinstance(printing.error, PrinterFailed)
    assert printing.error.fault is PrinterFault.NOT_SET_UP


@pytest.mark.parametrize("document", [b"", b"no PDF", PAGE[:200]])
def test_what_is_no_document(hall: Cups, start: Callable[..., Printing], document: bytes) -> None:
    printing = start("", printer=SpoolerPrinter(_settings("hall")), pdf=document)
    printing.finish()
    assert isinstance(printing.error, PrinterFailed)
    assert printing.error.fault is PrinterFault.REFUSED


def test_the_end_of_the_visit_ends_the_process_and_nothing_comes_out(
    hall: Cups, start: Callable[..., Printing], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with hall.unreachable():
        printing = start("", printer=SpoolerPrinter(_settings("hall")), pdf=PAGE)
        until(lambda: PrintStage.SENDING in printing.stages(), "the document to be sent")
        printing.context.cancel()
        printing.finish()
    assert isinstance(printing.error, Cancelled)
    assert hall.documents() == []
    assert not any(tmp_path.iterdir())


def test_a_spooler_that_hangs_is_given_up(hall: Cups, start: Callable[..., Printing]) -> None:
    with hall.unreachable():
        printer = SpoolerPrinter(_settings("hall"), patience_s=1.5)
        printing = start("", printer=printer, pdf=PAGE)
        printing.finish()
    assert isinstance(printing.error, PrinterFailed)
    assert printing.error.fault is PrinterFault.OFFLINE


@pytest.fixture
def driver_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In every process of ours that is started: it stands before it has read or said anything."""
    folder = tmp_path / "driver"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text("import signal\nsignal.pause()\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(folder))


MORE_THAN_A_PIPE_HOLDS = PAGE + b"\n" * 4_000_000


@pytest.mark.usefixtures("driver_that_hangs")
def test_a_driver_that_does_not_even_take_the_document_is_given_up(
    start: Callable[..., Printing],
) -> None:
    printer = SpoolerPrinter(_settings("hall"), patience_s=0.5)
    printing = start("", printer=printer, pdf=MORE_THAN_A_PIPE_HOLDS)
    printing.finish(SOON_S)
    assert isinstance(printing.error, PrinterFailed)
    assert printing.error.fault is PrinterFault.OFFLINE
    assert_nothing_is_left()


@pytest.mark.usefixtures("driver_that_hangs")
def test_the_end_of_the_visit_does_not_wait_for_a_driver_that_hangs(
    start: Callable[..., Printing],
) -> None:
    printing = start("", printer=SpoolerPrinter(_settings()), pdf=MORE_THAN_A_PIPE_HOLDS)
    until(lambda: PrintStage.SENDING in printing.stages(), "the document to be sent")
    printing.context.cancel()
    printing.finish(SOON_S)
    assert isinstance(printing.error, Cancelled)
    assert_nothing_is_left()


@pytest.mark.usefixtures("driver_that_hangs")
def test_a_spooler_that_does_not_name_its_printers_is_given_up() -> None:
    with pytest.raises(PrinterFailed) as failed:
        spooler_printers(patience_s=0.5)
    assert failed.value.fault is PrinterFault.OFFLINE
    assert_nothing_is_left()


def assert_nothing_is_left() -> None:
    """Neither the process nor a thread that waits for it."""
    ours = [each.info for each in psutil.process_iter(["ppid", "cmdline"])]
    spoolers = [each for each in ours if "print-spooled" in (each["cmdline"] or ())]
    assert [each for each in spoolers if each["ppid"] == os.getpid()] == []
    assert "spooler" not in {thread.name for thread in threading.enumerate()}
