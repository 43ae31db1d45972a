"""What residents get when something breaks in the middle of their visit."""

from __future__ import annotations

import time

from sqlalchemy import select

from cabinet.tables import ReadingRow, SessionRow
from tests.journeys.steps import open_readings, sign_in, type_reading
from tests.journeys.traces import traces_on_disk, traces_on_screen
from tests.journeys.world import World
from tests.real_parts.ipp_printer import IppPrinterProcess
from tests.real_parts.waiting import until

SAID_WITHIN_S = 5.0
"""A printer's fault has to be in words on the screen by then."""


def test_a_cabinet_that_dies_costs_no_reading(world: World) -> None:
    resident = world.resident()
    meter_id = resident.meter.meter.meter_id
    with world.terminal() as terminal:
        sign_in(terminal, resident)
        boxes = open_readings(terminal, resident)
        type_reading(terminal, boxes, resident.next_reading())
        world.process.kill()
        terminal.touch(f"MeterCard_{meter_id}_send")
        terminal.wait_text("Принято, будет передано")
        terminal.wait_for("ReadingsTab_offline")
        assert not terminal.shown("UnavailableDialog_title")
        world.process.start()
        terminal.wait_gone("ReadingsTab_offline", 30)
        terminal.wait_text("Передано", 30)
    with world.reading() as db:
        given = select(ReadingRow.value_t1).where(
            ReadingRow.terminal_id.is_not(None), ReadingRow.deleted_at.is_(None)
        )
        assert db.scalars(given).all() == [resident.next_reading()]


def test_a_printer_that_is_off_is_said_in_words_and_the_visit_goes_on(world: World) -> None:
    resident = world.resident()
    with world.terminal() as terminal:
        sign_in(terminal, resident)
        terminal.scroll_to("BillsCard_print_0")
        terminal.touch("BillsCard_print_0")
        began = time.monotonic()
        terminal.wait_text("Принтер не отвечает", SAID_WITHIN_S)
        assert time.monotonic() - began < SAID_WITHIN_S
        terminal.touch("BillScreen_back")
        terminal.touch("DueCard_pay")
        terminal.wait_for("PaymentScreen_qr")


def test_a_printer_without_paper_is_said_in_words(world: World, printer: IppPrinterProcess) -> None:
    resident = world.resident()
    printer.take_paper_out()
    with world.terminal() as terminal:
        sign_in(terminal, resident)
        terminal.scroll_to("BillsCard_print_0")
        terminal.touch("BillsCard_print_0")
        terminal.wait_text("закончилась бумага", SAID_WITHIN_S)
        terminal.touch("BillScreen_back")
        terminal.wait_for("DueCard_pay")


def test_ten_impatient_touches_make_one_print_job(world: World, printer: IppPrinterProcess) -> None:
    resident = world.resident()
    printer.hold()
    with world.terminal() as terminal:
        sign_in(terminal, resident)
        terminal.scroll_to("BillsCard_open_0")
        terminal.touch("BillsCard_open_0")
        terminal.touch("BillScreen_print", times=10)
        until(lambda: printer.operations("Print-Job"), "the job to reach the printer")
        printer.mend()
        terminal.wait_text("Напечатано", 30)
    assert printer.operations("Print-Job") == 1
    assert len(printer.documents()) == 1


def test_who_walks_away_leaves_nothing(world: World) -> None:
    world.idle_s, world.warning_s = 3.0, 2.0
    resident = world.resident()
    with world.terminal() as terminal:
        sign_in(terminal, resident)
        terminal.wait_for("IdleWarning_stay")
        terminal.wait_for("AttractScreen_start")
        until(lambda: not traces_on_screen(terminal, resident), "a screen without traces")
        assert traces_on_disk(world.data_dir, resident) == []
    with world.reading() as db:
        (session,) = db.scalars(select(SessionRow)).all()
        assert session.ended_at is not None


def test_a_touch_answers_the_idle_warning(world: World) -> None:
    world.idle_s, world.warning_s = 3.0, 20.0
    with world.terminal() as terminal:
        sign_in(terminal, world.resident())
        terminal.wait_for("IdleWarning_stay")
        terminal.touch("IdleWarning_stay")
        terminal.wait_gone("IdleWarning_stay")
        assert terminal.shown("DueCard_pay")


def test_a_wrong_password_keeps_the_number(world: World) -> None:
    resident = world.resident()
    with world.terminal() as terminal:
        terminal.touch("AttractScreen_start")
        terminal.touch("SignInScreen_account_number")
        terminal.type(resident.account.account_number)
        typed = terminal.wait_for("SignInScreen_account_number").text
        terminal.touch("SignInScreen_password")
        terminal.type("neverthis1")
        terminal.touch("SignInScreen_submit")
        terminal.wait_text("Неверный номер лицевого счёта или пароль")
        assert terminal.wait_for("SignInScreen_account_number").text == typed
