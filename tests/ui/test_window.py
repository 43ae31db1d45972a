"""A visit as the resident sees it, on a real cabinet."""

import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.office import resident_at, settings
from ui.dialogs.idle_warning import IdleWarning
from ui.double_tap import SOON_S
from ui.tabs.meter_entry_card import MeterEntryCard
from ui.tabs.readings_tab import ReadingsTab
from ui.widgets.digit_boxes import DigitBoxes
from ui.widgets.qr_view import QrView


def test_a_wrong_password_keeps_the_number_and_tells_nothing(resident, office):
    resident.touch("AttractScreen_start")
    resident.type(office.accounts[0].account_number)
    resident.touch("SignInScreen_submit")
    resident.type("notit123")
    resident.touch("SignInScreen_submit")
    resident.wait_text("Неверный номер лицевого счёта или пароль")
    number = resident.see("SignInScreen_account_number", QLineEdit)
    assert number.text().replace(" ", "") == office.accounts[0].account_number
    assert resident.see("SignInScreen_password", QLineEdit).text() == ""


def test_what_was_left_empty_is_asked_for_in_words(resident, office):
    resident.touch("AttractScreen_start")
    resident.touch("SignInScreen_submit")
    resident.wait_text("Введите номер лицевого счёта.")
    resident.type(office.accounts[0].account_number)
    resident.settle()
    assert "Введите номер лицевого счёта." not in resident.texts()
    resident.touch("SignInScreen_submit")
    password = resident.see("SignInScreen_password", QLineEdit)
    assert password.hasFocus()
    assert "Введите пароль." not in resident.texts()
    resident.touch("SignInScreen_submit")
    resident.wait_text("Введите пароль.")
    assert password.hasFocus()


def test_an_unknown_account_gets_the_same_words(resident):
    resident.touch("AttractScreen_start")
    resident.type("9999999999")
    resident.touch("SignInScreen_submit")
    resident.type("notit123")
    resident.touch("SignInScreen_submit")
    resident.wait_text("Неверный номер лицевого счёта или пароль")


def test_sign_out_leaves_no_trace_in_the_widgets(signed_in, office):
    signed_in.touch("CabinetScreen_personal")
    signed_in.wait_text(office.accounts[0].account_number)
    signed_in.touch("TopBar_exit")
    signed_in.see("ThanksScreen_title")
    signed_in.settle()
    assert not [text for text in signed_in.all_texts() if office.accounts[0].account_number in text]
    assert not signed_in.services.visit.active


def test_payment_shows_a_code_and_goes_back(signed_in):
    signed_in.touch("DueCard_pay")
    code = signed_in.see("PaymentScreen_qr", QrView)
    signed_in.wait(lambda: code.has_code, "the code")
    signed_in.touch("PaymentScreen_back")
    signed_in.see("DueCard_pay")


def test_a_reading_is_refused_then_accepted_then_deleted(signed_in):
    signed_in.touch("CabinetScreen_readings")
    entry = signed_in.see("Keyboard_key_1") and _entry(signed_in)
    meter_id = entry.card.meter.meter_id
    signed_in.type("1")
    signed_in.touch(f"MeterCard_{meter_id}_send")
    signed_in.wait_text("показание меньше предыдущего")
    signed_in.touch("Keyboard_key_backspace")
    signed_in.type(str(int(next(iter(entry.card.previous.values.values()))) + 1))
    signed_in.touch(f"MeterCard_{meter_id}_send")
    signed_in.wait_text("Принято")
    signed_in.touch(f"MeterCard_{meter_id}_delete")
    signed_in.touch("QuestionDialog_yes")
    signed_in.see(f"MeterCard_{meter_id}_send")


def test_meters_asked_for_before_a_reading_was_given_do_not_hide_it(signed_in):
    signed_in.touch("CabinetScreen_readings")
    entry = signed_in.see("Keyboard_key_1") and _entry(signed_in)
    meter_id = entry.card.meter.meter_id
    tab = signed_in.see("ReadingsTab", ReadingsTab)
    cards, known = tab._states.cards, tab._states.changes
    signed_in.type(str(int(next(iter(entry.card.previous.values.values()))) + 1))
    signed_in.touch(f"MeterCard_{meter_id}_send")
    signed_in.see(f"MeterCard_{meter_id}_delete")
    tab._show_meters(cards, known)
    signed_in.settle()
    signed_in.touch(f"MeterCard_{meter_id}_delete")
    signed_in.touch("QuestionDialog_yes")
    signed_in.see(f"MeterCard_{meter_id}_send")


