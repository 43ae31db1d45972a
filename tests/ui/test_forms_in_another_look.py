"""Somebody wants larger letters, more contrast or another language in the middle of a form.

Everything that was done goes on from there, and nothing is sent twice.
"""

from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from tests.ui.care import PASSWORD
from tests.ui.looks import click, field, look, text
from tests.ui.mailbox import code_in, link_in, wait_for_message
from ui.screens.code import CodeScreen
from ui.widgets.check_row import CheckRow


def begin(visitor, number, surname):
    """Up to the registration form."""
    visitor.touch("AttractScreen_first_visit")
    visitor.type(number)
    visitor.touch("FirstVisitScreen_submit")
    visitor.type(surname[:2])
    look(visitor)
    assert field(visitor, "FirstVisitScreen_surname").hasFocus()
    visitor.type(surname[2:])
    click(visitor, "FirstVisitScreen_submit", language="ru")
    visitor.see("RegistrationScreen_email")


def fill_in(visitor):
    """The fields of the registration, in two looks."""
    visitor.type("kim")
    visitor.touch("Keyboard_key_@yandex.ru")
    visitor.touch("RegistrationScreen_submit")
    visitor.type(PASSWORD)
    visitor.touch("RegistrationScreen_submit")
    visitor.type(PASSWORD[:4])
    look(visitor)
    assert field(visitor, "RegistrationScreen_password_again").hasFocus()
    visitor.type(PASSWORD[4:])
    visitor.touch("Keyboard_key_hide")


def test_a_refused_sign_in_is_told_in_the_new_language_and_mended(resident, office):
    account = office.accounts[0]
    resident.touch("AttractScreen_start")
    resident.type(account.account_number)
    resident.touch("SignInScreen_submit")
    resident.type("notit123")
    click(resident, "SignInScreen_submit")
    assert not resident.see("SignInScreen_submit").isEnabled()
    resident.wait_text("The account number or password is wrong")
    look(resident, "tt")
    assert "wrong" not in resident.see("SignInScreen_notice_text", QLabel).text()
    look(resident)
    resident.wait_text("The account number or password is wrong")
    assert field(resident, "SignInScreen_account_number").wrong
    assert field(resident, "SignInScreen_password").hasFocus()
    resident.type(account.password)
    assert not field(resident, "SignInScreen_password").wrong
    click(resident, "SignInScreen_submit")
    resident.see("MainTab_scroll")


def test_who_goes_back_while_it_is_checked_is_not_signed_in(resident, office):
    account = office.accounts[0]
    resident.touch("AttractScreen_start")
    resident.type(account.account_number)
    resident.touch("SignInScreen_submit")
    resident.type(account.password)
    click(resident, "SignInScreen_submit")
    resident.see("TopBar_back", QAbstractButton).click()
    resident.see("AttractScreen_start")
    resident.wait(lambda: not resident.services.jobs.busy, "the answer")
    resident.settle()
    assert not resident.services.visit.active


def test_a_password_that_was_shown_and_keys_that_were_put_away_stay_so(resident):
    resident.touch("AttractScreen_start")
    resident.type("7401")
    resident.touch("SignInScreen_password")
    resident.type("geheim12")
    resident.touch("SignInScreen_password_show")
    look(resident)
    assert field(resident, "SignInScreen_password").uncovered
    resident.touch("Keyboard_key_hide")
    look(resident, "ru")
    assert not resident.sees("Keyboard")
    assert text(resident, "SignInScreen_password") == "geheim12"
    resident.touch("SignInScreen_password_show")
    look(resident)
    assert not field(resident, "SignInScreen_password").uncovered


def test_a_newcomer_registers_by_sms_in_many_looks(resident, office):
    begin(resident, "7401216954", "ким")
    fill_in(resident)
    resident.touch("RegistrationScreen_by_sms")
    look(resident, "ru")
    assert resident.see("RegistrationScreen_by_sms", QAbstractButton).isChecked()
    resident.touch("RegistrationScreen_submit")
    resident.wait_text("Без согласия")
    look(resident)
    resident.wait_text("without your consent")
    resident.touch("RegistrationScreen_consent")
    look(resident, "ru")
    assert resident.see("RegistrationScreen_consent", CheckRow).isChecked()
    assert text(resident, "RegistrationScreen_email") == "kim@yandex.ru"
    click(resident, "RegistrationScreen_submit")
    resident.see("CodeScreen_phone")
    confirm(resident, office.messages)
    resident.see("DueCard_line")


