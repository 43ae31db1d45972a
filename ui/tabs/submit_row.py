"""The end of the card that is being entered: what is said of the digits, and «Передать»."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ui.theme import Theme
from ui.theme.metrics import Type
from ui.widgets.adaptive import Adaptive
from ui.widgets.button import Button
from ui.widgets.notice import Notice, Tone
from ui.widgets.stepwise import Stepwise

translate = QCoreApplication.translate

HEIGHT = 80
LEAST_NOTICE = 300
"""Design units: narrower, its sentences would be towers of words."""


class SubmitRow(Adaptive):
    """Side by side, or the buttons below what is said."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, *, name: str, cancellable: bool) -> None:
        """`cancellable`: a reading is corrected, and there is a way back from that."""
        gap = theme.metrics.gap
        self._notice = Notice(theme, name=f"{name}_notice", keep_space=True)
        self._notice.setMinimumWidth(theme.text_px(LEAST_NOTICE))
        self._send = Button(
            theme,
            translate("MeterEntryCard", "Submit"),
            kind="accent",
            size=Type.LARGE,
            height=HEIGHT,
            name=f"{name}_send",
        )
        buttons = [self._send]
        if cancellable:
            text = translate("MeterEntryCard", "Cancel")
            cancel = Button(theme, text, kind="outline", height=HEIGHT, name=f"{name}_cancel")
            buttons.insert(0, cancel)
        ways = Stepwise(*buttons, spacing=gap, shares=(0, 1)[-len(buttons) :])
        super().__init__(self._notice, ways, spacing=gap, shares=(1, 0))
        self._send.clicked.connect(self.submitted)
        for cancel in buttons[:-1]:
            cancel.clicked.connect(self.cancelled)

    def say(self, text: str, tone: Tone = "plain") -> None:
        """A sentence about the digits."""
        self._notice.say(text, tone)

    def allow(self, allowed: bool) -> None:
        """Whether there is anything to submit."""
        self._send.setEnabled(allowed)

    def show_sending(self) -> None:
        """It is on its way."""
        sending = translate("MeterEntryCard", "Sending…")
        self._notice.say(sending)
        self._send.setEnabled(False)
        self._send.setText(sending)

    def show_ready(self) -> None:
        """It can be tried again."""
        self._send.setEnabled(True)
        self._send.setText(translate("MeterEntryCard", "Submit"))
