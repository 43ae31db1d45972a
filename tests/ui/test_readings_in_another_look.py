"""Somebody wants larger letters or another language in the middle of a reading: nothing is lost."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect

from kiosk.demo_printer import DemoPrinter
from kiosk.jobs import JobRunner
from tests.ui.readings_visit import ForgetfulSecrets, readings_visit
from ui.appearance import TextSize
from ui.carried_job import CarriedJob
from ui.tabs.meter_entry_card import MeterEntryCard
from ui.widgets.digit_boxes import DigitBoxes
from ui.widgets.finger_scroll import FingerScroll


def in_another_look(visit):
    """The first time all is large and English; then the ground is light again."""
    window = visit.visitor.window
    wanted = replace(
        window.appearance,
        text_size=TextSize.LARGEST,
        high_contrast=not window.appearance.high_contrast,
        language="en",
    )
    window.set_appearance(wanted)


def press(visit, name):
    """What is begun by it is still under way."""
    visit.visitor.see(name).click()


def given(visit, meter_id):
    """How many readings of it the cabinet took."""
    with closing(sqlite3.connect(visit.cabinet / "cabinet.db")) as db:
        asked = "SELECT count(*) FROM readings WHERE meter_id = ? AND channel = 'terminal'"
        return db.execute(asked, (meter_id,)).fetchone()[0]


def test_digits_and_the_open_meter_stay(visit):
    other = visit.visitor.names("MeterCard_.+_open")[-1]
    visit.visitor.touch(other)
    visit.visitor.type("12")
    name = visit.name
    in_another_look(visit)
    assert visit.name == name
    boxes = visit.entry.findChild(DigitBoxes)
    assert boxes.text == "12"
    assert boxes.hasFocus()
    visit.load_again()
    assert visit.entry.findChild(DigitBoxes).text == "12"
    visit.visitor.touch("Keyboard_key_backspace")
    assert visit.entry.findChild(DigitBoxes).text == "1"


@pytest.mark.parametrize(("size", "digits"), [(TextSize.LARGE, ""), (TextSize.LARGEST, "12")])
def test_the_meter_that_is_entered_is_in_sight(visit, size, digits):
    visitor = visit.visitor
    visitor.touch(visitor.names("MeterCard_.+_open")[-1])
    visitor.type(digits)
    visitor.window.set_appearance(replace(visitor.window.appearance, text_size=size))
    visitor.wait(lambda: not visit.services.jobs.busy, "the meters, asked for anew")
    visitor.settle()
    entry = visit.entry
    area = visitor.see("ReadingsTab_scroll", FingerScroll).viewport()
    seen = entry.visibleRegion().boundingRect()
    assert seen.height() == min(entry.height(), area.height())
    parts = [entry.findChild(DigitBoxes)] if digits else []
    for part in parts:
        assert entry.visibleRegion().contains(QRect(part.mapTo(entry, QPoint()), part.size()))


def test_digits_are_the_same_after_any_number_of_looks(visit):
    visit.visitor.type("12")
    for _ in range(3):
        in_another_look(visit)
        assert visit.entry.findChild(DigitBoxes).text == "12"
    visit.visitor.touch("Keyboard_key_backspace")
    in_another_look(visit)
    assert visit.entry.findChild(DigitBoxes).text == "1"


def test_digits_of_a_meter_that_was_left_stay_too(visit):
    first = visit.name
    visit.visitor.type("12")
    visit.visitor.touch(visit.visitor.names("MeterCard_.+_open")[-1])
    in_another_look(visit)
    visit.visitor.touch(f"{first}_open")
    assert visit.entry.findChild(DigitBoxes).text == "12"


def test_a_refusal_and_its_ways_out_are_told_in_the_other_language(visit):
    name = visit.type_too_little()
    in_another_look(visit)
    visit.visitor.wait_text("Status: not accepted.")
    visit.visitor.touch(f"{name}_way_out_meter_replaced")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.see(f"{name}_request_0")


def test_a_reading_on_its_way_is_neither_lost_nor_sent_again(visit):
    name = visit.name
    before = given(visit, name.removeprefix("MeterCard_"))
    visit.visitor.type(visit.unchanged)
    press(visit, f"{name}_send")
    in_another_look(visit)
    assert visit.visitor.window.findChildren(MeterEntryCard)[-1].busy
    visit.visitor.see(f"{name}_given")
    visit.visitor.see(f"{name}_delete")
    visit.visitor.wait_text("Accepted")
    assert given(visit, name.removeprefix("MeterCard_")) == before + 1


def test_a_failure_that_comes_meanwhile_is_told_on_the_new_card(qapp, readings_office):
    with readings_visit(qapp, readings_office, secrets=ForgetfulSecrets()) as visit:
        name, typed = visit.name, visit.unchanged
        visit.visitor.type(typed)
        visit.lose_cabinet()
        press(visit, f"{name}_send")
        in_another_look(visit)
        visit.visitor.wait_text("Not accepted: there is no connection")
        assert visit.entry.findChild(DigitBoxes).text == typed.replace(".", ",")
        in_another_look(visit)
        visit.visitor.wait_text("Not accepted: there is no connection")
        visit.find_cabinet()
        visit.visitor.touch(f"{visit.name}_send")
        visit.visitor.see(f"{name}_given")


def test_a_request_on_its_way_is_left_once(visit):
    name = visit.type_too_little()
    visit.visitor.touch(f"{name}_way_out_meter_replaced")
    press(visit, "QuestionDialog_yes")
    in_another_look(visit)
    visit.visitor.see(f"{name}_request_0")
    visit.begin_again()
    visit.visitor.see(f"{name}_request_0")
    assert not visit.visitor.sees(f"{name}_request_1")


def test_a_reading_that_is_being_deleted_goes(visit):
    name = visit.give()
    visit.visitor.touch(f"{name}_delete")
    press(visit, "QuestionDialog_yes")
    in_another_look(visit)
    visit.visitor.wait_text("The reading has been deleted.")
    visit.visitor.wait(lambda: not visit.services.jobs.busy, "all answers")
    visit.visitor.see(f"{name}_send")


def test_what_was_given_can_still_be_deleted(visit):
    name = visit.give()
    in_another_look(visit)
    visit.visitor.touch(f"{name}_delete")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.see(f"{name}_send")


def test_a_high_use_is_asked_about_again_and_sent_once(visit):
    name = visit.type_too_much()
    before = given(visit, name.removeprefix("MeterCard_"))
    in_another_look(visit)
    visit.visitor.wait_text("Is the reading correct?")
    assert len(visit.visitor.names("QuestionDialog")) == 1
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.see(f"{name}_given")
    visit.visitor.wait(lambda: not visit.services.jobs.busy, "all answers")
    assert given(visit, name.removeprefix("MeterCard_")) == before + 1
    in_another_look(visit)
    assert not visit.visitor.sees("QuestionDialog")


def test_who_corrects_a_high_use_in_another_look_is_not_asked_again(visit):
    visit.type_too_much()
    typed = visit.entry.findChild(DigitBoxes).text
    in_another_look(visit)
    visit.visitor.touch("QuestionDialog_no")
    in_another_look(visit)
    boxes = visit.entry.findChild(DigitBoxes)
    assert (boxes.text, boxes.hasFocus()) == (typed, True)
    assert not visit.visitor.sees("QuestionDialog")
    assert not visit.entry.busy


def test_a_request_is_asked_about_again(visit):
    name = visit.type_too_little()
    visit.visitor.touch(f"{name}_way_out_meter_replaced")
    in_another_look(visit)
    visit.visitor.wait_text("The meter was replaced")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.see(f"{name}_request_0")


def test_a_deletion_is_asked_about_again(visit):
    name = visit.give()
    visit.visitor.touch(f"{name}_delete")
    in_another_look(visit)
    visit.visitor.wait_text("Delete the reading?")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.see(f"{name}_send")


def test_an_acknowledgement_is_printed_once(qapp, readings_office, tmp_path):
    printer = DemoPrinter(tmp_path)
    try:
        assert printer.start()
        with readings_visit(qapp, readings_office, printer_uri=printer.uri) as visit:
            visit.give()
            press(visit, "AcknowledgementCard_print")
            in_another_look(visit)
            assert not visit.visitor.see("AcknowledgementCard_print").isEnabled()
            visit.visitor.wait_text("Please take the sheet", 60)
            assert visit.visitor.see("AcknowledgementCard_print").isEnabled()
            assert len(list(printer.paper.iterdir())) == 1
    finally:
        printer.stop()


def test_on_another_tab_the_digits_wait(visit):
    visit.visitor.type("12")
    visit.visitor.touch("CabinetScreen_main")
    in_another_look(visit)
    visit.visitor.see("DueCard_pay")
    visit.visitor.touch("CabinetScreen_readings")
    assert visit.entry.findChild(DigitBoxes).text == "12"
    assert len(visit.visitor.window.findChildren(MeterEntryCard)) == 1


def test_an_outcome_that_comes_between_two_cards_is_told_to_the_second(qtbot):
    runner, told = JobRunner(), []
    first, second = QObject(), QObject()
    carried = CarriedJob(runner.job(lambda: "taken"))
    carried.tell(first, lambda result: told.append(("first", result)), told.append)
    shiboken6.delete(first)
    qtbot.waitUntil(lambda: carried.finished)
    assert not told
    carried.tell(second, lambda result: told.append(("second", result)), told.append)
    assert told == [("second", "taken")]
    runner.shutdown()
