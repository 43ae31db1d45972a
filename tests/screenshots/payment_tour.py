"""The way through paying and «Почему столько?»."""

from __future__ import annotations

from collections.abc import Callable

import kiosk.qr_check
from kiosk.qr import QrPicture, qr_modules, qr_picture
from tests.ui.visitor import Visitor
from ui.widgets.qr_view import QrView

Picture = Callable[[str], None]


class PaymentTour:
    """From the main tab and back to it."""

    def __init__(self, visitor: Visitor, picture: Picture) -> None:
        self._visitor = visitor
        self._picture = picture

    def pay(self) -> None:
        """Both ways, another amount, nothing due, and a code that fails its check."""
        visitor = self._visitor
        visitor.touch("DueCard_pay")
        self._code("payment")
        visitor.touch("PaymentScreen_print")
        visitor.wait_text("Код напечатан")
        self._picture("payment-printed")
        visitor.touch("Toast")
        visitor.touch("PaymentScreen_camera")
        visitor.see("PaymentScreen_steps_camera")
        self._code("payment-by-camera")
        self._another_amount()
        visitor.touch("PaymentScreen_back")
        visitor.touch("UtilityRow_waste_pay")
        visitor.see("PaymentScreen_nothing")
        self._picture("payment-nothing-due")
        visitor.touch("PaymentScreen_advance")
        self._picture("payment-in-advance")
        visitor.touch("PaymentScreen_back")
        visitor.see("PaymentScreen_nothing")
        visitor.touch("PaymentScreen_back")
        self._wrong_code()

    def explain(self) -> None:
        """A utility with tariff zones, one of a season, one without a change."""
        visitor = self._visitor
        for utility in ("electricity", "heating", "waste"):
            visitor.touch(f"UtilityRow_{utility}_why")
            visitor.see("ExplainScreen_since_year")
            self._picture(f"why-{utility}")
            visitor.touch("ExplainScreen_back")

    def _another_amount(self) -> None:
        visitor = self._visitor
        visitor.touch("PaymentScreen_change")
        self._picture("payment-amount")
        visitor.type("5")
        visitor.touch("PaymentScreen_take")
        self._picture("payment-amount-refused")
        visitor.type("00,5")
        visitor.touch("PaymentScreen_take")
        self._code("payment-another-amount")

    def _wrong_code(self) -> None:
        def other(_modules: object, side: int) -> QrPicture:
            return qr_picture(qr_modules("https://example.org/"), side)

        kiosk.qr_check.qr_picture = other
        try:
            self._visitor.touch("DueCard_pay")
            self._visitor.see("PaymentScreen_failure")
            self._picture("payment-code-refused")
        finally:
            kiosk.qr_check.qr_picture = qr_picture
        self._visitor.touch("PaymentScreen_back")

    def _code(self, name: str) -> None:
        visitor = self._visitor
        visitor.wait(lambda: visitor.see("PaymentScreen_qr", QrView).has_code, "the code")
        self._picture(name)
