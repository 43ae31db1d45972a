"""Slips as the resident gets them, at a terminal with a thermal printer."""

import pytest

from tests.real_parts.slip_printer import NO_FAULT, slip_printer
from tests.ui.readings_visit import readings_visit

NO_PAPER = NO_FAULT | 0x60


@pytest.fixture
def thermal():
    with slip_printer() as running:
        yield running


@pytest.fixture
def visit(qapp, readings_office, thermal):
    with readings_visit(qapp, readings_office, slip_printer_uri=thermal.uri) as visit:
        yield visit


def serial_number(visit):
    return f"Счётчик № {visit.entry.card.meter.serial_number}"


def test_ten_touches_bring_one_slip_of_what_was_given(visit, thermal):
    meter = serial_number(visit)
    visit.give()
    for _ in range(10):
        visit.visitor.touch("AcknowledgementCard_print")
    visit.visitor.wait(lambda: not visit.services.jobs.busy, "the slip")
    (slip,) = thermal.slips
    assert meter in slip.lines
    assert any(line.startswith("Номер: ") for line in slip.lines)


def test_without_a_connection_the_slip_tells_what_waits_on_the_terminal(visit, thermal):
    meters = [serial_number(visit)]
    visit.give()
    visit.visitor.see("AcknowledgementCard_print")
    visit.lose_cabinet()
    meters.append(serial_number(visit))
    visit.visitor.see(f"{visit.give()}_given")
    visit.visitor.touch("AcknowledgementCard_print")
    visit.visitor.wait_text("Заберите талон")
    (slip,) = thermal.slips
    assert {line for line in slip.lines if line in meters} == set(meters)


def test_a_slip_is_offered_when_the_cabinet_has_nothing_yet(visit, thermal):
    visit.lose_cabinet()
    visit.give()
    visit.visitor.see("AcknowledgementCard_print")
    assert not visit.visitor.sees("AcknowledgementCard_send")
    visit.visitor.touch("AcknowledgementCard_print")
    visit.visitor.wait_text("Заберите талон")
    assert len(thermal.slips) == 1


def test_no_paper_is_said_and_another_try_prints(visit, thermal):
    thermal.paper = NO_PAPER
    visit.give()
    visit.visitor.touch("AcknowledgementCard_print")
    visit.visitor.wait_text("закончилась бумага")
    assert thermal.slips == []
    thermal.paper = NO_FAULT
    visit.visitor.touch("AcknowledgementCard_print")
    visit.visitor.wait_text("Заберите талон")
    assert len(thermal.slips) == 1
