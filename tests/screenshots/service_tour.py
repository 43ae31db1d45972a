"""The way in for staff, the service page, and a terminal that is out of service."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.secrets import MemorySecrets, SecretStore
from kiosk.staff_pin import keep_pin
from tests.ui.service.staff import PIN, WRONG, Staff
from ui.service.touch_test import TouchTest


class ServiceTour:
    """Begins and ends at the first screen."""

    def __init__(self, staff: Staff, picture: Callable[[str], None]) -> None:
        self._staff = staff
        self._visitor = staff.visitor
        self._picture = picture

    def whole(self) -> None:
        """All of it."""
        self._pad()
        self._page()
        self._out_of_service()

    def _pad(self) -> None:
        self._staff.open_pad()
        for digit in PIN[:4]:
            self._visitor.touch(f"PinPad_{digit}")
        self._picture("pin")
        for _ in range(4):
            self._visitor.touch("PinPad_erase")
        self._staff.type_pin(WRONG)
        self._visitor.wait_text("ПИН-код не подходит")
        self._picture("pin-wrong")
        self._staff.type_pin(PIN)
        self._visitor.see("ServiceScreen_lock")

    def _page(self) -> None:
        visitor = self._visitor
        visitor.wait_text("Отвечает за")
        self._staff.rest()
        self._picture("service")
        for name in ("test_page", "test_slip", "send_again"):
            visitor.touch(f"ServiceScreen_{name}")
        self._staff.rest()
        visitor.touch("ServiceScreen_test_touch")
        test = visitor.see("TouchTest", TouchTest)
        self._stroke(test)
        self._picture("touch-test")
        QTest.keyClick(test, Qt.Key.Key_Escape)
        self._picture("service-results")
        visitor.touch("ServiceScreen_close")
        self._picture("service-close")
        visitor.touch("QuestionDialog_no")

    def _out_of_service(self) -> None:
        self._visitor.touch("ServiceScreen_switch")
        self._visitor.wait_text("Открыть для жителей")
        self._picture("service-out-of-service")
        self._visitor.touch("ServiceScreen_lock")
        self._visitor.see("ClosedScreen_title")
        self._picture("out-of-service")
        self._staff.enter()
        self._visitor.touch("ServiceScreen_switch")
        self._visitor.wait(lambda: not self._staff.services.staff.out_of_service.active, "back")
        self._visitor.touch("ServiceScreen_lock")

    def _stroke(self, test: TouchTest) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        begin, end = QPoint(20, 20), QPoint(test.width() // 2, test.height() // 2)
        QTest.mousePress(test, left, none, begin)
        QTest.mouseMove(test, end)
        QTest.mouseRelease(test, left, none, end)


def with_pin() -> SecretStore:
    """The secrets of a terminal that staff is let in at."""
    secrets = MemorySecrets()
    keep_pin(secrets, PIN)
    return secrets
