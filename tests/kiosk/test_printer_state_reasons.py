"""Every keyword that a printer may give as its reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from domain.printing import PrinterFault, Supply
from kiosk.printing.diagnosis import PrinterAttributes, diagnose
from kiosk.printing.state_reasons import read_reason
from tests.kiosk.printer_state_reasons import LOW, every_keyword

REGISTRY = Path("/usr/share/cups/locale/en/cups_en.po")
"""CUPS brings the words for the registered keywords, and so a copy of the registry."""

KEYWORDS = every_keyword()
STOPPED = 5


@pytest.mark.parametrize("suffix", ["", "-report", "-warning", "-error"])
def test_what_a_keyword_means(suffix: str) -> None:
    read = {keyword: read_reason(keyword + suffix).fault for keyword in KEYWORDS}
    assert read == KEYWORDS


def test_a_stopped_printer_is_never_taken_for_a_good_one() -> None:
    for keyword, fault in KEYWORDS.items():
        attributes = PrinterAttributes(state=STOPPED, reasons=[keyword])
        assert diagnose(attributes, job_sent=True) == (fault or PrinterFault.UNKNOWN), keyword


def test_the_registry_has_no_others() -> None:
    text = REGISTRY.read_text("utf-8")
    registered = re.findall(r'^msgid "printer-state-reasons\.([^"]+)"', text, re.MULTILINE)
    assert len(registered) > 700
    assert {keyword.lower() for keyword in registered} <= KEYWORDS.keys()


@pytest.mark.parametrize("supply", list(Supply))
def test_what_runs_low_is_told_and_keeps_nothing_from_printing(supply: Supply) -> None:
    for keyword in LOW[supply].split():
        attributes = PrinterAttributes(state=3, reasons=[f"{keyword}-warning"])
        assert attributes.low == {supply}
        assert diagnose(attributes, job_sent=True) is None


@pytest.mark.parametrize(
    ("levels", "low"),
    [
        ([], False),
        ([(60, 10), (11, 10)], False),
        ([(60, 10), (10, 10)], True),
        ([(0, 0)], True),
        ([(-1, 10), (-2, 10), (-3, 10)], False),
    ],
)
def test_levels_of_toner(levels: list[tuple[int, int]], low: bool) -> None:
    attributes = PrinterAttributes(state=3, reasons=["none"], marker_levels=levels)
    assert attributes.low == ({Supply.TONER} if low else set())


@pytest.mark.parametrize("keyword", ["hibernate", "suspend-report", "resuming"])
def test_a_sleeping_printer_is_sent_the_page_and_told_to_be_waking_up(keyword: str) -> None:
    for state in (3, STOPPED):
        attributes = PrinterAttributes(state=state, reasons=[keyword])
        assert diagnose(attributes) is None
        assert diagnose(attributes, job_sent=True) is PrinterFault.SLEEPING
    attributes = PrinterAttributes(state=STOPPED, reasons=[keyword, "media-empty"])
    assert diagnose(attributes) is PrinterFault.NO_PAPER
