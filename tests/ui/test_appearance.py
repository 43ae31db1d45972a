"""What the accessibility bar changes: at once, without losing anything, for this visit only."""

import pytest
from msgspec import structs
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from kiosk.settings import AttractSettings, VisitSettings
from kiosk.speech.reports import Reason
from tests.ui.office import open_window, settings
from ui.appearance import Appearance, TextSize
from ui.attract.dimming import is_night
from ui.double_tap import NEAR
from ui.theme.colors import BLACK, Colors

LARGE_ENGLISH = Appearance(text_size=TextSize.LARGEST, language="en")


@pytest.fixture
def visitor(qapp, office):
    with open_window(qapp, office.cabinet, settings()) as (visitor, _services):
        visitor.wait_text("Нужна помощь")
        yield visitor


def sign_in(visitor, office):
    account = office.accounts[0]
    visitor.sign_in(account.account_number, account.password)


def height_of(visitor, name):
    return visitor.see(name, QLabel).font().pixelSize()


def test_what_was_typed_stays_when_the_letters_grow(visitor):
    visitor.touch("AttractScreen_start")
    visitor.type("740120")
    before = height_of(visitor, "SignInScreen_hint")
    visitor.touch("TopBar_view")
    visitor.touch("AccessBar_text_150")
    field = visitor.see("SignInScreen_account_number", QLineEdit)
    assert field.text().replace(" ", "") == "740120"
    assert field.hasFocus()
    assert height_of(visitor, "SignInScreen_hint") > before * 1.4


def test_a_look_goes_with_the_visit(visitor, office):
    visitor.touch("AccessBar_contrast")
    visitor.touch("AccessBar_language_en")
    sign_in(visitor, office)
    visitor.wait_text("Pay")
    assert visitor.window.grab().toImage().pixelColor(2, 2).name() == BLACK
    visitor.touch("TopBar_exit")
    visitor.wait_text("Thank you")
    assert visitor.window.appearance.high_contrast
    visitor.touch("ThanksScreen")
    visitor.wait_text("Коснитесь экрана")
    assert visitor.window.appearance == Appearance()


def test_a_look_goes_when_nobody_is_there(qapp, office):
    hasty = structs.replace(settings(), visit=VisitSettings(idle_s=0.3, warning_s=1))
    with open_window(qapp, office.cabinet, hasty) as (visitor, _services):
        visitor.touch("AccessBar_text_130")
        assert visitor.window.appearance.text_size is TextSize.LARGER
        visitor.wait(lambda: visitor.window.appearance == Appearance(), "the usual look")


def test_more_time_makes_the_visit_patient(qapp, office):
    hasty = structs.replace(
        settings(), visit=VisitSettings(idle_s=0.4, warning_s=1, more_time_factor=10)
    )
    with open_window(qapp, office.cabinet, hasty) as (visitor, _services):
        visitor.touch("AttractScreen_start")
        visitor.touch("TopBar_view")
        visitor.touch("AccessBar_more_time")
        assert visitor.see("AccessBar_more_time", QAbstractButton).isChecked()
        assert visitor.window._idle.seconds == pytest.approx(4)


def inked(visitor, color):
    """How many pixels of the window have exactly this colour."""
    picture = visitor.window.grab().toImage()
    rows, columns = range(picture.height()), range(picture.width())
    return sum(picture.pixelColor(x, y).name().upper() == color for y in rows[::4] for x in columns)


def test_figures_are_hidden_until_the_next_touch(visitor, office):
    sign_in(visitor, office)
    debt = Colors().bad
    visitor.wait_text("Почему столько")
    visitor.touch("TopBar_view")
    visitor.settle()
    assert inked(visitor, debt)
    visitor.touch("AccessBar_cover")
    visitor.see("Cover")
    assert not inked(visitor, debt)
    visitor.touch("Cover_show")
    assert inked(visitor, debt)


def test_nobody_signed_in_has_nothing_to_hide(visitor):
    visitor.touch("AttractScreen_start")
    visitor.touch("TopBar_view")
    assert not visitor.sees("AccessBar_cover")


def test_all_is_in_the_lower_half_for_who_cannot_reach_higher(qapp, office):
    with open_window(qapp, office.cabinet, settings((1080, 1920))) as (visitor, _services):
        visitor.touch("AccessBar_reach")
        visitor.touch("AttractScreen_start")
        lower = QRect(0, 960, 1080, 960)
        pressed = [
            each for each in visitor.window.findChildren(QAbstractButton) if each.isVisible()
        ]
        assert pressed
        for button in pressed:
            place = button.mapTo(visitor.window, button.rect().topLeft())
            assert lower.contains(QRect(place, button.size())), button.objectName()


def test_what_depends_on_the_screen_follows_another_one(visitor):
    window = visitor.window
    assert not visitor.sees("AccessBar_reach")
    window.take_size(QSize(1080, 1920))
    visitor.see("AccessBar_reach")
    window.take_size(QSize(1280, 720))
    assert not visitor.sees("AccessBar_reach")
    assert window._guard._near() == window.theme.px(NEAR)


def test_office_hours_are_told_before_anybody_signs_in(qapp, office):
    told = structs.replace(settings(), attract=AttractSettings(office_hours=("Пн–Пт 8:00–20:00",)))
    with open_window(qapp, office.cabinet, told) as (visitor, _services):
        visitor.wait_text("Пн–Пт 8:00–20:00")


