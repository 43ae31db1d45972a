"""Readings as the resident sees them: given, corrected, refused, asked about, acknowledged."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiosk.demo_printer import DemoPrinter
from tests.ui.mailbox import wait_for_message
from tests.ui.readings_visit import ForgetfulSecrets, readings_visit
from ui.widgets.digit_boxes import DigitBoxes


def facts(visit, name):
    """What the strip of a given reading says."""
    strip = visit.visitor.see(f"{name}_given")
    return [label.text() for label in strip.findChildren(QLabel) if label.text()]


def wait_until_wholly_seen(visit, name):
    part = visit.visitor.see(name)
    visit.visitor.wait(lambda: part.visibleRegion().boundingRect() == part.rect(), name)


def test_a_given_reading_tells_status_channel_and_number(visit):
    name = visit.give()
    shown = facts(visit, name)
    assert "Принято" in shown
    assert "Терминал" in shown
    assert any(text.startswith("Номер подтверждения ") for text in shown)


def test_a_reading_is_deleted_and_corrected_until_sign_out(visit):
    name = visit.give()
    visit.visitor.touch(f"{name}_open")
    visit.visitor.wait_text("передано:")
    visit.give()
    visit.visitor.see(f"{name}_given")
    visit.visitor.touch(f"{name}_delete")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.see(f"{name}_send")
    assert not visit.visitor.sees("AcknowledgementCard")


def test_before_a_reading_is_deleted_it_is_named_and_afterwards_it_is_said(visit):
    value = visit.unchanged
    name = visit.give()
    visit.visitor.touch(f"{name}_delete")
    visit.visitor.wait_text(f": {value}.")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.wait_text("показание удалено")


def test_a_second_touch_on_send_does_not_reach_what_came_in_its_place(visit):
    name = visit.give()
    delete, window = visit.visitor.see(f"{name}_delete"), visit.visitor.window
    visit.visitor.wait(lambda: not delete.visibleRegion().isEmpty(), "the button")
    middle = delete.mapTo(window, delete.rect().center())
    assert window.childAt(middle) is not delete
    visit.visitor.wait(lambda: window.childAt(middle) is delete, "a touch that is meant", 3)


def test_meters_that_are_loaded_again_lose_no_touch(visit):
    """The same meters arrive between a finger's coming and going."""
    entry, name = visit.entry, visit.name
    visit.visitor.type(visit.unchanged)
    send = visit.visitor.see(f"{name}_send")
    QTest.mousePress(send, Qt.MouseButton.LeftButton)
    visit.load_again()
    assert visit.entry is entry
    QTest.mouseRelease(send, Qt.MouseButton.LeftButton)
    assert "Принято" in facts(visit, name)


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_meters_that_arrive_while_a_reading_is_asked_about_are_shown_afterwards(visit, answer):
    visit.type_too_much()
    visit.change("UPDATE meters SET place = ?", "Антресоли")
    visit.load_again()
    assert visit.visitor.sees("QuestionDialog_yes")
    visit.visitor.touch(f"QuestionDialog_{answer}")
    visit.visitor.wait_text("Антресоли")


def test_a_refusal_is_not_wiped_by_the_meters_that_arrived_meanwhile(visit):
    """It is read first; the meters come with the next digit."""
    name = visit.type_too_much()
    meter_id = name.removeprefix("MeterCard_")
    visit.change("UPDATE meters SET archived = 1 WHERE meter_id = ?", meter_id)
    visit.load_again()
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.wait_text("Статус ввода: не принято")
    visit.visitor.wait(lambda: not visit.services.jobs.busy, "all answers")
    assert visit.visitor.sees(f"{name}_send")
    visit.visitor.touch("Keyboard_key_backspace")
    visit.visitor.wait(lambda: not visit.visitor.sees(f"{name}_send"), "the meter to go")


def test_on_the_next_visit_it_cannot_be_deleted(visit):
    name = visit.give()
    visit.visitor.see(f"{name}_delete")
    visit.begin_again()
    visit.visitor.see(f"{name}_given")
    assert not visit.visitor.sees(f"{name}_delete")
    visit.visitor.see("AcknowledgementCard_print")


