"""Cards of meters of all sizes, and what stands on them."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from domain.meters import Register
from domain.readings import Channel
from domain.receipts import receipt_number
from domain.requests import OperatorRequest, RequestKind
from tests.domain.factories import make_card, make_meter, make_reading
from ui.tabs.given_strip import Arrival, channel_name
from ui.tabs.meter_closed_card import MeterClosedCard
from ui.tabs.meter_notices import verification_warning
from ui.tabs.meter_states import MeterState
from ui.tabs.register_entry import RegisterEntry
from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.metrics import Metrics
from ui.today import today
from ui.widgets.boxes import clear
from ui.widgets.keyboard import COMPACT_WIDTH


@pytest.fixture(autouse=True)
def _fonts(theme):
    """Widths are those of the terminal's own font."""


SIZES = [(1280, 1024), (1920, 1080), (1080, 1920)]
CARD_INSIDE = 676
"""Design units inside a card beside the keypad on the narrowest screen."""


def state(card, arrival=Arrival.THERE, requests=()):
    return MeterState(
        card=card, arrival=arrival, removable=True, requests=requests, unsent=frozenset(),
        refused_late=None, refused=None,
    )  # fmt: skip


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("capacity", "decimals"), [(4, 3), (5, 3), (6, 1), (7, 2), (8, 0), (8, 4), (9, 4)]
)
def test_the_boxes_of_every_meter_fit(qtbot, qapp, size, capacity, decimals):
    theme = Theme(Colors(), Metrics(*size))
    card = make_card(
        make_meter(capacity=capacity, decimals=decimals),
        previous=make_reading("412", "2026-10"),
    )
    entry = RegisterEntry(theme, card, Register.T1)
    qtbot.addWidget(entry)
    assert entry.minimumSizeHint().width() <= theme.px(CARD_INSIDE)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("arrival", list(Arrival))
@pytest.mark.parametrize(("capacity", "registers"), [(4, "T1"), (8, "T1"), (8, "T1 T2 T3")])
def test_what_was_given_fits(qtbot, qapp, size, arrival, capacity, registers):
    theme = Theme(Colors(), Metrics(*size))
    given = make_reading(dict.fromkeys(registers.split(), "1207.5"), "2026-11", settled=False)
    given = replace(given, number=receipt_number("r"))
    meter = make_meter(capacity=capacity, decimals=4, registers=registers)
    card = MeterClosedCard(theme, state(make_card(meter, current=given), arrival))
    qtbot.addWidget(card)
    beside = 0 if theme.metrics.portrait else theme.px(COMPACT_WIDTH) + theme.px(18)
    room = theme.metrics.width - 2 * theme.metrics.margin - beside
    assert card.minimumSizeHint().width() <= room


def test_a_closed_card_tells_what_was_before_and_the_verification(qtbot, theme):
    meter = make_meter(capacity=5, decimals=1, verified_until=date(2034, 6, 30))
    card = make_card(meter, previous=make_reading("412.5", "2026-10"))
    closed = MeterClosedCard(theme, state(card))
    qtbot.addWidget(closed)
    said = " ".join(each.text() for each in closed.findChildren(QLabel))
    assert "00412,5" in said
    assert "30.06.2034" in said


def test_no_notice_is_a_window_of_its_own_for_a_moment(qtbot, theme):
    request = OperatorRequest(
        request_id="1", number="1", kind=RequestKind.METER_REPLACED, meter_id="m-1",
        made_on=today(), values={Register.T1: Decimal(3)},
    )  # fmt: skip
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    window.show()
    card = MeterClosedCard(theme, state(make_card(), requests=(request,)))
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    layout.addWidget(card)
    assert shown == [window]
    clear(layout)


@pytest.mark.parametrize(("days", "warned"), [(-1, False), (0, True), (60, True), (61, False)])
def test_the_end_of_a_verification_is_told_sixty_days_ahead(days, warned):
    meter = make_meter(verified_until=today() + timedelta(days=days))
    assert bool(verification_warning(meter)) is warned


def test_every_channel_has_a_name_of_its_own():
    assert len({channel_name(channel) for channel in Channel}) == len(Channel)
