"""«На телефон»: the code of a link that opens this one bill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.countdown import Countdown
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label
from ui.widgets.qr_view import QrView

if TYPE_CHECKING:
    from kiosk.bill_link import CheckedLink

translate = QCoreApplication.translate

SIDE, SIDE_TALL, SIDE_AMONG_LARGE = 540, 700, 420
"""Design units, on a wide and on a tall screen, and beside large letters or on a low panel. A
link is short, so that its code is coarse: a camera reads it from afar."""

LOW = 1000
"""Design units: panels that are lower have less room than the usual one."""


class PhonePage(QWidget):
    """The code goes away when its time is over, and with the screen."""

    left = Signal()
    ran_out = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._link: CheckedLink | None = None
        self.qr = QrView(side=theme.px(_side(theme)), name="BillScreen_qr")
        self._countdown = Countdown(self)
        self._countdown.ticked.connect(self._look_at_time)
        centre = Qt.AlignmentFlag.AlignHCenter
        title = label(
            theme,
            translate("BillScreen", "The bill on your phone"),
            size=Type.LARGE + 6,
            weight=Weight.BOLD,
            align=centre,
            wrap=True,
        )
        how = translate("BillScreen", "Point the phone's camera at the code and open the link.")
        self._until = label(theme, ink="soft", align=centre, wrap=True, name="BillScreen_until")
        back = Button(
            theme,
            translate("BillScreen", "Show the bill"),
            kind="outline",
            name="BillScreen_phone_back",
        )
        back.clicked.connect(self.left)
        page = column(
            None, title, label(theme, how, align=centre, wrap=True), self._code(theme),
            self._until, theme.px(6), row(None, back, None), None,
            spacing=theme.px(12), margins=theme.px(24),
        )  # fmt: skip
        self.setLayout(column(FingerScroll(theme, page, name="BillScreen_phone_scroll")))

    @property
    def is_good(self) -> bool:
        """Whether a code is there that can still be used."""
        return self.qr.has_code

    @property
    def link(self) -> CheckedLink | None:
        """What the code that is there opens."""
        return self._link

    def wait(self) -> None:
        """A code was asked for."""
        self._pages.setCurrentIndex(0)

    def show_link(self, link: CheckedLink) -> None:
        """Show it, until it is no longer good."""
        self._link = link
        self.qr.show_picture(link.picture)
        self._pages.setCurrentIndex(1)
        text = translate("BillScreen", "The code is good until {time} and opens this bill only.")
        self._until.setText(text.format(time=f"{link.good_until.astimezone():%H:%M}"))
        self._countdown.start(link.good_until)

    def forget(self) -> None:
        """Take the code away."""
        self._countdown.stop()
        self._link = None
        self.qr.show_picture(None)
        self._until.clear()
        self.wait()

    def _code(self, theme: Theme) -> QWidget:
        waiting = label(
            theme,
            translate("BillScreen", "Preparing the code…"),
            ink="soft",
            align=Qt.AlignmentFlag.AlignCenter,
        )
        centred = QWidget()
        centred.setLayout(row(None, self.qr, None))
        self._pages = QStackedWidget()
        self._pages.addWidget(waiting)
        self._pages.addWidget(centred)
        return self._pages

    def _look_at_time(self, seconds: int) -> None:
        if seconds == 0:
            self.forget()
            self.ran_out.emit()


def _side(theme: Theme) -> int:
    if theme.metrics.portrait:
        return SIDE_TALL
    low = theme.metrics.height < theme.px(LOW)
    return SIDE_AMONG_LARGE if low or theme.metrics.text > 1.2 else SIDE