def test_a_switch_of_accounts_and_back_leaves_it_deletable(visit):
    name = visit.give()
    visit.visitor.see(f"{name}_given")
    visit.visitor.window.navigation.open_cabinet()
    visit.visitor.touch("CabinetScreen_readings")
    visit.visitor.see(f"{name}_delete")
    visit.visitor.see("AcknowledgementCard_print")


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("meter_replaced", "вы сообщили о замене прибора"),
        ("previous_wrong", "ошибочно: на счётчике "),
    ],
)
def test_a_reading_below_the_previous_one_is_no_dead_end(visit, way, words):
    name = visit.type_too_little()
    visit.visitor.wait_text("Статус ввода: не принято. Показание меньше предыдущего")
    visit.visitor.touch(f"{name}_way_out_{way}")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.see(f"{name}_request_0")
    visit.visitor.wait_text(words)
    visit.visitor.wait_text("рассматривает оператор")
    visit.begin_again()
    visit.visitor.wait(lambda: visit.name != name, "another meter than the one asked about")
    visit.visitor.see(f"{name}_request_0")
    visit.visitor.wait_text(words)


def test_the_answer_of_the_operator_stands_on_the_card(visit):
    name = visit.type_too_little()
    visit.visitor.touch(f"{name}_way_out_meter_replaced")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.see(f"{name}_request_0")
    visit.change(
        "UPDATE operator_requests SET closed_at = made_at, answer = ?", "Новый прибор внесён."
    )
    visit.begin_again()
    visit.visitor.wait_text("ответ оператора")
    visit.visitor.wait_text("Новый прибор внесён.")


def test_a_refusal_is_seen_whole_where_there_is_little_room(visit):
    visit.visitor.window.resize(1280, 700)
    name = visit.type_too_little()
    for seen in (f"{name}_notice", f"{name}_way_out_meter_replaced"):
        wait_until_wholly_seen(visit, seen)


def test_a_request_that_is_not_left_keeps_the_digits(visit):
    name = visit.type_too_little()
    visit.visitor.touch(f"{name}_way_out_previous_wrong")
    visit.visitor.touch("QuestionDialog_no")
    assert visit.entry.findChild(DigitBoxes).text == "1"
    visit.visitor.type("2")
    assert not visit.visitor.sees(f"{name}_way_out_previous_wrong")


def test_a_lost_connection_moves_nothing_under_a_finger(visit):
    send = visit.visitor.see(f"{visit.name}_send")
    before = send.mapToGlobal(QPoint(0, 0))
    visit.lose_cabinet()
    visit.visitor.see("ReadingsTab_offline")
    visit.visitor.settle()
    assert send.mapToGlobal(QPoint(0, 0)) == before


def test_without_the_cabinet_there_is_a_number_but_no_acknowledgement_yet(visit):
    name = visit.give()
    visit.visitor.see("AcknowledgementCard_print")
    visit.lose_cabinet()
    visit.visitor.touch("AcknowledgementCard_print")
    visit.visitor.wait_text("подтверждение можно будет получить")
    other = visit.give()
    assert other != name
    assert any("Номер подтверждения" in text for text in facts(visit, other))
    visit.visitor.touch("TopBar_exit")
    visit.visitor.wait_text("терминал доставит его сам")


def test_readings_go_on_while_the_cabinet_is_away(visit):
    visit.lose_cabinet()
    visit.visitor.wait_text("Связи с компанией нет")
    assert not visit.visitor.sees("UnavailableDialog")
    name = visit.give()
    assert "Принято,\nбудет передано" in facts(visit, name)
    assert not visit.visitor.sees("AcknowledgementCard")
    visit.find_cabinet()
    visit.visitor.wait(lambda: "Передано" in facts(visit, name), "delivered", 30)
    assert not visit.visitor.sees("ReadingsTab_offline")
    visit.visitor.see("AcknowledgementCard_print")


