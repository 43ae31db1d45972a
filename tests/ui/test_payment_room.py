"""The code keeps its size in every size of the screen and of the letters, and all else is seen."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea

from tests.audit.looks import SIZES
from tests.ui.office import open_window, running_cabinet, settings
from ui.appearance import Appearance, TextSize
from ui.payment.plan import plan
from ui.theme.metrics import Metrics
from ui.widgets.qr_view import QrView

LEAST = 0.6
"""Of the screen's shorter side: what a phone reads from where somebody stands."""

LINK = 37 / 45
"""The part of a link's code that is not quiet zone: of a longer text it is more."""

LANGUAGES = ("ru", "en", "tt", "ba", "ru")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with running_cabinet(tmp_path_factory.mktemp("office")) as (cabinet, said):
        yield cabinet, said.accounts[0]


def printed_side(view):
    """Pixels from the first dark column to the last."""
    image = view.grab().toImage()
    dark = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(0, image.height(), 4))
    ]
    return dark[-1] - dark[0] + 1


def area_of(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(("size", "text"), list(product(SIZES, TextSize)))
def test_every_text_size_leaves_the_code_its_share(size, text):
    planned = plan(Metrics(*size, text / 100))
    assert round(planned.code * LINK) >= LEAST * min(size)


@pytest.mark.parametrize(("size", "language"), list(zip(SIZES, LANGUAGES, strict=True)))
def test_the_largest_letters_leave_room_for_all(office, qapp, size, language):
    with open_window(qapp, office[0], settings(size)) as (visitor, services):
        visitor.wait(lambda: services.connection.available, "the cabinet", 30)
        services.actions.sign_in(office[1].account_number, office[1].password).start(visitor.window)
        visitor.wait(lambda: services.visit.active, "the visit")
        look = Appearance(text_size=TextSize.LARGEST, language=language)
        visitor.window.set_appearance(look)
        visitor.window.navigation.open_payment(None, 5_201_23)
        visitor.touch("PaymentScreen_camera")
        code = visitor.see("PaymentScreen_qr", QrView)
        visitor.wait(lambda: code.has_code, "the code")
        visitor.settle()
        assert round(printed_side(code)) >= LEAST * min(size)
        facts = visitor.see("PaymentScreen_facts", QScrollArea)
        assert facts.horizontalScrollBar().maximum() == 0
        assert facts.verticalScrollBar().maximum() <= 8, "the steps are not seen"
        window = visitor.window
        names = ("qr", "code", "camera", "app_scanner", "steps", "change", "back")
        for name in names:
            widget = visitor.see(f"PaymentScreen_{name}")
            assert window.rect().contains(area_of(widget, window)), name
            wanted = widget.minimumSizeHint()
            assert widget.width() >= wanted.width(), name
