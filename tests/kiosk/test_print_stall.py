"""When a warning counts as what holds a job up."""

from __future__ import annotations

import pytest

from domain.printing import PrinterFault
from kiosk.printing.diagnosis import PrinterAttributes
from kiosk.printing.ipp_attributes import JobAttributes
from kiosk.printing.ipp_following import LONG_STALL_S, STALL_S, Stall

FIRST_PAGE = JobAttributes(state=5, pages_done=0, pages=2)
SECOND_PAGE = JobAttributes(state=5, pages_done=1, pages=2)
BLUE_IS_EMPTY = "marker-supply-empty-warning"


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def _says(*reasons: str) -> PrinterAttributes:
    return PrinterAttributes(state=4, reasons=reasons)


def test_a_new_warning_holds_up_a_job_that_stands_still(clock: Clock) -> None:
    stall = Stall(_says("none"), clock)
    assert stall.fault(FIRST_PAGE, _says("toner-empty-warning")) is None
    clock.now += STALL_S
    assert stall.fault(FIRST_PAGE, _says("toner-empty-warning")) is PrinterFault.NO_TONER
    assert stall.fault(SECOND_PAGE, _says("toner-empty-warning")) is None, "it moves"
    clock.now += STALL_S
    assert stall.fault(SECOND_PAGE, _says("none")) is None, "there is no reason"


def test_an_old_warning_does_not_disturb_a_slow_print(clock: Clock) -> None:
    stall = Stall(_says(BLUE_IS_EMPTY), clock)
    assert stall.fault(FIRST_PAGE, _says(BLUE_IS_EMPTY)) is None
    clock.now += LONG_STALL_S - 1
    assert stall.fault(FIRST_PAGE, _says(BLUE_IS_EMPTY)) is None
    new = _says(BLUE_IS_EMPTY, "media-jam-warning")
    assert stall.fault(FIRST_PAGE, new) is PrinterFault.JAM


def test_a_print_that_never_moves_is_explained_by_any_warning(clock: Clock) -> None:
    stall = Stall(_says(BLUE_IS_EMPTY), clock)
    assert stall.fault(FIRST_PAGE, _says(BLUE_IS_EMPTY)) is None
    clock.now += LONG_STALL_S
    assert stall.fault(FIRST_PAGE, _says(BLUE_IS_EMPTY)) is PrinterFault.NO_TONER