@pytest.mark.parametrize(
    ("hour", "begin", "end", "night"),
    [
        ("23:10", "22:00", "06:00", True),
        ("05:59", "22:00", "06:00", True),
        ("06:00", "22:00", "06:00", False),
        ("12:00", "22:00", "06:00", False),
        ("12:30", "12:00", "13:00", True),
        ("13:00", "12:00", "13:00", False),
        ("23:00", "", "", False),
    ],
)
def test_when_it_is_night(hour, begin, end, night):
    assert is_night(hour, begin, end) is night


def test_the_open_tab_and_what_was_not_saved_stay(visitor, office):
    sign_in(visitor, office)
    box = "SubscriptionsCard_bill_by_post"
    visitor.wait(lambda: visitor.see(box, QAbstractButton).isEnabled(), "the subscriptions")
    before = visitor.see(box, QAbstractButton).isChecked()
    visitor.touch(box)
    visitor.touch("TopBar_view")
    visitor.touch("AccessBar_contrast")
    visitor.see("SubscriptionsCard_save")
    assert visitor.see(box, QAbstractButton).isChecked() is not before
    visitor.touch(box)
    visitor.touch("CabinetScreen_personal")
    visitor.touch("AccessBar_language_tt")
    visitor.see("PersonalTab_scroll")
    visitor.wait_text(office.accounts[0].account_number)


def test_a_plugged_headset_is_a_wish_to_be_read_to(visitor):
    visitor.window.aloud.speaker.plugged.emit()
    assert visitor.window.appearance.speech
    assert visitor.see("AccessBar_speech", QAbstractButton).isChecked()
    visitor.touch("AccessBar_speech")
    assert not visitor.window.appearance.speech


def test_what_cannot_be_read_aloud_is_told_before_anybody_asks(visitor):
    speaker = visitor.window.aloud.speaker
    speaker._become(Reason.NO_HEADSET)
    visitor.wait_text("Подключите наушники")
    assert not visitor.sees("AccessBar_speech")


def test_what_was_not_saved_outlives_two_looks_under_another_screen(visitor, office):
    sign_in(visitor, office)
    box = "SubscriptionsCard_bill_by_post"
    visitor.wait(lambda: visitor.see(box, QAbstractButton).isEnabled(), "the subscriptions")
    visitor.touch(box)
    visitor.touch("BillsCard_charges")
    visitor.touch("TopBar_view")
    visitor.touch("AccessBar_contrast")
    visitor.touch("AccessBar_text_130")
    visitor.touch("TopBar_exit")
    visitor.wait_text("Сохранить изменения?")
    visitor.touch("QuestionDialog_no")
    visitor.see("ThanksScreen_title")


def change_subscriptions(visitor, office):
    """And do not save them."""
    sign_in(visitor, office)
    box = "SubscriptionsCard_bill_by_post"
    visitor.wait(lambda: visitor.see(box, QAbstractButton).isEnabled(), "the subscriptions")
    visitor.touch(box)


@pytest.mark.parametrize(
    ("touches", "reached"),
    [
        (["TopBar_exit"], "ThanksScreen_title"),
        (["BillsCard_charges", "TopBar_exit"], "ThanksScreen_title"),
        (["CabinetScreen_personal"], "PersonalTab_scroll"),
    ],
)
def test_who_goes_elsewhere_is_asked_again_in_another_look(visitor, office, touches, reached):
    change_subscriptions(visitor, office)
    for name in touches:
        visitor.touch(name)
    visitor.see("QuestionDialog")
    visitor.window.set_appearance(LARGE_ENGLISH)
    visitor.wait_text("Save the changes?")
    visitor.touch("QuestionDialog_no")
    visitor.see(reached)


def test_who_cannot_read_a_question_makes_it_larger(visitor, office):
    change_subscriptions(visitor, office)
    visitor.touch("TopBar_exit")
    visitor.see("QuestionDialog")
    before = height_of_title(visitor)
    for name in ("TopBar_view", "AccessBar_text_150"):
        assert lies_open(visitor, name), name
        visitor.touch(name)
    assert height_of_title(visitor) > before
    assert lies_open(visitor, "AccessBar_text_150")
    visitor.touch("QuestionDialog_no")
    visitor.see("ThanksScreen_title")


def height_of_title(visitor):
    titles = visitor.see("QuestionDialog").findChildren(QLabel)
    return max(title.font().pixelSize() for title in titles)


def lies_open(visitor, name):
    """A finger there touches it, and not what lies over it."""
    visitor.settle()
    widget = visitor.see(name)
    window = visitor.window
    return window.childAt(widget.mapTo(window, widget.rect().center())) is widget


def test_a_question_lies_below_what_hides_all(visitor, office):
    change_subscriptions(visitor, office)
    visitor.touch("TopBar_exit")
    visitor.window._interface.overlays.cover()
    visitor.window.set_appearance(LARGE_ENGLISH)
    visitor.touch("Cover_show")
    visitor.touch("QuestionDialog_no")
    visitor.see("ThanksScreen_title")


def test_hidden_figures_stay_hidden_when_a_headset_is_plugged_in(visitor, office):
    sign_in(visitor, office)
    visitor.touch("TopBar_view")
    visitor.touch("AccessBar_cover")
    visitor.window.aloud.speaker.plugged.emit()
    assert visitor.window.appearance.speech
    visitor.see("Cover")


def test_the_clipboard_is_empty_whoever_ends_the_visit(visitor, office):
    sign_in(visitor, office)
    QApplication.clipboard().setText("5 201,23")
    visitor.services.visit.reset()
    visitor.see("AttractScreen")
    assert QApplication.clipboard().text() == ""
