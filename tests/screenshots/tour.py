"""The way through every screen and state, leg by leg. Pictures are taken of it, and it is audited.

A leg begins and ends at the first screen, where nobody is signed in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.services import Services
from tests.screenshots.bill_tour import BillTour
from tests.screenshots.billing_refusal import refuse_readings
from tests.screenshots.care_tour import CareTour
from tests.screenshots.held_up_printer import HeldUpPrinter
from tests.screenshots.payment_tour import PaymentTour
from tests.screenshots.readings_tour import ReadingsTour
from tests.screenshots.service_tour import ServiceTour
from tests.ui.bill_visit import WITHOUT_EMAIL
from tests.ui.office import Office
from tests.ui.service.staff import Staff
from tests.ui.visitor import Visitor
from ui.dialogs.idle_warning import IdleWarning

Picture = Callable[[str], None]


@dataclass(frozen=True)
class Place:
    """Where a tour leads through: a window on a cabinet with the sample delivery.

    The terminal has a printer and a slip printer that work, and a PIN for staff.
    """

    visitor: Visitor
    services: Services
    office: Office
    stop_cabinet: Callable[[], None]
    held_up: HeldUpPrinter = field(default_factory=HeldUpPrinter)

    @property
    def loads(self) -> bool:
        """Whether anything is under way but a print that waits to be told what is wrong."""
        return len(self.services.jobs._runs) > self.held_up.holding


class Tour:
    """Stops at every state, and tells its name."""

    def __init__(self, place: Place, picture: Picture) -> None:
        self._place = place
        self._visitor = place.visitor
        self._account = place.office.accounts[0]
        self._picture = picture
        self._care = CareTour(place.visitor, picture, place.office.messages)

    def attract(self) -> None:
        """The cabinet answers."""
        self._visitor.wait(lambda: self._place.services.connection.available, "the cabinet", 60)
        self._picture("attract")

    def first_visit(self) -> None:
        """Somebody registers, and sees to the account."""
        self._care.first_visit()
        self._care.account_care(self._account.account_number, self._account.password)
        self._visitor.window.navigation.open_attract()

    def letter_wait(self) -> None:
        """Another one waits for a letter."""
        self._care.wait_for_a_letter()

    def recovery(self) -> None:
        """A password was forgotten."""
        self._care.recovery()

    def sign_in(self) -> None:
        """With a wrong password first."""
        visitor = self._visitor
        visitor.touch("AttractScreen_start")
        self._picture("sign-in")
        self._view("sign-in-view")
        visitor.type(self._account.account_number)
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
        visitor.window.navigation.open_attract()

    def main(self) -> None:
        """What is due and why, payment, charges."""
        visitor = self._enter()
        visitor.see("DueCard_pay")
        visitor.see("BillsCard_open_0")
        self._picture("main")
        self._view("main-view")
        self._cover()
        payment = PaymentTour(visitor, self._picture)
        payment.explain()
        payment.pay()
        visitor.touch("BillsCard_charges")
        visitor.wait(lambda: visitor.see("ChargesScreen_earlier").isEnabled(), "the months")
        self._picture("charges")
        self._leave()

    def bill(self) -> None:
        """A bill, on paper, by e-mail and on the phone."""
        BillTour(self._enter(), self._picture).bill()
        self._place.office.change("DELETE FROM sessions")
        self._visitor.touch("BillsCard_charges")
        self._visitor.see("Toast")
        self._picture("visit-ended")

    def without_email(self) -> None:
        """Somebody without an address, and a printer that does not print."""
        nobody, printer = self._place.office.account(WITHOUT_EMAIL), self._place.held_up
        self._visitor.sign_in(nobody.account_number, nobody.password)
        bill = BillTour(self._visitor, self._picture)
        bill.without_email()
        with printer.in_place_of_the_real_one(self._place.services.bills):
            bill.faults(printer)
        self._leave()

    def readings(self) -> None:
        """Given, refused, looked back at."""
        readings = ReadingsTour(self._enter(), self._picture, self._account.password)
        readings.give_readings()
        readings.history()
        self._leave()

    def personal(self) -> None:
        """Who lives there; nobody touches anything for a while; goodbye."""
        visitor = self._enter()
        visitor.touch("CabinetScreen_personal")
        visitor.see("ContactsCard_change")
        self._picture("personal")
        warning = visitor.see("Interface").findChild(IdleWarning)
        assert warning is not None
        warning.appear()
        self._picture("idle-warning")
        visitor.touch("IdleWarning_stay")
        visitor.touch("TopBar_exit")
        visitor.see("ThanksScreen_title")
        self._picture("thanks")
        visitor.window.navigation.open_attract()

    def other_accounts(self) -> None:
        """Meters that the first account has not."""
        readings = ReadingsTour(self._enter(), self._picture, self._account.password)
        readings.other_accounts()
        self._leave()

    def staff(self) -> None:
        """The PIN, the service page, out of service."""
        ServiceTour(Staff(self._visitor, self._place.services), self._picture).whole()

    def after_billing(self) -> None:
        """Billing has refused what was given in the leg `readings`; then the cabinet is gone."""
        number = self._account.account_number
        refuse_readings(self._place.office.folder, number)
        readings = ReadingsTour(self._enter(), self._picture, self._account.password)
        readings.refused_after_the_fact(number)
        self._place.stop_cabinet()
        readings.without_cabinet()
        self._leave()

    def without_cabinet(self) -> None:
        """For somebody who comes when it is gone."""
        self._place.stop_cabinet()
        visitor = self._visitor
        visitor.touch("AttractScreen_start")
        visitor.type("7401203456")
        visitor.touch("SignInScreen_submit")
        visitor.type("miass")
        visitor.touch("SignInScreen_submit")
        visitor.see("UnavailableDialog_title")
        self._picture("unavailable")
        visitor.window.navigation.open_attract()

    def _view(self, name: str) -> None:
        """The accessibility bar, with the voice that a headset brings."""
        self._visitor.touch("TopBar_view")
        self._visitor.window._interface.access_bar.offer_speech(True)
        self._picture(name)
        self._visitor.touch("TopBar_view")

    def _cover(self) -> None:
        """Hidden from others."""
        self._visitor.touch("TopBar_view")
        self._visitor.touch("AccessBar_cover")
        self._picture("cover")
        self._visitor.touch("Cover_show")
        self._visitor.touch("TopBar_view")

    def _enter(self) -> Visitor:
        self._visitor.sign_in(self._account.account_number, self._account.password)
        return self._visitor

    def _leave(self) -> None:
        navigation = self._visitor.window.navigation
        navigation.sign_out()
        navigation.open_attract()


LEGS: tuple[Callable[[Tour], None], ...] = (
    Tour.attract,
    Tour.first_visit,
    Tour.letter_wait,
    Tour.recovery,
    Tour.sign_in,
    Tour.main,
    Tour.bill,
    Tour.without_email,
    Tour.readings,
    Tour.personal,
    Tour.other_accounts,
    Tour.staff,
    Tour.after_billing,
    Tour.without_cabinet,
)
"""In this order they may follow each other at one cabinet."""

NEEDS = {Tour.after_billing: (Tour.readings,)}
"""The legs that have to come before."""
