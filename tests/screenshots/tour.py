"""The way through every screen and state."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.demo_cabinet import SampleAccount
from kiosk.services import Services
from tests.screenshots.bill_tour import BillTour
from tests.screenshots.care_tour import CareTour
from tests.screenshots.payment_tour import PaymentTour
from tests.screenshots.readings_tour import ReadingsTour
from tests.ui.visitor import Visitor
from ui.dialogs.idle_warning import IdleWarning
from ui.widgets.finger_scroll import FingerScroll


class Tour:
    """Takes a picture of each stop, numbered in the order of a visit."""

    def __init__(self, visitor: Visitor, folder: Path, messages: Path) -> None:
        self._messages = messages
        self._visitor = visitor
        self._window = visitor.window
        self._folder = folder
        self._count = 0
        folder.mkdir(parents=True)

    def before_cabinet(self) -> None:
        """While the cabinet is still starting."""
        self._picture("attract-starting")

    def visit(self, account: SampleAccount, services: Services) -> None:
        """A whole visit."""
        self._visitor.wait(lambda: services.connection.available, "the cabinet", 60)
        self._picture("attract")
        care = CareTour(self._visitor, self._picture, self._messages)
        care.first_visit()
        care.account_care(account.account_number, account.password)
        self._visitor.window.navigation.open_attract()
        care.wait_for_a_letter()
        care.recovery()
        self._sign_in(account)
        self._main()
        BillTour(self._visitor, self._picture).bill()
        readings = ReadingsTour(self._visitor, self._picture, account.password)
        readings.give_readings()
        readings.history()
        self._visitor.touch("CabinetScreen_personal")
        self._picture("personal")
        self._idle()
        readings.other_accounts()
        self._visitor.touch("TopBar_exit")
        self._visitor.see("ThanksScreen_title")
        self._picture("thanks")
        self._visitor.window.navigation.open_attract()

    def after_billing(self, account: SampleAccount) -> None:
        """Billing has refused what was given."""
        self._visitor.sign_in(account.account_number, account.password)
        readings = ReadingsTour(self._visitor, self._picture, account.password)
        readings.refused_after_the_fact(account.account_number)

    def without_cabinet(self, account: SampleAccount) -> None:
        """The cabinet is gone: first while somebody is at the readings, then for everybody."""
        ReadingsTour(self._visitor, self._picture, account.password).without_cabinet()
        self._visitor.window.navigation.sign_out()
        self._visitor.window.navigation.open_attract()
        self._visitor.touch("AttractScreen_start")
        self._visitor.type("7401203456")
        self._visitor.touch("SignInScreen_submit")
        self._visitor.type("miass")
        self._visitor.touch("SignInScreen_submit")
        self._visitor.see("UnavailableDialog_title")
        self._picture("unavailable")

    def _sign_in(self, account: SampleAccount) -> None:
        visitor = self._visitor
        visitor.touch("AttractScreen_start")
        self._picture("sign-in")
        visitor.type(account.account_number)
        visitor.touch("SignInScreen_submit")
        self._picture("sign-in-password")
        visitor.touch("Keyboard_key_cyrillic")
        self._picture("sign-in-cyrillic")
        visitor.touch("Keyboard_key_symbols")
        self._picture("sign-in-symbols")
        visitor.type("wrong1234")
        visitor.touch("SignInScreen_submit")
        visitor.see("SignInScreen_notice")
        self._picture("sign-in-refused")
        visitor.type(account.password)
        visitor.touch("SignInScreen_submit")

    def _main(self) -> None:
        visitor = self._visitor
        visitor.see("DueCard_pay")
        visitor.see("BillsCard_open_0")
        self._settle()
        self._picture("main")
        payment = PaymentTour(visitor, self._picture)
        payment.explain()
        payment.pay()
        visitor.touch("DueCard_charges")
        visitor.wait(lambda: visitor.see("ChargesScreen_earlier").isEnabled(), "the months")
        self._picture("charges")
        visitor.touch("ChargesScreen_back")

    def _idle(self) -> None:
        warning = self._window.findChild(IdleWarning)
        assert warning is not None
        warning.appear()
        self._picture("idle-warning")
        self._visitor.touch("IdleWarning_stay")

    def _settle(self) -> None:
        """Charts and pages are painted by and by; let them."""
        QTest.qWait(400)

    def _picture(self, name: str) -> None:
        for _ in range(20):
            self._visitor.settle()
        self._nothing_cut_off(name)
        self._count += 1
        self._window.grab().save(str(self._folder / f"{self._count:02}-{name}.png"))

    def _nothing_cut_off(self, name: str) -> None:
        """No page is wider than what shows of it."""
        for scroll in self._window.findChildren(FingerScroll):
            inner = scroll.widget()
            needed = inner.minimumSizeHint().width() if inner else 0
            if scroll.isVisible() and needed > scroll.viewport().width():
                raise AssertionError(f"{name}: {scroll.objectName()} needs {needed} pixels")
