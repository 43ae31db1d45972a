"""Printing on a real IPP printer, and on servers that only look like one."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from domain.errors import Cancelled, PrinterFailed
from domain.printing import PrinterFault, Supply
from kiosk.printing import PrintProgress, PrintStage
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.settings import PrintingSettings
from tests.kiosk.printing import PDF, SOON_S, Printing
from tests.real_parts.ipp_printer import IppPrinterProcess, ipp_printer
from tests.real_parts.small_cabinet import Answer, small_cabinet
from tests.real_parts.waiting import until


def _check(uri: str) -> PrinterFault | None:
    return IppPrinter(PrintingSettings(printer_uri=uri)).check()


@contextmanager
def _silent_server() -> Iterator[str]:
    """Accepts connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"ipp://127.0.0.1:{listener.getsockname()[1]}/ipp/print"


def _nobody() -> str:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return f"ipp://127.0.0.1:{taken.getsockname()[1]}/ipp/print"


def test_what_comes_out_is_what_was_sent(
    printer: IppPrinterProcess, start: Callable[..., Printing]
) -> None:
    printer.set_pages(2)
    printer.hold()
    printing = start(printer.uri)
    until(lambda: PrintStage.PRINTING in printing.stages(), "the print to be under way")
    printer.mend()
    printing.finish()
    assert printing.error is None
    assert printer.documents() == [PDF]
    assert printing.stages()[:2] == [PrintStage.CHECKING, PrintStage.SENDING]
    assert printing.progress[-1] == PrintProgress(PrintStage.DONE, 2, 2)
    assert printing.faults() == set()


def test_nothing_of_the_resident_is_on_the_printer(
    printer: IppPrinterProcess, start: Callable[..., Printing]
) -> None:
    start(printer.uri).finish()
    log = printer.log.read_text("utf-8", "replace")
    assert "requesting-user-name (nameWithoutLanguage) terminal" in log
    (path,) = printer.spool.glob("*.pdf")
    assert re.fullmatch(r"1-document-[0-9a-f]{8}\.pdf", path.name)


def test_no_paper_is_seen_before_anything_is_sent(
    printer: IppPrinterProcess, start: Callable[..., Printing]
) -> None:
    printer.take_paper_out()
    assert _check(printer.uri) is PrinterFault.NO_PAPER
    printing = start(printer.uri)
    printing.finish(SOON_S)
    assert isinstance(printing.error, PrinterFailed)
    assert printing.error.fault is PrinterFault.NO_PAPER
    assert printer.operations("Print-Job") == 0
    printer.load_paper()
    assert _check(printer.uri) is None


def test_paper_that_runs_out_is_told_and_printing_goes_on_with_the_next_pack(
    printer: IppPrinterProcess, start: Callable[..., Printing]
) -> None:
    printer.hold()
    first = start(printer.uri)
    until(lambda: PrintStage.PRINTING in first.stages(), "the print to be under way")
    second = start(printer.uri)
    until(lambda: PrintStage.WAITING in second.stages(), "the second one to wait")
    printer.take_paper_out()
    printer.mend()
    first.finish()
    until(lambda: PrinterFault.NO_PAPER in second.faults(), "no paper to be told", SOON_S)
    printer.load_paper()
    second.finish()
    assert second.error is None
    assert printer.operations("Print-Job") == 2


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("media-jam", PrinterFault.JAM),
        ("cover-open", PrinterFault.COVER_OPEN),
        ("media-needed", PrinterFault.NO_PAPER),
        ("toner-empty", PrinterFault.NO_TONER),
        ("paused", PrinterFault.PAUSED),
        ("other", PrinterFault.UNKNOWN),
    ],
)
def test_a_fault_in_the_middle_is_told_soon_and_waited_out(
    printer: IppPrinterProcess, start: Callable[..., Printing], reason: str, fault: PrinterFault
) -> None:
    printer.break_down(reason)
    printing = start(printer.uri)
    until(lambda: fault in printing.faults(), f"{fault} to be told", SOON_S)
    assert printing.progress[-1].stage is PrintStage.WAITING
    printer.mend()
    printing.finish()
    assert printing.error is None
    assert printing.faults() == {fault}
    assert printer.operations("Print-Job") == 1


