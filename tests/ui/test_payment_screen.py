"""Paying, as the resident sees it, on a real cabinet; the codes are read off the screen."""

from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

import kiosk.qr_check
from domain.payment_text import parse
from kiosk.qr import qr_modules, qr_picture
from tests.ui.decoders import read_on
from tests.ui.office import resident_at, settings
from ui.appearance import Appearance, TextSize
from ui.screens.payment import PaymentScreen
from ui.widgets.amount import Amount
from ui.widgets.amount_field import AmountField
from ui.widgets.qr_view import QrView


@contextmanager
def running_visit(app, office, about="", size=(1280, 1024)):
    """Of the first resident of whom this is said."""
    who = next(each for each in office.accounts if about in each.about)
    with resident_at(app, office, settings(size)) as visitor:
        visitor.come_in(who.account_number, who.password)
        visitor.account = who
        yield visitor


def code_on(visitor):
    """What the code says, once there is one, by two decoders."""
    visitor.wait(lambda: visitor.see("PaymentScreen_qr", QrView).has_code, "the code")
    visitor.settle()
    return read_on(visitor.window) or ""


def shown_amount(visitor):
    return visitor.see("PaymentScreen_amount", Amount).accessibleName().replace("\xa0", " ")


@pytest.mark.parametrize("size", [(1280, 1024), (1920, 1080), (1080, 1920)])
def test_both_ways_are_read_off_the_screen(office, qapp, size):
    with running_visit(qapp, office, size=size) as visitor:
        visitor.touch("DueCard_pay")
        visitor.touch("PaymentScreen_camera")
        visitor.wait_text("Откройте камеру телефона")
        assert "/p/pay/" in code_on(visitor)
        visitor.touch("PaymentScreen_app_scanner")
        visitor.wait_text("Откройте СберБанк Онлайн")
        text = parse(code_on(visitor))
        assert text.get("PersAcc") == visitor.account.account_number
        assert text.get("Name") in visitor.texts()
        code = visitor.see("PaymentScreen_qr", QrView)
        assert min(code.width(), code.height()) >= 0.6 * min(size)


def test_the_amount_is_what_is_due_until_it_is_changed(signed_in):
    signed_in.touch("DueCard_pay")
    assert (shown_amount(signed_in), parse(code_on(signed_in)).get("Sum")) == (
        "5 201,23 ₽",
        "520123",
    )
    signed_in.touch("PaymentScreen_change")
    assert read_on(signed_in.window) is None, "a code of another amount than the one being typed"
    signed_in.type("1500,5")
    signed_in.touch("PaymentScreen_take")
    assert parse(code_on(signed_in)).get("Sum") == "150050"
    assert shown_amount(signed_in) == "1 500,50 ₽"
    signed_in.touch("PaymentScreen_change")
    signed_in.touch("PaymentScreen_whole")
    assert parse(code_on(signed_in)).get("Sum") == "520123"


@pytest.mark.parametrize(
    ("typed", "words"),
    [("9,99", "Можно заплатить от 10 ₽"), ("100000,01", "не больше 100 000 ₽")],
)
def test_an_amount_out_of_bounds_is_said_and_can_be_mended(signed_in, typed, words):
    signed_in.touch("UtilityRow_heating_pay")
    signed_in.touch("PaymentScreen_change")
    signed_in.type(typed)
    signed_in.touch("PaymentScreen_take")
    signed_in.wait_text(words)
    assert not signed_in.sees("PaymentScreen_qr")
    signed_in.touch("Keyboard_key_backspace")
    assert not signed_in.sees("PaymentScreen_amount_notice")
    for _ in range(8):
        signed_in.touch("Keyboard_key_backspace")
    signed_in.type("10")
    signed_in.touch("PaymentScreen_take")
    assert parse(code_on(signed_in)).get("Sum") == "1000"


def test_no_line_beside_the_code_is_cut(signed_in):
    signed_in.touch("UtilityRow_waste_pay")
    signed_in.touch("PaymentScreen_advance")
    signed_in.type("150")
    signed_in.touch("PaymentScreen_take")
    for way in ("camera", "app_scanner"):
        signed_in.touch(f"PaymentScreen_{way}")
        code_on(signed_in)
        assert cut_texts(signed_in) == []


def is_cut(text):
    return text.wordWrap() and text.height() < text.heightForWidth(text.width())


