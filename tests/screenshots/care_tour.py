"""The way through a first visit, recovery, contacts, linked accounts and subscriptions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.ui.mailbox import code_in, wait_for_message
from tests.ui.visitor import Visitor
from ui.tabs.links_card import LinksCard

Picture = Callable[[str], None]

NEWCOMER, SURNAME = "7401215467", "романов"
OTHER, OTHER_SURNAME = "7401216190", "лебедева"
PASSWORD = "snezhinka26"


class CareTour:
    """`messages` is the folder in which the demo's letters and text messages arrive."""

    def __init__(self, visitor: Visitor, picture: Picture, messages: Path) -> None:
        self._visitor = visitor
        self._picture = picture
        self._messages = messages

    def first_visit(self) -> None:
        """From the first screen into the cabinet, confirmed by SMS."""
        visitor = self._visitor
        visitor.touch("AttractScreen_first_visit")
        self._picture("first-visit")
        visitor.type(NEWCOMER)
        visitor.touch("FirstVisitScreen_submit")
        visitor.type("ъ")
        visitor.touch("FirstVisitScreen_submit")
        visitor.wait_text("зарегистрироваться нельзя")
        self._picture("first-visit-refused")
        visitor.touch("Keyboard_key_backspace")
        visitor.type(SURNAME)
        visitor.touch("FirstVisitScreen_submit")
        visitor.see("RegistrationScreen_email")
        self._picture("registration")
        self._fill_in()
        visitor.touch("RegistrationScreen_read_consent")
        self._picture("consent")
        visitor.touch("TopBar_back")
        visitor.touch("RegistrationScreen_consent")
        visitor.touch("RegistrationScreen_by_sms")
        self._picture("registration-filled-in")
        visitor.touch("RegistrationScreen_submit")
        self._confirm_by_code()

    def wait_for_a_letter(self) -> None:
        """Another newcomer chooses the e-mail, and waits."""
        visitor = self._visitor
        visitor.touch("AttractScreen_first_visit")
        visitor.type(OTHER)
        visitor.touch("FirstVisitScreen_submit")
        visitor.type(OTHER_SURNAME)
        visitor.touch("FirstVisitScreen_submit")
        visitor.see("RegistrationScreen_email")
        self._fill_in()
        visitor.touch("RegistrationScreen_consent")
        visitor.touch("RegistrationScreen_submit")
        visitor.see("LetterWaitScreen_title")
        self._picture("letter-wait")
        visitor.touch("LetterWaitScreen_another_way")
        visitor.see("RegistrationScreen_email")
        visitor.touch("TopBar_back")

    def recovery(self) -> None:
        """A forgotten password."""
        visitor = self._visitor
        visitor.touch("AttractScreen_start")
        visitor.touch("SignInScreen_recover")
        self._picture("recovery")
        visitor.type("7401203456")
        visitor.touch("RecoveryScreen_submit")
        visitor.type("anna")
        visitor.touch("Keyboard_key_@mail.ru")
        visitor.touch("RecoveryScreen_submit")
        visitor.wait_text("письмо со ссылкой")
        self._picture("recovery-sent")
        visitor.touch("TopBar_back")

    def account_care(self, linked: str, password: str) -> None:
        """Subscriptions, contacts and links of whoever is signed in."""
        self._subscribe()
        visitor = self._visitor
        visitor.touch("CabinetScreen_personal")
        visitor.see("ContactsCard_change")
        visitor.touch("LinksCard_add")
        self._picture("link")
        visitor.type(linked)
        visitor.touch("AddLinkScreen_by_password")
        self._picture("link-by-password")
        visitor.type(password)
        visitor.touch("AddLinkScreen_submit")
        visitor.see("LinksCard", LinksCard)
        visitor.see(f"LinksCard_switch_{linked}")
        self._picture("personal-linked")
        visitor.touch("ContactsCard_change")
        self._picture("credentials")
        visitor.type("wrong1234")
        visitor.touch("Keyboard_key_enter")
        visitor.type(f"{PASSWORD}a")
        visitor.touch("Keyboard_key_enter")
        visitor.type(f"{PASSWORD}a")
        visitor.touch("CredentialsScreen_submit")
        visitor.touch("CredentialsScreen_submit")
        visitor.wait_text("Старый пароль неверный")
        self._picture("credentials-refused")
        visitor.touch("TopBar_exit")
        visitor.see("ThanksScreen_title")

    def _fill_in(self) -> None:
        visitor = self._visitor
        visitor.type("konstantin")
        visitor.touch("Keyboard_key_@mail.ru")
        visitor.touch("RegistrationScreen_submit")
        visitor.type(PASSWORD)
        visitor.touch("RegistrationScreen_submit")
        visitor.type(PASSWORD)
        visitor.touch("Keyboard_key_hide")

    def _confirm_by_code(self) -> None:
        visitor = self._visitor
        visitor.see("CodeScreen_phone")
        visitor.type("9000000001")
        self._picture("code-phone")
        visitor.touch("CodeScreen_send")
        message = wait_for_message(visitor, self._messages, ".txt")
        visitor.type("000000")
        visitor.touch("CodeScreen_ok")
        visitor.wait_text("Код неверный")
        self._picture("code-wrong")
        visitor.type(code_in(message))
        visitor.touch("CodeScreen_ok")
        visitor.wait_text("Подтверждено")
        self._picture("code-confirmed")
        visitor.touch("CodeScreen_submit")
        visitor.see("DueCard_pay")
        self._picture("main-newcomer")

    def _subscribe(self) -> None:
        visitor = self._visitor
        visitor.wait(lambda: visitor.see("SubscriptionsCard_email_notices").isEnabled(), "ticks")
        visitor.touch("SubscriptionsCard_email_notices")
        visitor.wait_text("соглас")
        visitor.type("konstantin")
        visitor.touch("Keyboard_key_@mail.ru")
        self._picture("subscription")
        visitor.touch("Keyboard_key_hide")
        visitor.touch("SubscriptionScreen_submit")
        self._picture("main-unsaved")
        visitor.touch("CabinetScreen_personal")
        self._picture("question")
        visitor.touch("QuestionDialog_yes")
        visitor.wait_text("Изменения сохранены")
        self._picture("saved")