def confirm(visitor, messages):
    visitor.type("90000")
    look(visitor)
    visitor.type("00009")
    before = len(list(messages.glob("*.txt")))
    click(visitor, "CodeScreen_send")
    assert not visitor.see("CodeScreen_send").isEnabled()
    code = code_in(wait_for_message(visitor, messages, ".txt", before + 1))
    visitor.wait_text("works for 10 minutes")
    visitor.type(code[:3])
    look(visitor, "ru")
    visitor.wait_text("Новый код можно отправить через")
    assert not visitor.see("CodeScreen_send").isEnabled()
    assert text(visitor, "CodeScreen_code") == code[:3]
    visitor.type(code[3:])
    click(visitor, "CodeScreen_ok")
    visitor.wait_text("Confirmed")
    look(visitor, "ru")
    visitor.wait_text("Подтверждено")
    assert not field(visitor, "CodeScreen_code").isEnabled()
    assert len(list(messages.glob("*.txt"))) == before + 1
    click(visitor, "CodeScreen_submit")


def test_a_code_that_is_being_checked_is_not_sent_again(resident, office, monkeypatch):
    begin(resident, "7401215467", "романов")
    fill_in(resident)
    resident.touch("RegistrationScreen_by_sms")
    resident.touch("RegistrationScreen_consent")
    resident.touch("RegistrationScreen_submit")
    screen = resident.see("CodeScreen", CodeScreen)
    registering, sent = resident.services.registering, []
    check = registering.check_code
    monkeypatch.setattr(registering, "check_code", lambda code: sent.append(code) or check(code))
    field(resident, "CodeScreen_code").setText("123456")
    screen.advance()
    screen.advance()
    field(resident, "CodeScreen_code").setText("123457")
    assert not resident.see("CodeScreen_ok").isEnabled()
    resident.wait(resident.see("CodeScreen_notice").isVisible, "the answer")
    assert sent == ["123456"]
    field(resident, "CodeScreen_code").setText("123457")
    screen.advance()
    assert sent == ["123456", "123457"]


def test_a_document_is_read_on_where_it_was(resident):
    begin(resident, "7401215467", "романов")
    resident.touch("Keyboard_key_hide")
    resident.touch("RegistrationScreen_read_consent")
    bar = resident.see("DocumentScreen").findChild(QScrollArea).verticalScrollBar()
    resident.wait(bar.maximum, "the text laid out")
    bar.setValue(bar.maximum() // 2)
    look(resident)

    def place():
        larger = resident.see("DocumentScreen").findChild(QScrollArea).verticalScrollBar()
        return larger.value() / max(1, larger.maximum())

    resident.wait(lambda: place() == pytest.approx(0.5, abs=0.02), "the same place")
    assert resident.names(".+_back") == ["TopBar_back"]
    resident.touch("TopBar_back")
    resident.see("RegistrationScreen_email")


def test_a_letter_is_waited_for_in_another_look(resident, office):
    begin(resident, "7401216190", "лебедева")
    fill_in(resident)
    resident.touch("RegistrationScreen_consent")
    before = len(list(office.messages.glob("*.eml")))
    click(resident, "RegistrationScreen_submit")
    resident.see("LetterWaitScreen_title")
    letter = wait_for_message(resident, office.messages, ".eml", before + 1)
    resident.wait_text("Send again in")
    look(resident, "ru")
    resident.wait_text("Отправить ещё раз через")
    assert not resident.see("LetterWaitScreen_resend").isEnabled()
    look(resident)
    assert len(list(office.messages.glob("*.eml"))) == before + 1
    open_link(link_in(letter))
    resident.see("DueCard_line")


def open_link(link):
    """As a phone does: the page, and its button."""
    with urlopen(link, timeout=10) as page:
        assert page.status == 200
    with urlopen(link, data=urlencode({}).encode(), timeout=10) as done:
        assert done.status == 200


def test_a_letter_that_was_asked_for_is_not_asked_for_again(resident):
    resident.touch("AttractScreen_start")
    resident.touch("SignInScreen_recover")
    resident.type("7401203456")
    resident.touch("RecoveryScreen_submit")
    resident.type("an")
    look(resident)
    resident.type("na")
    resident.touch("Keyboard_key_@mail.ru")
    click(resident, "RecoveryScreen_submit")
    resident.wait_text("a letter with a link is on its way")
    look(resident, "ru")
    resident.wait_text("письмо со ссылкой")
    resident.wait_text("Ко входу")
    resident.touch("RecoveryScreen_submit")
    resident.see("SignInScreen_account_number")
