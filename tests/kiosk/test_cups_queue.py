"""Printing on a queue of a real CUPS whose printer has faults, stops it, and is refilled."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from domain.errors import Cancelled, PrinterFailed
from domain.printing import PrinterFault
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.settings import PrintingSettings
from tests.kiosk.printing import PDF, SOON_S, Printing
from tests.real_parts.cups import Cups, cups
from tests.real_parts.waiting import until

Start = Callable[..., Printing]


@pytest.fixture
def hall() -> Iterator[Cups]:
    with cups() as service:
        yield service


def _check(service: Cups) -> PrinterFault | None:
    return IppPrinter(PrintingSettings(printer_uri=service.uri)).check()


def test_what_comes_out_is_what_was_sent_and_no_copy_stays(hall: Cups, start: Start) -> None:
    printing = start(hall.uri)
    printing.finish()
    assert printing.error is None
    assert printing.progress[-1] == PrintProgress(PrintStage.DONE, 1, 1)
    assert hall.documents() == [PDF]
    assert hall.spooled() == []


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("media-empty-error", PrinterFault.NO_PAPER),
        ("media-jam-error", PrinterFault.JAM),
        ("door-open-report", PrinterFault.COVER_OPEN),
        ("marker-supply-empty-error", PrinterFault.NO_TONER),
        ("connecting-to-device", PrinterFault.OFFLINE),
        ("suspend", PrinterFault.SLEEPING),
        ("other-error", PrinterFault.UNKNOWN),
    ],
)
def test_a_fault_is_told_soon_and_the_page_comes_when_it_is_mended(
    hall: Cups, start: Start, reason: str, fault: PrinterFault
) -> None:
    hall.break_down(reason)
    printing = start(hall.uri)
    until(lambda: fault in printing.faults(), f"{fault} to be told", SOON_S)
    hall.mend()
    printing.finish()
    assert printing.error is None
    assert printing.faults() == {fault}
    assert hall.documents() == [PDF]


def test_a_fault_that_is_over_does_not_keep_the_next_one_from_printing(
    hall: Cups, start: Start
) -> None:
    """CUPS goes on saying what the cancelled job has met."""
    hall.break_down("media-empty-error")
    first = start(hall.uri)
    until(lambda: PrinterFault.NO_PAPER in first.faults(), "no paper to be told", SOON_S)
    first.context.cancel()
    first.finish()
    hall.mend()
    assert _check(hall) is None
    second = start(hall.uri)
    second.finish()
    assert second.error is None
    assert hall.documents() == [PDF]


def test_a_paused_queue_is_seen_and_resumed_by_the_next_print(hall: Cups, start: Start) -> None:
    hall.pause()
    assert _check(hall) is PrinterFault.PAUSED
    assert hall.is_stopped()
    printing = start(hall.uri)
    printing.finish()
    assert printing.error is None
    assert hall.documents() == [PDF]
    assert not hall.is_stopped()


def test_a_queue_that_stopped_without_paper_is_resumed_after_the_refill(
    hall: Cups, start: Start
) -> None:
    hall.stop_with("media-empty-error")
    printing = start(hall.uri)
    until(lambda: PrinterFault.NO_PAPER in printing.faults(), "no paper to be told", SOON_S)
    until(hall.is_stopped, "the queue to be stopped")
    hall.mend()
    printing.finish()
    assert printing.error is None
    assert hall.documents() == [PDF]
    assert not hall.is_stopped()


def test_a_queue_that_stopped_in_an_earlier_visit_is_resumed(hall: Cups, start: Start) -> None:
    hall.stop_with("media-empty-error")
    first = start(hall.uri, patience_s=2.5)
    first.finish()
    assert isinstance(first.error, PrinterFailed)
    assert first.error.fault is PrinterFault.NO_PAPER
    assert hall.waiting() == 0
    until(hall.is_stopped, "the queue to be stopped")
    hall.mend()
    second = start(hall.uri)
    second.finish()
    assert second.error is None
    assert hall.documents() == [PDF]


def test_a_queue_that_may_not_be_resumed_is_said_to_be_paused(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    with cups(may_resume=False) as hall, caplog.at_level(logging.WARNING):
        hall.pause()
        printing = start(hall.uri)
        printing.finish(SOON_S)
        assert isinstance(printing.error, PrinterFailed)
        assert printing.error.fault is PrinterFault.PAUSED
        assert hall.is_stopped()
        assert hall.waiting() == 0
    assert "the terminal may not resume it" in caplog.text


def test_a_queue_is_left_paused_where_the_settings_want_it(hall: Cups, start: Start) -> None:
    hall.pause()
    settings = PrintingSettings(printer_uri=hall.uri, resume_paused_queue=False)
    printing = start(hall.uri, printer=IppPrinter(settings))
    printing.finish(SOON_S)
    assert isinstance(printing.error, PrinterFailed)
    assert printing.error.fault is PrinterFault.PAUSED
    assert hall.is_stopped()


def test_the_end_of_the_visit_cancels_the_job_that_is_being_printed(
    hall: Cups, start: Start
) -> None:
    hall.hold()
    printing = start(hall.uri)
    until(lambda: PrintStage.PRINTING in printing.stages(), "the print to be under way")
    printing.context.cancel()
    printing.finish(SOON_S)
    assert isinstance(printing.error, Cancelled)
    assert (hall.cancelled(), hall.waiting()) == (1, 0)
    assert hall.spooled() == []
    hall.mend()
    assert hall.documents() == []


def test_the_end_of_the_visit_cancels_the_job_that_a_paused_queue_holds(start: Start) -> None:
    with cups(may_resume=False) as hall:
        hall.hold()
        first = start(hall.uri)
        until(lambda: PrintStage.PRINTING in first.stages(), "the first one to be under way")
        second = start(hall.uri)
        until(lambda: hall.waiting() == 2, "the second one to wait")
        hall.pause()
        until(lambda: PrinterFault.PAUSED in second.faults(), "paused to be told", SOON_S)
        for printing in (first, second):
            printing.context.cancel()
            printing.finish(SOON_S)
        assert (hall.cancelled(), hall.waiting()) == (2, 0)
        assert hall.spooled() == []
        assert hall.documents() == []


def test_a_job_whose_end_nobody_could_tell_the_printer_is_cancelled_later(start: Start) -> None:
    """The network is gone when the visit ends: what lies in the queue must not be printed."""
    with cups() as hall:
        hall.hold()
        printer = IppPrinter(PrintingSettings(printer_uri=hall.uri))
        printing = start(hall.uri, printer=printer)
        until(lambda: PrintStage.PRINTING in printing.stages(), "the print to be under way")
        with hall.unreachable():
            printing.context.cancel()
            printing.finish(20)
            assert hall.cancelled() == 0
        assert printer.check() is None
        assert (hall.cancelled(), hall.waiting()) == (1, 0)
        assert hall.spooled() == []


def test_what_a_power_cut_left_in_the_queue_is_cancelled_and_not_printed(
    start: Start, tmp_path: Path
) -> None:
    """The process dies in the middle of a print, and the queue was stopped with the job in it."""
    with cups() as hall:
        settings = PrintingSettings(printer_uri=hall.uri)
        hall.hold()
        code = (
            "import sys, pathlib\n"
            "from kiosk.jobs import JobContext\n"
            "from kiosk.printing.ipp_printer import IppPrinter\n"
            "from kiosk.settings import PrintingSettings\n"
            "settings = PrintingSettings(printer_uri=sys.argv[1])\n"
            "printer = IppPrinter(settings, folder=pathlib.Path(sys.argv[2]))\n"
            "printer.print_pdf(b'somebody else', JobContext(lambda progress: None))"
        )
        folder = tmp_path / "print-jobs"
        with subprocess.Popen([sys.executable, "-c", code, hall.uri, str(folder)]) as dying:
            until(lambda: hall.waiting() == 1, "the job to be in the queue")
            dying.kill()
        hall.pause()
        hall.mend()
        printing = start(hall.uri, printer=IppPrinter(settings, folder=folder))
        printing.finish()
        assert printing.error is None
        assert hall.documents() == [PDF]
        assert hall.spooled() == []
        assert not any(folder.iterdir())
