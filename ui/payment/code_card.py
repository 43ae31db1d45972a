"""The code to scan, the two ways to scan it, and what is said when there is no code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QStackedWidget, QWidget

from domain.payments import PaymentCode, PaymentWay
from kiosk.qr import QrPicture
from ui.theme import Theme
from ui.theme.icons import icon_label
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import clear, column, row
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.label import label
from ui.widgets.qr_view import QrView

translate = QCoreApplication.translate

SHARE = 0.73
"""Of the screen's shorter side: the code's with its quiet zone. Without it, 60 % remain of a link
(version 5), and more of a longer text."""


LESS = 0.65
"""The share on a wide panel, where larger letters want some of the height for the ways to scan."""


class CodeCard(Card):
    """Shows a code, or that it is on its way, or why there is none."""

    way_chosen = Signal(object)
    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(name="PaymentScreen_code")
        self._theme = theme
        metrics = theme.metrics
        low = metrics.control > metrics.px(72)
        crowded = not metrics.portrait and metrics.text > (1.0 if low else 1.3)
        side = round(min(metrics.width, metrics.height) * (LESS if crowded else SHARE))
        self.qr = QrView(side=side, name="PaymentScreen_qr")
        self._ways: tuple[PaymentWay, ...] = ()
        self._choice_row = row()
        self._choice: Choice | None = None
        self._pages = QStackedWidget()
        text = translate("PaymentScreen", "Preparing the code…")
        self._waiting = label(theme, text, ink="soft", align=Qt.AlignmentFlag.AlignCenter)
        self._failure = self._build_failure()
        for page in (self._waiting, _centred(self.qr), self._failure):
            self._pages.addWidget(page)
        self._arrange()

    def wait(self) -> None:
        """A code was asked for; the one before it is gone."""
        self.qr.show_picture(None)
        self._pages.setCurrentIndex(0)

    def show_code(self, code: PaymentCode, picture: QrPicture) -> None:
        """Show a code that was read back, and which of the ways it is for."""
        self._offer(code.ways)
        if self._choice is not None:
            self._choice.mark(code.ways.index(code.way))
        self.qr.show_picture(picture)
        self._pages.setCurrentIndex(1)

    def explain(self, text: str) -> None:
        """Say why there is no code."""
        self.qr.show_picture(None)
        self._failure_text.setText(text)
        self._pages.setCurrentIndex(2)

    def _arrange(self) -> None:
        """The quiet zone is all the air that the code needs."""
        px = self._theme.px
        self._choice_row.setContentsMargins(px(14), 0, px(14), px(14))
        parts = (None, self._pages, None, self._choice_row)
        self.setLayout(column(*parts, spacing=px(6), margins=px(1)))

    def _offer(self, ways: Sequence[PaymentWay]) -> None:
        """A switch where there is something to switch."""
        if self._ways == tuple(ways):
            return
        clear(self._choice_row)
        self._ways, self._choice = tuple(ways), None
        if len(self._ways) > 1:
            options = [(way_name(way), f"PaymentScreen_{way}") for way in self._ways]
            self._choice = Choice(self._theme, options, stacks=False)
            self._choice.chosen.connect(lambda index: self.way_chosen.emit(self._ways[index]))
            self._choice_row.addWidget(self._choice, 1)

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


def way_name(way: PaymentWay) -> str:
    """Which scanner."""
    names = {
        PaymentWay.CAMERA: translate("PaymentScreen", "Phone's camera"),
        PaymentWay.APP_SCANNER: translate("PaymentScreen", "Scanner in the bank's app"),
    }
    return names[way]


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
