"""The code to scan, and what is said when there is no code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QStackedWidget, QWidget

from kiosk.qr import QrPicture
from ui.payment.plan import Plan
from ui.payment.way_choice import WayChoice
from ui.theme import Theme
from ui.theme.icons import icon_label
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.widgets.qr_view import QrView

translate = QCoreApplication.translate


class CodeCard(Card):
    """Shows a code, or that it is on its way, or why there is none."""

    again_wanted = Signal()

    def __init__(self, theme: Theme, plan: Plan, ways: WayChoice) -> None:
        """The ways are below the code, unless the plan has them elsewhere."""
        super().__init__(name="PaymentScreen_code")
        self._theme = theme
        self.qr = QrView(side=plan.code, name="PaymentScreen_qr")
        self._pages = QStackedWidget()
        text = translate("PaymentScreen", "Preparing the code…")
        self._waiting = label(theme, text, ink="soft", align=Qt.AlignmentFlag.AlignCenter)
        self._failure = self._build_failure()
        for page in (self._waiting, _centred(self.qr), self._failure):
            self._pages.addWidget(page)
        self._arrange(None if plan.ways_beside else ways, plan.around_ways)

    def wait(self) -> None:
        """A code was asked for; the one before it is gone."""
        self.qr.show_picture(None)
        self._pages.setCurrentIndex(0)

    def show_picture(self, picture: QrPicture) -> None:
        """Show a code that was read back."""
        self.qr.show_picture(picture)
        self._pages.setCurrentIndex(1)

    def explain(self, text: str) -> None:
        """Say why there is no code."""
        self.qr.show_picture(None)
        self._failure_text.setText(text)
        self._pages.setCurrentIndex(2)

    def _arrange(self, ways: WayChoice | None, air: int) -> None:
        """The quiet zone is all the air that the code needs."""
        px = self._theme.px
        box = column(None, self._pages, None, spacing=px(6), margins=px(1))
        if ways is not None:
            box.addLayout(column(ways, margins=(air, 0, air, air)))
        self.setLayout(box)

    def _build_failure(self) -> QWidget:
        theme = self._theme
        self._failure_text = _sentence(theme, "", "PaymentScreen_failure")
        again = Button(theme, translate("PaymentScreen", "Try again"), name="PaymentScreen_again")
        again.clicked.connect(self.again_wanted)
        box = QWidget()
        sign = icon_label("warning", theme.colors.brand, theme.px(96))
        box.setLayout(_in_the_middle(theme, sign, self._failure_text, again))
        return box


class NothingCard(Card):
    """Nothing is due: said plainly, and a payment in advance is offered."""

    advance_wanted = Signal()

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(name="PaymentScreen_nothing_card")
        said = _sentence(theme, text, "PaymentScreen_nothing")
        sign = icon_label("check", theme.colors.good, theme.px(110))
        advance = Button(
            theme,
            translate("PaymentScreen", "Pay in advance"),
            height=84,
            size=Type.LARGE,
            name="PaymentScreen_advance",
        )
        advance.clicked.connect(self.advance_wanted)
        self.setLayout(_in_the_middle(theme, sign, said, advance))


def _centred(widget: QWidget) -> QWidget:
    box = QWidget()
    box.setLayout(column(None, row(None, widget, None), None))
    return box


def _sentence(theme: Theme, text: str, name: str) -> QLabel:
    """What is said instead of a code."""
    centre = Qt.AlignmentFlag.AlignCenter
    large, medium = Type.LARGE, Weight.MEDIUM
    return label(theme, text, size=large, weight=medium, align=centre, wrap=True, name=name)


def _in_the_middle(theme: Theme, sign: QWidget, sentence: QWidget, button: QWidget) -> QBoxLayout:
    """A sign, what is said and what can be done, one under the other."""
    parts = (None, sign, sentence, row(None, button, None), None)
    return column(*parts, spacing=theme.px(24), margins=theme.px(24))