def test_digits_stay_when_the_resident_looks_elsewhere(signed_in):
    signed_in.touch("CabinetScreen_readings")
    entry = signed_in.see("Keyboard_key_1") and _entry(signed_in)
    signed_in.type("12")
    signed_in.touch("CabinetScreen_main")
    signed_in.touch("CabinetScreen_readings")
    boxes = entry.findChild(DigitBoxes)
    assert boxes.text == "12"
    signed_in.services.connection.restored.emit()
    signed_in.wait(lambda: not signed_in.services.jobs.busy, "the meters are fetched again")
    assert _entry(signed_in).findChild(DigitBoxes).text == "12"


def test_nobody_there_wipes_the_visit(office, qapp):
    with resident_at(qapp, office, settings(idle_s=1)) as visitor:
        visitor.touch("AttractScreen_start")
        visitor.type("7401")
        visitor.wait_text("Вы ещё здесь?")
        visitor.see("AttractScreen_start")
        assert not [text for text in visitor.all_texts() if "7401" in text]


def test_a_touch_on_the_warning_goes_on(signed_in):
    signed_in.window.findChild(IdleWarning).appear()
    signed_in.touch("IdleWarning_stay")
    signed_in.see("DueCard_pay")
    assert not signed_in.sees("IdleWarning")
    assert signed_in.services.visit.active


def test_ten_touches_open_one_payment(signed_in):
    button = signed_in.see("DueCard_pay")
    for _ in range(10):
        button.click()
    signed_in.touch("PaymentScreen_back")
    assert signed_in.sees("DueCard_pay")


def test_a_meter_that_is_opened_is_seen_whole(signed_in):
    signed_in.touch("CabinetScreen_readings")
    _entry(signed_in)
    signed_in.touch(signed_in.names(r"MeterCard_.*_open")[-1])
    entry = _entry(signed_in)
    signed_in.wait(
        lambda: entry.visibleRegion().boundingRect().height() == entry.height(), "the whole card"
    )


def test_a_card_stays_while_its_reading_is_sent(signed_in):
    signed_in.touch("CabinetScreen_readings")
    entry = _entry(signed_in)
    meter_id = entry.card.meter.meter_id
    signed_in.type(str(int(next(iter(entry.card.previous.values.values()))) + 1))
    other = signed_in.see(signed_in.names(r"MeterCard_.*_open")[0])
    signed_in.see(f"MeterCard_{meter_id}_send").click()
    other.click()
    entry.findChild(DigitBoxes).type_text("5")
    assert not signed_in.see(f"MeterCard_{meter_id}_send").isEnabled()
    signed_in.wait_text("Принято")
    signed_in.touch(f"MeterCard_{meter_id}_delete")
    signed_in.touch("QuestionDialog_yes")
    signed_in.see(f"MeterCard_{meter_id}_send")


def _entry(visitor):
    visitor.wait(lambda: _live_entries(visitor), "a meter to enter")
    return _live_entries(visitor)[0]


def _live_entries(visitor):
    return [card for card in visitor.window.findChildren(MeterEntryCard) if card.isVisible()]


def test_an_unusual_reading_is_asked_about_with_both_figures(signed_in):
    signed_in.touch("CabinetScreen_readings")
    entry = signed_in.see("Keyboard_key_1") and _entry(signed_in)
    previous = int(next(iter(entry.card.previous.values.values())))
    signed_in.type(str(previous + 500))
    signed_in.touch(f"MeterCard_{entry.card.meter.meter_id}_send")
    signed_in.wait_text("Показание верное?")
    signed_in.wait_text("обычно около")
    signed_in.touch("QuestionDialog_no")
    assert entry.findChild(DigitBoxes).text == str(previous + 500)
    assert not [text for text in signed_in.all_texts() if "обычно около" in text]


def test_a_double_tap_does_not_press_what_comes_under_the_finger(signed_in):
    window = signed_in.window.windowHandle()
    pay = signed_in.see("DueCard_pay")
    place = pay.mapTo(signed_in.window, pay.rect().center())
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    signed_in.see("PaymentScreen_qr")
    below = QApplication.widgetAt(signed_in.window.mapToGlobal(place))
    pressed = PressCounter(below)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert pressed.count == 0
    signed_in.wait(lambda: time.monotonic() > pressed.since + SOON_S, "a moment")
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert pressed.count == 1


class PressCounter(QObject):
    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        self.since = time.monotonic()
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.MouseButtonPress
        return False
