"""The way through every screen and state."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest

from kiosk.demo_cabinet import SampleAccount
from kiosk.services import Services
from tests.screenshots.care_tour import CareTour
from tests.ui.visitor import Visitor
from ui.dialogs.idle_warning import IdleWarning
from ui.tabs.meter_entry_card import MeterEntryCard
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.qr_view import QrView


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
        self._bill()
        self._readings()
        self._visitor.touch("CabinetScreen_personal")
        self._picture("personal")
        self._idle()
        self._visitor.touch("TopBar_exit")
        self._visitor.see("ThanksScreen_title")
        self._picture("thanks")
        self._visitor.window.navigation.open_attract()

    def without_cabinet(self) -> None:
        """The cabinet is gone."""
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
        visitor.touch("DueCard_pay")
        visitor.wait(lambda: visitor.see("PaymentScreen_qr", QrView).has_code, "the code")
        self._picture("payment")
        visitor.touch("PaymentScreen_back")
        visitor.touch("UtilityRow_waste_pay")
        visitor.see("PaymentScreen_nothing")
        self._picture("payment-nothing-due")
        visitor.touch("PaymentScreen_back")
        visitor.touch("DueCard_charges")
        visitor.wait(lambda: visitor.see("ChargesScreen_earlier").isEnabled(), "the months")
        self._picture("charges")
        visitor.touch("ChargesScreen_back")

    def _bill(self) -> None:
        visitor = self._visitor
        visitor.touch("BillsCard_open_0")
        visitor.see("BillScreen_document", QPdfView)
        self._settle()
        self._picture("bill")
        visitor.touch("BillScreen_zoom_in")
        self._settle()
        self._picture("bill-zoomed")
        visitor.touch("BillScreen_print")
        visitor.wait_text("Заберите квитанцию", 60)
        self._picture("bill-printed")
        visitor.touch("BillScreen_back")

    def _readings(self) -> None:
        visitor = self._visitor
        visitor.touch("CabinetScreen_readings")
        visitor.see("Keyboard_key_0")
        visitor.wait(lambda: visitor.names(r"MeterCard_.*_send"), "the meters")
        self._settle()
        self._picture("readings")
        entry = visitor.names(r"MeterCard_.*_send")[0].removesuffix("_send")
        send = f"{entry}_send"
        visitor.type("1")
        visitor.touch(send)
        self._settle()
        self._picture("readings-refused")
        visitor.touch("Keyboard_key_backspace")
        visitor.type(self._next_value())
        self._picture("readings-use")
        visitor.touch(send)
        visitor.wait(lambda: visitor.names(r"MeterCard_.*_delete"), "the reading is accepted")
        self._settle()
        self._picture("readings-accepted")
        electric = visitor.names(r"MeterCard_.*_T2")
        if not electric:
            visitor.touch(visitor.names(r"MeterCard_.*_open")[-1])
            self._settle()
            self._picture("readings-two-tariffs")

    def _next_value(self) -> str:
        """A little more than the previous reading, as the card shows it."""
        card = self._window.findChild(MeterEntryCard)
        assert card is not None
        previous = card.card.previous
        assert previous is not None
        value = next(iter(previous.values.values()))
        return str(int(value) + 1)

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
            needed = scroll.widget().minimumSizeHint().width()
            if scroll.isVisible() and needed > scroll.viewport().width():
                raise AssertionError(f"{name}: {scroll.objectName()} needs {needed} pixels")
