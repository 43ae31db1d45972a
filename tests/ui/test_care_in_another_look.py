"""A signed-in resident wants another look in the middle of the care of an account.

Everything that was done goes on from there, and nothing is sent twice.
"""

from PySide6.QtWidgets import QLabel

from tests.ui.care import PASSWORD, change_password_with_a_wrong_old_one, link_by_password
from tests.ui.looks import click, field, look, text
from ui.widgets.check_row import CheckRow


def test_a_change_of_password_that_is_refused_can_be_mended(resident, office):
    change_password_with_a_wrong_old_one(resident, office.accounts[7])
    click(resident, "CredentialsScreen_submit")
    resident.wait_text("The old password is wrong")
    look(resident, "ru")
    resident.wait_text("Старый пароль неверный")
    assert field(resident, "CredentialsScreen_old_password").wrong
    assert text(resident, "CredentialsScreen_password_again") == PASSWORD


def test_the_way_to_link_an_account_stays(resident, office):
    own, other = office.accounts[1], office.accounts[2]
    link_by_password(resident, own, other)
    resident.type(other.password[:2])
    look(resident)
    assert not resident.sees("AddLinkScreen_surname")
    assert field(resident, "AddLinkScreen_password").hasFocus()
    resident.type(other.password[2:])
    click(resident, "AddLinkScreen_submit")
    resident.see(f"LinksCard_switch_{other.account_number}")


def test_a_switch_to_another_account_goes_on_in_another_look(resident, office):
    own, other = office.accounts[3], office.accounts[4]
    link_by_password(resident, own, other)
    resident.type(other.password)
    resident.touch("AddLinkScreen_submit")
    click(resident, f"LinksCard_switch_{other.account_number}")
    visit = resident.services.visit
    resident.wait(lambda: visit.account.account_number == other.account_number, "the switch")
    resident.see("DueCard_line")
    resident.touch("CabinetScreen_personal")
    resident.see(f"LinksCard_switch_{own.account_number}")


def test_what_is_saved_on_the_way_out_ends_the_visit_in_another_look(resident, office):
    account = office.accounts[5]
    resident.sign_in(account.account_number, account.password)
    post = resident.see("SubscriptionsCard_bill_by_post", CheckRow)
    resident.wait(post.isEnabled, "the subscriptions")
    post.click()
    resident.touch("TopBar_exit")
    click(resident, "QuestionDialog_yes")
    resident.see("ThanksScreen_title")
    assert not resident.services.visit.active


def test_what_is_agreed_to_stays_and_so_does_what_was_taken_away(resident, office):
    account = office.accounts[8]
    resident.sign_in(account.account_number, account.password)
    tick = resident.see("SubscriptionsCard_email_notices", CheckRow)
    resident.wait(tick.isEnabled, "the subscriptions")
    if tick.isChecked():
        tick.click()
    tick.click()
    look(resident)
    resident.wait(resident.see("SubscriptionScreen_submit").isEnabled, "the text")
    field(resident, "SubscriptionScreen_email").clear()
    look(resident, "ru")
    assert text(resident, "SubscriptionScreen_email") == ""
    assert resident.see("SubscriptionScreen_consent", QLabel).text()
    resident.see("SubscriptionScreen_email").setFocus()
    resident.type("kim")
    resident.touch("Keyboard_key_@mail.ru")
    resident.touch("Keyboard_key_hide")
    look(resident)
    resident.touch("SubscriptionScreen_submit")
    assert resident.see("SubscriptionsCard_email_notices", CheckRow).isChecked()