def test_the_amount_so_far_is_marked_and_can_be_taken_away(signed_in):
    signed_in.touch("DueCard_pay")
    signed_in.touch("PaymentScreen_change")
    field = signed_in.see("PaymentScreen_amount_field", AmountField)
    assert field.selectedText() == field.text()
    signed_in.type("12")
    signed_in.touch("Keyboard_key_clear")
    assert field.text() == ""


def test_back_from_typing_leads_to_the_code(signed_in):
    signed_in.touch("DueCard_pay")
    signed_in.touch("PaymentScreen_change")
    signed_in.type("77")
    signed_in.touch("PaymentScreen_back")
    assert parse(code_on(signed_in)).get("Sum") == "520123"
    assert shown_amount(signed_in) == "5 201,23 ₽"
    signed_in.touch("PaymentScreen_back")
    signed_in.see("MainTab_scroll")


def test_back_from_typing_an_advance_leads_to_that_nothing_is_due(signed_in):
    signed_in.touch("UtilityRow_waste_pay")
    signed_in.touch("PaymentScreen_advance")
    signed_in.touch("PaymentScreen_back")
    signed_in.wait_text("Переплата")
    assert not signed_in.sees("PaymentScreen_amount_card")


def test_whoever_has_overpaid_can_pay_all_in_advance(office, qapp):
    with running_visit(qapp, office, "переплата") as resident:
        resident.wait_text("Заплатить вперёд")
        resident.touch("DueCard_pay")
        assert not resident.sees("PaymentScreen_advance"), "that was touched already"
        resident.touch("PaymentScreen_take")
        resident.wait_text("Введите сумму")
        resident.touch("PaymentScreen_back")
        resident.touch("DueCard_pay")
        resident.type("300")
        resident.touch("PaymentScreen_take")
        assert parse(code_on(resident)).get("Sum") == "30000"
        resident.window.set_appearance(Appearance(text_size=TextSize.LARGE))
        assert parse(code_on(resident)).get("Sum") == "30000"
        resident.touch("PaymentScreen_change")
        resident.touch("PaymentScreen_back")
        assert parse(code_on(resident)).get("Sum") == "30000"


def test_nothing_due_is_said_and_an_advance_can_be_paid(signed_in):
    signed_in.touch("UtilityRow_waste_pay")
    signed_in.wait_text("Переплата")
    assert not signed_in.sees("PaymentScreen_qr")
    signed_in.touch("PaymentScreen_advance")
    signed_in.touch("PaymentScreen_take")
    signed_in.wait_text("Введите сумму")
    signed_in.type("300")
    signed_in.touch("PaymentScreen_take")
    text = parse(code_on(signed_in))
    assert (text.get("Sum"), text.get("Name")) == ("30000", "ООО «Чистый Миасс»")


def test_of_quick_switches_the_last_code_is_shown(signed_in):
    signed_in.touch("DueCard_pay")
    code_on(signed_in)
    camera = signed_in.see("PaymentScreen_camera")
    scanner = signed_in.see("PaymentScreen_app_scanner")
    for button in (camera, scanner, camera, scanner, camera):
        button.click()
    assert "/p/pay/" in code_on(signed_in)
    signed_in.wait(lambda: not signed_in.services.jobs.busy, "all jobs done")
    assert "/p/pay/" in code_on(signed_in)


def test_a_code_that_does_not_pass_the_check_is_not_shown(signed_in, monkeypatch):
    def other(_modules, side):
        return qr_picture(qr_modules("ST00012|Name=somebody else"), side)

    monkeypatch.setattr(kiosk.qr_check, "qr_picture", other)
    signed_in.touch("DueCard_pay")
    signed_in.wait_text("не прошёл проверку")
    assert read_on(signed_in.window) is None
    monkeypatch.undo()
    signed_in.touch("PaymentScreen_again")
    assert parse(code_on(signed_in)).get("Sum") == "520123"


def test_the_code_goes_with_the_visit_and_is_nothing_to_touch(signed_in):
    signed_in.touch("DueCard_pay")
    before = code_on(signed_in)
    signed_in.touch("PaymentScreen_qr")
    assert code_on(signed_in) == before
    signed_in.touch("TopBar_exit")
    signed_in.see("ThanksScreen_title")
    assert read_on(signed_in.window) is None
    assert signed_in.window.findChildren(QrView) == []


