"""A first visit and the care of an account, as the resident sees them, on a real cabinet."""

from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.ui.care import PASSWORD, change_password_with_a_wrong_old_one, link_by_password
from tests.ui.mailbox import code_in, wait_for_message
from ui.widgets.check_row import CheckRow


def begin(visitor, number, surname):
    visitor.touch("AttractScreen_first_visit")
    visitor.type(number)
    visitor.touch("FirstVisitScreen_submit")
    visitor.type(surname)
    visitor.touch("FirstVisitScreen_submit")


def fill_in(visitor, again=PASSWORD):
    visitor.see("RegistrationScreen_email")
    visitor.type("kim")
    visitor.touch("Keyboard_key_@yandex.ru")
    visitor.touch("RegistrationScreen_submit")
    visitor.type(PASSWORD)
    visitor.touch("RegistrationScreen_submit")
    visitor.type(again)


def test_a_newcomer_registers_by_sms_and_signs_in_later(resident, office):
    begin(resident, "7401216954", "ким")
    fill_in(resident)
    resident.touch("Keyboard_key_hide")
    resident.touch("RegistrationScreen_consent")
    resident.touch("RegistrationScreen_by_sms")
    resident.touch("RegistrationScreen_submit")
    resident.see("CodeScreen_phone")
    resident.type("9000000009")
    resident.touch("CodeScreen_send")
    code = code_in(wait_for_message(resident, office.messages, ".txt"))
    resident.type(code)
    resident.touch("CodeScreen_ok")
    resident.wait_text("Подтверждено")
    resident.touch("CodeScreen_submit")
    resident.see("DueCard_line")
    resident.touch("TopBar_exit")
    resident.touch("ThanksScreen_title")
    resident.sign_in("7401216954", PASSWORD)
    resident.touch("TopBar_exit")
    resident.touch("ThanksScreen_title")
    begin(resident, "7401216954", "ким")
    resident.wait_text("зарегистрироваться нельзя")


def test_without_consent_nothing_is_registered(resident):
    begin(resident, "7401216190", "лебедева")
    fill_in(resident)
    resident.touch("Keyboard_key_hide")
    resident.touch("RegistrationScreen_submit")
    resident.wait_text("Без согласия")


def test_two_different_passwords_are_told_in_sight(resident):
    begin(resident, "7401216190", "лебедева")
    fill_in(resident, again=f"{PASSWORD}7")
    resident.touch("Keyboard_key_enter")
    resident.wait_text("Пароли не совпадают")
    notice = resident.see("RegistrationScreen_notice")
    resident.wait(lambda: notice.visibleRegion().boundingRect().height() == notice.height(), "seen")


def test_a_linked_account_is_one_touch_away_and_back(resident, office):
    own, other = office.accounts[1], office.accounts[2]
    link_by_password(resident, own, other)
    resident.type(other.password)
    resident.touch("AddLinkScreen_submit")
    resident.touch(f"LinksCard_switch_{other.account_number}")
    resident.wait_text(f"Л/с {other.account_number}")
    resident.touch("CabinetScreen_personal")
    resident.wait_text("Ваш лицевой счёт")
    assert not resident.sees(f"LinksCard_switch_{other.account_number}")
    resident.touch(f"LinksCard_switch_{own.account_number}")
    resident.wait_text(f"Л/с {own.account_number}")


def test_unsaved_subscriptions_are_asked_about(resident, office):
    account = office.accounts[3]
    resident.sign_in(account.account_number, account.password)
    post = resident.see("SubscriptionsCard_bill_by_post", CheckRow)
    resident.wait(post.isEnabled, "the subscriptions")
    before = post.isChecked()
    resident.touch("SubscriptionsCard_bill_by_post")
    resident.touch("TopBar_exit")
    resident.wait_text("Сохранить изменения?")
    resident.touch("QuestionDialog_no")
    resident.see("ThanksScreen_title")
    resident.touch("ThanksScreen_title")
    resident.sign_in(account.account_number, account.password)
    post = resident.see("SubscriptionsCard_bill_by_post", CheckRow)
    resident.wait(post.isEnabled, "the subscriptions")
    assert post.isChecked() is before


def test_the_way_to_save_subscriptions_comes_into_sight(resident, office):
    account = office.accounts[0]
    _touch_bill_by_post(resident, account)
    save = resident.see("SubscriptionsCard_save")
    resident.wait(lambda: save.visibleRegion().boundingRect() == save.rect(), "all of the button")
    resident.touch("TopBar_exit")
    resident.touch("QuestionDialog_no")


def test_subscriptions_that_are_saved_on_the_way_out_are_saved_and_the_visit_ends(resident, office):
    account = office.accounts[4]
    before = _touch_bill_by_post(resident, account)
    resident.touch("TopBar_exit")
    resident.touch("QuestionDialog_yes")
    resident.touch("ThanksScreen_title")
    assert _touch_bill_by_post(resident, account) is not before


def test_unsaved_subscriptions_are_asked_about_from_a_screen_above(resident, office):
    _touch_bill_by_post(resident, office.accounts[6])
    resident.touch("BillsCard_open_0")
    resident.touch("TopBar_exit")
    resident.touch("QuestionDialog_no")
    resident.see("ThanksScreen_title")


def _touch_bill_by_post(resident, account):
    """Sign in and change the tick; what it was before."""
    resident.sign_in(account.account_number, account.password)
    post = resident.see("SubscriptionsCard_bill_by_post", CheckRow)
    resident.wait(post.isEnabled, "the subscriptions")
    before = post.isChecked()
    resident.touch("SubscriptionsCard_bill_by_post")
    return before


def test_nobody_agrees_to_a_text_that_has_not_come(resident, office):
    account = office.accounts[8]
    resident.sign_in(account.account_number, account.password)
    row = resident.see("SubscriptionsCard_email_notices", CheckRow)
    resident.wait(row.isEnabled, "the subscriptions")
    if row.isChecked():
        row.click()
    row.click()
    agree = resident.window.findChild(QAbstractButton, "SubscriptionScreen_submit")
    assert not agree.isEnabled()
    resident.wait(agree.isEnabled, "the text")
    assert resident.see("SubscriptionScreen_consent", QLabel).text()


def test_the_button_saves_what_was_filled_in(resident, office):
    change_password_with_a_wrong_old_one(resident, office.accounts[7])
    resident.touch("CredentialsScreen_submit")
    resident.wait_text("Старый пароль неверный")


def test_five_wrong_passwords_tell_how_long_to_wait(resident, office):
    resident.touch("AttractScreen_start")
    resident.type(office.accounts[5].account_number)
    for _ in range(5):
        resident.touch("SignInScreen_submit")
        resident.type("notit123")
        resident.touch("SignInScreen_submit")
        resident.wait(lambda: not resident.see("SignInScreen_password").text(), "an answer")
    resident.touch("SignInScreen_submit")
    resident.type("notit123")
    resident.touch("SignInScreen_submit")
    resident.wait_text("Слишком много попыток")
