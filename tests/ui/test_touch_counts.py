"""How many touches a visit takes after sign-in: few, for somebody who has a queue behind."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.office import settings
from tests.ui.visitor import Visitor
from ui.tabs.meter_entry_card import MeterEntryCard
from ui.widgets.digit_boxes import DigitBoxes
from ui.widgets.finger_scroll import FingerScroll
from ui.wording import dial

MOST_FOR_A_BILL = 6
MOST_FOR_A_READING = 8
"""Besides its digits."""

SIZES = ((1280, 1024), (1080, 1920), (1366, 768))


class CountingVisitor(Visitor):
    """Tells every touch by name; to bring something into sight first is a touch of its own."""

    def __init__(self, window):
        super().__init__(window)
        self.touches = []
        self.digits = 0

    def touch(self, name):
        widget = self.see(name)
        if name.startswith("Keyboard_key_"):
            self.digits += 1
        else:
            self.bring_into_sight(widget)
            self.touches.append(name)
        assert self.in_sight(widget), name
        super().touch(name)

    def bring_into_sight(self, widget):
        if self.in_sight(widget):
            return
        area = widget.parentWidget()
        while not isinstance(area, FingerScroll):
            area = area.parentWidget()
        area.ensureWidgetVisible(widget)
        self.settle()
        self.touches.append("a finger that scrolls")

    @staticmethod
    def in_sight(widget: QWidget) -> bool:
        """Whether the place where it is touched can be seen."""
        return widget.visibleRegion().contains(widget.rect().center())

    def entry(self):
        """The meter that is open."""
        found = self.window.findChildren(MeterEntryCard)
        return next((card for card in found if card.isVisible()), None)


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def chosen(request):
    return settings(request.param)


@pytest.fixture
def counted(signed_in):
    """Just signed in."""
    signed_in.see("DueCard_pay")
    return CountingVisitor(signed_in.window)


def leave(counted):
    counted.touch("TopBar_exit")
    counted.touch("ThanksScreen")
    counted.see("AttractScreen_start")


def test_a_visit_to_pay_the_bill(counted):
    counted.touch("DueCard_pay")
    counted.see("PaymentScreen_qr")
    counted.touch("PaymentScreen_back")
    leave(counted)
    assert len(counted.touches) <= MOST_FOR_A_BILL, counted.touches


def test_a_reading_for_any_one_meter(counted):
    """Of whichever meter the resident has come for: with two tariffs, or given before, too."""
    counted.touch("CabinetScreen_readings")
    counted.wait(lambda: counted.names("MeterCard_.+_(open|send)"), "the meters")
    names = counted.names("MeterCard_.+_(open|send)")
    assert len(names) > 2
    for meter in (name.rpartition("_")[0] for name in names):
        counted.touches, counted.digits = ["CabinetScreen_readings"], 0
        typed = give(counted, meter)
        counted.see(f"{meter}_given")
        counted.touches += ["TopBar_exit", "ThanksScreen"]
        assert len(counted.touches) <= MOST_FOR_A_READING, counted.touches
        assert counted.digits == typed
    leave(counted)


def give(counted, meter):
    """One more than before in every register; how many keys that takes."""
    if counted.entry() is None or counted.entry().objectName() != meter:
        counted.touch(f"{meter}_open")
    entry = counted.entry()
    typed = 0
    for place, register in enumerate(entry.card.meter.registers):
        if place:
            counted.touch(f"{meter}_{register}")
        assert counted.see(f"{meter}_{register}", DigitBoxes).hasFocus()
        value = dial(entry.card.previous.values[register] + 1, entry.card.meter)
        counted.type(value)
        typed += len(value)
    counted.touch(f"{meter}_send")
    return typed