@pytest.mark.parametrize("size", [(1280, 1024), (1920, 1080), (1080, 1920)])
def test_nothing_reaches_into_the_white_around_the_code(office, qapp, size):
    with running_visit(qapp, office, size=size) as visitor:
        visitor.touch("DueCard_pay")
        code_on(visitor)
        code, switch = visitor.see("PaymentScreen_qr"), visitor.see("PaymentScreen_camera")
        corner = code.mapTo(visitor.window, code.rect().bottomLeft())
        assert corner.y() < switch.mapTo(visitor.window, switch.rect().topLeft()).y()
        assert code.visibleRegion().boundingRect() == code.rect()


OWING = "долг, 1\xa0счётчик"
"""Of the sample residents: owes for everything, waste included, which has a payee of its own."""


@pytest.mark.parametrize("size", [(1280, 1024), (1920, 1080), (1080, 1920), (1366, 768)])
def test_a_bill_of_two_payees_is_paid_by_two_codes(office, qapp, size):
    with running_visit(qapp, office, OWING, size) as resident:
        resident.touch("DueCard_pay")
        first = parse(code_on(resident))
        assert (first.get("Name"), first.get("Sum")) == ("АО «Энергосбыт Миасс»", "3716635")
        assert first.get("Purpose").startswith("Коммунальные услуги, октябрь 2026")
        assert first.get("PersonalAcc") == "40702810600000012345"
        assert shown_amount(resident) == "37 166,35 ₽"
        resident.wait_text("Код 1 из 2, всего 38 596,15 ₽")
        assert next_code(resident) == "Код 2 из 2: ООО «Чистый Миасс», 1 429,80 ₽"
        assert cut_texts(resident) == []
        resident.touch("PaymentScreen_next")
        resident.wait_text("Код 2 из 2, всего 38 596,15 ₽")
        second = parse(code_on(resident))
        assert (second.get("Name"), second.get("Sum")) == ("ООО «Чистый Миасс»", "142980")
        assert second.get("Purpose").startswith("Обращение с ТКО, октябрь 2026")
        assert second.get("PersonalAcc") == "40702810100000067890"
        assert second.get("PersAcc") == first.get("PersAcc") == resident.account.account_number
        assert shown_amount(resident) == "1 429,80 ₽"
        assert resident.see("PaymentScreen_payee", QLabel).text() == "ООО «Чистый Миасс»"
        assert next_code(resident) == "Код 1 из 2: АО «Энергосбыт Миасс», 37 166,35 ₽"
        resident.touch("PaymentScreen_camera")
        assert "/p/pay/" in code_on(resident)
        assert cut_texts(resident) == []
        assert shown_amount(resident) == "1 429,80 ₽"
        resident.touch("PaymentScreen_next")
        resident.touch("PaymentScreen_app_scanner")
        assert parse(code_on(resident)) == first


def test_another_amount_is_shared_among_the_payees(office, qapp):
    with running_visit(qapp, office, OWING) as resident:
        resident.touch("DueCard_pay")
        code_on(resident)
        resident.touch("PaymentScreen_next")
        code_on(resident)
        resident.touch("PaymentScreen_change")
        assert not resident.sees("PaymentScreen_next")
        resident.type("38601,15")
        resident.touch("PaymentScreen_take")
        assert parse(code_on(resident)).get("Sum") == "3717135", "the advance goes to the first"
        resident.touch("PaymentScreen_next")
        assert parse(code_on(resident)).get("Sum") == "142980"
        resident.touch("PaymentScreen_change")
        resident.type("12")
        resident.touch("PaymentScreen_take")
        assert parse(code_on(resident)).get("Sum") == "1200"
        assert not resident.sees("PaymentScreen_next")
        assert not resident.sees("PaymentScreen_part")


def test_another_look_keeps_the_payee_and_the_amount(office, qapp):
    with running_visit(qapp, office, OWING) as resident:
        resident.touch("DueCard_pay")
        code_on(resident)
        resident.touch("PaymentScreen_next")
        resident.wait_text("Код 2 из 2")
        resident.touch("TopBar_view")
        resident.touch("AccessBar_text_130")
        resident.touch("TopBar_view")
        resident.wait_text("Код 2 из 2")
        assert parse(code_on(resident)).get("Name") == "ООО «Чистый Миасс»"


def next_code(visitor):
    return visitor.see("PaymentScreen_next", QAbstractButton).text().replace("\xa0", " ")


def cut_texts(visitor):
    labels = visitor.see("PaymentScreen", PaymentScreen).findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and is_cut(each)]
