"""The code keeps its size in every size of the screen and of the letters, and all else is seen."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.audit.looks import SIZES
from tests.ui.office import Office, resident_at, settings
from ui.appearance import Appearance, TextSize
from ui.payment.plan import plan
from ui.theme.metrics import Metrics
from ui.widgets.finger_scroll import NEXT_TO_NOTHING
from ui.widgets.qr_view import QrView

LEAST = 0.6
"""Of the screen's shorter side: what a phone reads from where somebody stands."""

LINK = 37 / 45
"""The part of a link's code that is not quiet zone: of a longer text it is more."""

LANGUAGES = ("ru", "en", "tt", "ba", "ru")


def printed_side(view: QrView) -> int:
    """Pixels from the first dark column to the last."""
    image = view.grab().toImage()
    dark = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(0, image.height(), 4))
    ]
    return dark[-1] - dark[0] + 1


def area_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(("size", "text"), list(product(SIZES, TextSize)))
def test_every_text_size_leaves_the_code_its_share(size: tuple[int, int], text: TextSize) -> None:
    planned = plan(Metrics(*size, text / 100))
    assert round(planned.code * LINK) >= LEAST * min(size)


@pytest.mark.parametrize(("size", "language"), list(zip(SIZES, LANGUAGES, strict=True)))
def test_the_largest_letters_leave_room_for_all(
    qapp: QApplication, office: Office, size: tuple[int, int], language: str
) -> None:
    account = office.accounts[0]
    with resident_at(qapp, office, settings(size)) as resident:
        actions, window = resident.services.actions, resident.window
        actions.sign_in(account.account_number, account.password).start(window)
        resident.wait(lambda: resident.services.visit.active, "the visit")
        window.set_appearance(Appearance(text_size=TextSize.LARGEST, language=language))
        window.navigation.open_payment(None, 5_201_23)
        resident.touch("PaymentScreen_camera")
        code = resident.see("PaymentScreen_qr", QrView)
        resident.wait(lambda: code.has_code, "the code")
        resident.settle()
        assert round(printed_side(code)) >= LEAST * min(size)
        facts = resident.see("PaymentScreen_facts", QScrollArea)
        assert facts.horizontalScrollBar().maximum() == 0
        assert facts.verticalScrollBar().maximum() <= NEXT_TO_NOTHING, "the steps are not seen"
        for name in ("qr", "code", "camera", "app_scanner", "steps", "change", "back"):
            widget = resident.see(f"PaymentScreen_{name}")
            assert window.rect().contains(area_of(widget, window)), name
            assert widget.width() >= widget.minimumSizeHint().width(), name
