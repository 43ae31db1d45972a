"""Beside the bill, or below it on a tall screen: which one it is and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from domain.bills import Bill
from ui.calendar_words import month_and_year
from ui.count_words import times as so_many_times
from ui.number_words import money
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column, row, tight
from ui.widgets.button import Button, Kind
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label
from ui.widgets.notice import Notice
from ui.widgets.sign_button import SignButton

translate = QCoreApplication.translate

WIDTH = 416
TALL = 84
"""Design units: its width on a wide screen, the height of its larger buttons."""

WIDEST = 38
"""Per cent of the screen's width that it takes with the largest letters."""


class BillPanel(QWidget):
    """The screen connects the buttons."""

    def __init__(self, theme: Theme, bill: Bill, back: Button, *, prints_allowed: int) -> None:
        """`prints_allowed` in a visit, 0 for any number."""
        super().__init__()
        self._theme = theme
        self.notice = Notice(theme, name="BillScreen_notice")
        self.since = Notice(theme, name="BillScreen_since")
        self.print = self._button(
            "print", translate("BillScreen", "Print"), "accent", "printer", tall=True
        )
        self.phone = self._button("phone", translate("BillScreen", "To the phone"), "tint")
        self.email = self._button("email", translate("BillScreen", "To e-mail"), "tint")
        self.smaller = SignButton(
            theme, translate("BillScreen", "Smaller"), "minus", kind="outline",
            name="BillScreen_zoom_out",
        )  # fmt: skip
        self.larger = SignButton(
            theme, translate("BillScreen", "Larger"), "plus", kind="outline",
            name="BillScreen_zoom_in",
        )  # fmt: skip
        for button in (self.smaller, self.larger):
            button.setProperty("grow", 1)
        self.print.setEnabled(False)
        back.setProperty("grow", 1)
        self._spent = label(
            theme, _spent_text(prints_allowed), size=Type.SMALL, ink="soft", wrap=True,
            name="BillScreen_spent",
        )  # fmt: skip
        self._spent.hide()
        self.setLayout(self._arrange(self._heading(bill), back))
        if not theme.metrics.portrait:
            widest = theme.metrics.width * WIDEST // 100
            self.setFixedWidth(min(theme.px(WIDTH * theme.metrics.text), widest))

    def begin_print(self) -> None:
        """It is being printed."""
        self.print.setEnabled(False)
        self.phone.set_kind("tint")

    def allow_print(self, *, again: bool = False) -> None:
        """It may be printed; `again` when it has been."""
        text = translate("BillScreen", "Print again") if again else translate("BillScreen", "Print")
        self.print.setText(text)
        self.print.set_kind("outline" if again else "accent")
        self.print.setEnabled(True)

    def forbid_print(self) -> None:
        """It was printed as often as is permitted: the reason takes the button's place."""
        self.print.hide()
        self._spent.show()

    def offer_instead(self) -> None:
        """It could not be printed: now phone and e-mail are what to choose."""
        self.print.set_kind("outline")
        self.print.setEnabled(True)
        self.phone.set_kind("accent")

    def _heading(self, bill: Bill) -> QLayout:
        title = translate("BillScreen", "Bill for {month}")
        return column(
            label(
                self._theme,
                title.format(month=month_and_year(bill.period)),
                size=Type.LARGE + 6,
                weight=Weight.BOLD,
                wrap=True,
            ),
            label(self._theme, money(bill.total), size=Type.LARGE, ink="soft"),
            spacing=self._theme.px(6),
        )

    def _arrange(self, heading: QLayout, back: Button) -> QLayout:
        gap, air = self._theme.metrics.gap, self._theme.px(18)
        self.zoom = tight(row(self.smaller, self.larger, spacing=gap))
        ways = Adaptive(self.phone, self.email, spacing=gap, shares=(1, 1))
        if not self._theme.metrics.portrait:
            texts = column(heading, self.since, self.notice, None, spacing=air)
            told = FingerScroll(self._theme, texts, name="BillScreen_told")
            told.setProperty("grow", 1)
            return column(
                told, self.zoom, ways, self.print, self._spent, back, spacing=air,
            )  # fmt: skip
        top = Adaptive(tight(heading), self.zoom, spacing=gap, shares=(1, 0))
        last = Adaptive(back, self.print, spacing=gap, shares=(1, 1))
        return column(top, self.since, self.notice, self._spent, ways, last, spacing=air)

    def _button(
        self, name: str, text: str, kind: Kind, icon: str | None = None, *, tall: bool = False
    ) -> Button:
        button = Button(
            self._theme,
            text,
            kind=kind,
            icon=icon,
            size=Type.LARGE if tall else Type.BODY,
            height=TALL if tall else 72,
            name=f"BillScreen_{name}",
        )
        button.setProperty("grow", 1)
        return button


def _spent_text(times: int) -> str:
    if times == 1:
        return translate(
            "BillScreen",
            "A bill is printed once in a visit. You can get another copy on your phone or by "
            "e-mail.",
        )
    text = translate(
        "BillScreen",
        "A bill is printed at most {times} in a visit. You can get another copy on your phone or "
        "by e-mail.",
    )
    return text.format(times=so_many_times(times))
