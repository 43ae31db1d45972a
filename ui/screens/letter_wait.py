"""Waiting for the link in the letter to be opened on the phone (manual, section 3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from domain.accounts import Account
from domain.errors import CabinetError, ConfirmationExpired, ResidentCanMend
from domain.registration import RegistrationState, RegistrationStatus
from ui.carried_steps import CarriedStep, CarriedSteps, Step
from ui.context import Context
from ui.countdown import Countdown, seconds_until
from ui.messages import error_text, shows_itself, waiting_time
from ui.screens.kept_form import Said, Words
from ui.screens.screen import Screen
from ui.theme.icons import icon_label
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label
from ui.widgets.notice import Notice

translate = QCoreApplication.translate

LOOK_EVERY_MS = 2000

CARD_WIDTH = 860
"""Design units in the usual text size."""

AGAIN, FINISH = "again", "finish"


@dataclass(frozen=True, slots=True)
class KeptWait:
    """What is known of the letter, and what was said of it."""

    status: RegistrationStatus = field(repr=False)
    looking: bool
    over: bool
    said: Said | None
    ways: Sequence[CarriedStep] = field(repr=False)


class LetterWaitScreen(Screen):
    """Goes on into the cabinet by itself; back is the form, with another way to confirm."""

    patience = 3.0

    def __init__(self, context: Context, status: RegistrationStatus) -> None:
        super().__init__(context)
        self._status = status
        self._finishing = False
        self._over = False
        self._said: Said | None = None
        self._steps = CarriedSteps(
            self,
            {
                AGAIN: Step(self._show_sending, self._show_status, self._not_sent),
                FINISH: Step(self._show_finishing, self._enter, self._not_seen),
            },
        )
        self._build()
        self._resend_countdown = Countdown(self)
        self._resend_countdown.ticked.connect(self._show_resend)
        self._look_timer = QTimer(self)
        self._look_timer.timeout.connect(self._look)
        self._look_timer.start(LOOK_EVERY_MS)
        self._show_status(status)

    def on_leave(self) -> None:
        """The letter is not waited for any more."""
        self._steps.drop()

    def keep(self) -> object:
        """When the letter was sent; another one that was asked for is on its way."""
        looking = self._look_timer.isActive()
        return KeptWait(self._status, looking, self._over, self._said, self._steps.hand_over())

    def restore(self, kept: object) -> None:
        """Wait on, with the same letter and the same countdown."""
        if not isinstance(kept, KeptWait):
            return
        self._show_status(kept.status)
        if not kept.looking:
            self._look_timer.stop()
        if kept.over:
            self._stop()
        if kept.said is not None:
            self._say(kept.said.words)
        self._steps.take_over(kept.ways)

    def _build(self) -> None:
        theme, px, centre = self.theme, self.theme.px, Qt.AlignmentFlag.AlignHCenter
        title = label(
            theme,
            translate("LetterWaitScreen", "Open the link in the letter"),
            size=Type.TITLE,
            weight=Weight.BOLD,
            align=centre,
            wrap=True,
            name="LetterWaitScreen_title",
        )
        self._sent = label(theme, size=Type.LARGE, align=centre, wrap=True)
        self._good = label(theme, ink="soft", align=centre, wrap=True)
        spam = label(
            theme,
            translate(
                "LetterWaitScreen",
                "A letter may take a few minutes. Not there? Look into the spam folder. This "
                "screen goes on by itself.",
            ),
            ink="soft",
            align=centre,
            wrap=True,
        )
        self._notice = Notice(theme, name="LetterWaitScreen_notice")
        card = Card(name="LetterWaitScreen_card")
        pad = min(px(44), theme.metrics.height // 24)
        card.setLayout(
            column(
                icon_label("letter", theme.colors.brand, px(96)), title, self._sent, self._good,
                spam, self._notice, *self._buttons(), spacing=px(18), margins=pad,
            )
        )  # fmt: skip
        card.setMaximumWidth(px(CARD_WIDTH * theme.metrics.text))
        card.setProperty("grow", 100)
        air = min(px(32), theme.metrics.height // 40)
        centred = row(None, card, None, margins=(px(32), air, px(32), air))
        scroll = FingerScroll(theme, column(None, centred, None), name="LetterWaitScreen_scroll")
        self.setLayout(column(scroll))

    def _buttons(self) -> tuple[Button, Button]:
        theme = self.theme
        self._resend = Button(theme, size=Type.LARGE, height=84, wrap=True,
                              name="LetterWaitScreen_resend")  # fmt: skip
        self._resend.clicked.connect(self._send_again)
        another = Button(
            theme,
            translate("LetterWaitScreen", "Correct the address or confirm by SMS"),
            kind="outline",
            wrap=True,
            name="LetterWaitScreen_another_way",
        )
        another.clicked.connect(self.on_back)
        return self._resend, another

    def _show_status(self, status: RegistrationStatus) -> None:
        self._status = status
        sent = translate("LetterWaitScreen", "We have sent a letter to {address}.")
        self._sent.setText(sent.format(address=status.sent_to or ""))
        self._show_good_until(status)
        self._resend_countdown.start(status.resend_at)

    def _show_good_until(self, status: RegistrationStatus) -> None:
        good = translate("LetterWaitScreen", "The link is good for {time}.")
        self._good.setText(good.format(time=waiting_time(seconds_until(status.good_until))))

    def _show_resend(self, seconds: int) -> None:
        self._resend.setEnabled(seconds == 0)
        text = translate("LetterWaitScreen", "Send again")
        if seconds:
            again = translate("LetterWaitScreen", "Send again in {time}")
            text = again.format(time=waiting_time(seconds))
        self._resend.setText(text)

    def _send_again(self) -> None:
        self._said = None
        self._notice.clear()
        self._steps.begin(AGAIN, self.context.services.registering.send_letter_again())

    def _show_sending(self) -> None:
        self._resend.setEnabled(False)

    def _show_finishing(self) -> None:
        self._finishing = True

    def _look(self) -> None:
        if not self._finishing:
            job = self.context.services.registering.look()
            job.on_success(self._judge).on_error(self._not_seen).start(self)

    def _judge(self, status: RegistrationStatus) -> None:
        if status.state is RegistrationState.CONFIRMED and not self._finishing:
            self._steps.begin(FINISH, self.context.services.registering.finish())
        elif status.state is RegistrationState.EXPIRED:
            self._say_too_late()
        elif status.state is RegistrationState.AWAITING_LINK:
            self._show_good_until(status)

    def _say_too_late(self) -> None:
        self._stop()
        self._say(_too_late_text)

    def _stop(self) -> None:
        """There is nothing to wait for."""
        self._over = True
        self._look_timer.stop()
        self._resend_countdown.stop()
        self._resend.setEnabled(False)
        self._good.clear()

    def _say(self, words: Words) -> None:
        self._said = Said(words, "bad")
        self._notice.say(words(), "bad")

    def _enter(self, _account: Account) -> None:
        self.context.navigator.open_cabinet()

    def _not_seen(self, error: CabinetError) -> None:
        """The next look tries again, unless only the resident can do something."""
        self._finishing = False
        if isinstance(error, ConfirmationExpired):
            self._say_too_late()
        elif isinstance(error, ResidentCanMend):
            self._look_timer.stop()
            self._say(partial(error_text, error))

    def _not_sent(self, error: CabinetError) -> None:
        self._resend_countdown.start(self._status.resend_at)
        if isinstance(error, ConfirmationExpired):
            self._say_too_late()
        elif not shows_itself(error):
            self._say(partial(error_text, error))


def _too_late_text() -> str:
    return translate("LetterWaitScreen", "The link was not opened in time. Please register again.")