def test_a_reading_that_waits_on_the_terminal_can_be_taken_back(visit):
    visit.lose_cabinet()
    name = visit.give()
    visit.visitor.touch(f"{name}_delete")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.see(f"{name}_send")
    visit.find_cabinet()
    visit.begin_again()
    assert visit.name == name


def test_a_request_waits_on_the_terminal_too(visit):
    visit.lose_cabinet()
    name = visit.type_too_little()
    visit.visitor.touch(f"{name}_way_out_meter_replaced")
    visit.visitor.touch("QuestionDialog_yes")
    visit.visitor.wait_text("терминал передаст его")
    visit.find_cabinet()
    visit.begin_again()
    visit.visitor.see(f"{name}_request_0")
    visit.visitor.wait_text("рассматривает оператор")


def test_a_refusal_after_the_fact_is_seen_at_once_and_on_the_next_visit(visit):
    visit.lose_cabinet()
    name = visit.give()
    visit.visitor.see(f"{name}_given")
    meter_id = name.removeprefix("MeterCard_")
    visit.change("UPDATE meters SET automatic = 1 WHERE meter_id = ?", meter_id)
    visit.find_cabinet()
    visit.visitor.wait_text("не принят", 30)
    visit.begin_again()
    visit.visitor.wait_text("не принято")


def test_elsewhere_the_overlay_leads_to_the_readings(visit):
    visit.visitor.touch("CabinetScreen_main")
    visit.lose_cabinet()
    visit.visitor.touch("UnavailableDialog_readings")
    visit.visitor.see(f"{visit.name}_send")
    assert not visit.visitor.sees("UnavailableDialog")
    visit.visitor.touch("CabinetScreen_main")
    visit.visitor.see("UnavailableDialog_readings")


def test_from_a_screen_over_the_tabs_the_overlay_leads_there_too(visit):
    visit.visitor.touch("CabinetScreen_main")
    visit.visitor.touch("BillsCard_charges")
    visit.visitor.see("ChargesScreen_back")
    visit.lose_cabinet()
    visit.visitor.touch("UnavailableDialog_readings")
    visit.visitor.see(f"{visit.name}_send")


def test_what_cannot_be_kept_is_not_accepted(qapp, readings_office):
    with readings_visit(qapp, readings_office, secrets=ForgetfulSecrets()) as visit:
        visit.lose_cabinet()
        typed = visit.unchanged
        name = visit.give()
        visit.visitor.wait_text("Не принято: связи с компанией нет")
        assert visit.entry.findChild(DigitBoxes).text == typed
        visit.find_cabinet()
        visit.visitor.touch(f"{visit.name}_send")
        assert "Принято" in facts(visit, name)


def test_the_acknowledgement_is_sent_to_the_masked_address(visit):
    visit.give()
    letters = len(list((visit.cabinet / "messages").glob("*.eml")))
    visit.visitor.touch("AcknowledgementCard_send")
    address = visit.visitor.see("AcknowledgementCard_email")
    assert "•••" in address.text()
    visit.visitor.touch("AcknowledgementCard_email")
    visit.visitor.wait_text("Отправлено: ")
    assert wait_for_message(visit.visitor, visit.cabinet / "messages", ".eml", letters + 1)


def test_the_acknowledgement_is_printed(qapp, readings_office, tmp_path):
    printer = DemoPrinter(tmp_path)
    try:
        assert printer.start()
        with readings_visit(qapp, readings_office, printer_uri=printer.uri) as visit:
            visit.give()
            visit.visitor.touch("AcknowledgementCard_print")
            visit.visitor.wait_text("Заберите лист", 60)
            assert list(printer.paper.iterdir())
    finally:
        printer.stop()


def test_without_a_printer_it_says_so(visit):
    visit.give()
    visit.visitor.touch("AcknowledgementCard_print")
    visit.visitor.wait_text("нет принтера")
    visit.visitor.wait(visit.visitor.see("AcknowledgementCard_print").isEnabled, "another try")
