"""Why nothing comes out of the printer: a picture, what happened, what happens next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from domain.printing import PrinterFault
from ui.messages import printer_text
from ui.printing_words import fault_picture
from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label

translate = QCoreApplication.translate

PICTURE = 240
BESIDE_LARGE = 120
"""Design units: large letters need the room."""


class FaultPage(QWidget):
    """Stands where the document was, until the printer goes on or the resident wants it back."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        centre = Qt.AlignmentFlag.AlignHCenter
        self._picture = QLabel()
        self._picture.setAlignment(centre)
        self._what = label(
            theme,
            size=Type.LARGE + 6,
            weight=Weight.BOLD,
            align=centre,
            wrap=True,
            name="BillScreen_fault",
        )
        self._next = label(
            theme,
            size=Type.LARGE,
            ink="soft",
            align=centre,
            wrap=True,
            name="BillScreen_fault_next",
        )
        back = Button(
            theme,
            translate("BillScreen", "Show the bill"),
            kind="outline",
            name="BillScreen_fault_back",
        )
        back.clicked.connect(self.left)
        air = theme.px(16)
        told = column(None, self._picture, theme.px(8), self._what, self._next, None, spacing=air)
        scroll = FingerScroll(theme, told, name="BillScreen_fault_scroll")
        scroll.setProperty("grow", 1)
        self.setLayout(column(scroll, row(None, back, None), spacing=air, margins=theme.px(40)))

    def show_fault(self, fault: PrinterFault, *, waits: bool) -> None:
        """`waits`: put right soon, the print goes on by itself."""
        usual = self._theme.metrics.text == 1
        colors, side = self._theme.colors, self._theme.px(PICTURE if usual else BESIDE_LARGE)
        color = colors.warn if waits else colors.bad
        picture = icon_pixmap(fault_picture(fault), color, side, self.devicePixelRatioF())
        self._picture.setPixmap(picture)
        self._what.setText(printer_text(fault))
        self._next.setText(_what_next(fault, waits=waits))


def _what_next(fault: PrinterFault, *, waits: bool) -> str:
    """A printer that is silent cannot be told to stop; `withdrawals` does so when it answers."""
    if waits:
        return translate(
            "BillScreen",
            "As soon as it is put right, printing goes on by itself. We wait for a minute at most.",
        )
    if fault is PrinterFault.OFFLINE:
        return translate(
            "BillScreen",
            "The print will be cancelled as soon as the printer answers. You can get the bill on "
            "your phone or by e-mail instead.",
        )
    return translate(
        "BillScreen",
        "The print was cancelled. You can get the bill on your phone or by e-mail instead.",
    )