def test_a_fault_that_nobody_mends_withdraws_the_job(
    printer: IppPrinterProcess, start: Callable[..., Printing]
) -> None:
    printer.break_down("media-jam")
    printing = start(printer.uri, patience_s=3.0)
    printing.finish()
    assert isinstance(printing.error, PrinterFailed)
    assert printing.error.fault is PrinterFault.JAM
    assert printer.operations("Cancel-Job") == 1


def test_the_end_of_the_visit_withdraws_the_job(
    printer: IppPrinterProcess, start: Callable[..., Printing]
) -> None:
    printer.hold()
    printing = start(printer.uri)
    until(lambda: PrintStage.PRINTING in printing.stages(), "the print to be under way")
    printing.context.cancel()
    printing.finish(SOON_S)
    assert isinstance(printing.error, Cancelled)
    assert printer.operations("Cancel-Job") == 1


def test_a_job_that_the_printer_gives_up_is_not_called_printed(
    printer: IppPrinterProcess, start: Callable[..., Printing]
) -> None:
    printer.fail_jobs()
    printing = start(printer.uri)
    printing.finish()
    assert isinstance(printing.error, PrinterFailed)
    assert PrintStage.DONE not in printing.stages()


def test_a_busy_printer_is_waited_for(
    printer: IppPrinterProcess, start: Callable[..., Printing]
) -> None:
    printer.hold()
    first = start(printer.uri)
    until(lambda: printer.operations("Print-Job") == 1, "the first document to be taken")
    second = start(printer.uri)
    until(lambda: PrintStage.WAITING in second.stages(), "the second one to wait")
    printer.mend()
    first.finish()
    second.finish()
    assert first.error is None
    assert second.error is None
    assert printer.operations("Print-Job") == 2


def test_a_printer_that_is_switched_off_in_the_middle(
    tmp_path: Path, start: Callable[..., Printing]
) -> None:
    with ipp_printer(tmp_path / "printer") as printer:
        printer.hold()
        printing = start(printer.uri, patience_s=2.0)
        until(lambda: PrintStage.PRINTING in printing.stages(), "the print to be under way")
    until(lambda: PrinterFault.OFFLINE in printing.faults(), "offline to be told", SOON_S)
    printing.finish()
    assert isinstance(printing.error, PrinterFailed)
    assert printing.error.fault is PrinterFault.OFFLINE


def test_no_printer_there(start: Callable[..., Printing]) -> None:
    printing = start(_nobody())
    printing.finish(SOON_S)
    assert isinstance(printing.error, PrinterFailed)
    assert printing.error.fault is PrinterFault.OFFLINE


def test_a_printer_that_says_nothing() -> None:
    with _silent_server() as uri:
        began = time.monotonic()
        assert _check(uri) is PrinterFault.OFFLINE
        assert time.monotonic() - began < SOON_S


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (Answer(200, b"<html>router</html>", "text/html"), PrinterFault.REFUSED),
        (Answer(200, b""), PrinterFault.REFUSED),
        (Answer(404, b"no", "text/plain"), PrinterFault.REFUSED),
        (Answer(500, b"\xff", "text/plain"), PrinterFault.REFUSED),
        (Answer(426, headers={"Upgrade": "TLS/1.2"}), PrinterFault.OFFLINE),
        (Answer(200, b"\x02\x00\x00\x00", cut_after=2), PrinterFault.OFFLINE),
    ],
)
def test_something_that_is_no_printer(answer: Answer, fault: PrinterFault) -> None:
    with small_cabinet() as server:
        server.answer = lambda _call: answer
        assert _check(server.url.replace("http:", "ipp:") + "/ipp/print") is fault


def test_without_a_printer_and_without_cups_it_is_not_set_up() -> None:
    assert _check("") is PrinterFault.NOT_SET_UP


def test_paper_and_toner_that_run_low_are_told(
    printer: IppPrinterProcess, start: Callable[..., Printing]
) -> None:
    ipp = IppPrinter(PrintingSettings(printer_uri=printer.uri))
    assert ipp.status().low == set()
    printer.load_little_paper()
    status = ipp.status()
    assert (status.fault, status.low) == (None, {Supply.PAPER})
    printer.break_down("toner-low-warning")
    printing = start(printer.uri)
    until(lambda: Supply.TONER in ipp.status().low, "toner to be low")
    printer.mend()
    printing.finish()
    assert printing.error is None
    assert printing.faults() == set()
