"""How many touches a visit takes after sign-in: few, for somebody who has a queue behind."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.office import open_window, running_cabinet, settings
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


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with running_cabinet(tmp_path_factory.mktemp("office")) as (cabinet, said):
        yield cabinet, said.accounts[0]


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def resident(request, qapp, office):
    """Just signed in."""
    cabinet, account = office
    with open_window(qapp, cabinet, settings(request.param)) as (visitor, services):
        visitor.wait(lambda: services.connection.available, "the cabinet", 30)
        visitor.sign_in(account.account_number, account.password)
        visitor.see("DueCard_pay")
        yield CountingVisitor(visitor.window)


def leave(resident):
    resident.touch("TopBar_exit")
    resident.touch("ThanksScreen")
    resident.see("AttractScreen_start")


def test_a_visit_to_pay_the_bill(resident):
    resident.touch("DueCard_pay")
    resident.see("PaymentScreen_qr")
    resident.touch("PaymentScreen_back")
    leave(resident)
    assert len(resident.touches) <= MOST_FOR_A_BILL, resident.touches


def test_a_reading_for_any_one_meter(resident):
    """Of whichever meter the resident has come for: with two tariffs, or given before, too."""
    resident.touch("CabinetScreen_readings")
    resident.wait(lambda: resident.names("MeterCard_.+_(open|send)"), "the meters")
    names = resident.names("MeterCard_.+_(open|send)")
    assert len(names) > 2
    for meter in (name.rpartition("_")[0] for name in names):
        resident.touches, resident.digits = ["CabinetScreen_readings"], 0
        typed = give(resident, meter)
        resident.see(f"{meter}_given")
        resident.touches += ["TopBar_exit", "ThanksScreen"]
        assert len(resident.touches) <= MOST_FOR_A_READING, resident.touches
        assert resident.digits == typed
    leave(resident)


def give(resident, meter):
    """One more than before in every register; how many keys that takes."""
    if resident.entry() is None or resident.entry().objectName() != meter:
        resident.touch(f"{meter}_open")
    entry = resident.entry()
    typed = 0
    for place, register in enumerate(entry.card.meter.registers):
        if place:
            resident.touch(f"{meter}_{register}")
        assert resident.see(f"{meter}_{register}", DigitBoxes).hasFocus()
        value = dial(entry.card.previous.values[register] + 1, entry.card.meter)
        resident.type(value)
        typed += len(value)
    resident.touch(f"{meter}_send")
    return typed
