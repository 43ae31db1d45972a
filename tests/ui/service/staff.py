"""Somebody of the staff, in front of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.services import Services
from tests.ui.visitor import Visitor

PIN, WRONG = "739184", "264917"


class Staff:
    """Knows the corners; may know the PIN."""

    def __init__(self, visitor: Visitor, services: Services) -> None:
        self.visitor = visitor
        self.services = services

    def corners(self) -> None:
        """Draw the pattern."""
        window = self.visitor.window
        right, bottom = window.width() - 10, window.height() - 10
        for x, y in ((10, 10), (right, 10), (right, bottom), (10, bottom)):
            self.touch_at(x, y)

    def touch_at(self, x: int, y: int) -> None:
        """Touch the window there."""
        handle = self.visitor.window.windowHandle()
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(handle, button, none, QPoint(x, y))
        self.visitor.settle()

    def type_pin(self, pin: str) -> None:
        """Type it, and say that it is whole."""
        for digit in pin:
            self.visitor.touch(f"PinPad_{digit}")
        self.visitor.touch("PinPad_enter")

    def open_pad(self) -> None:
        """The pattern, and the pad that it opens."""
        self.corners()
        self.visitor.see("PinPad")

    def enter(self) -> None:
        """All the way to the service page."""
        self.open_pad()
        self.type_pin(PIN)
        self.visitor.see("ServiceScreen_lock")

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self.visitor.wait(lambda: not self.services.jobs.busy, "nothing under way", 60)
