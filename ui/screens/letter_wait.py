"""Waiting for the link in the letter to be opened on the phone (manual, section 3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from domain.accounts import Account
from domain.errors import CabinetError, ConfirmationExpired, ResidentCanMend
from domain.registration import RegistrationState, RegistrationStatus
from ui.context import Context
from ui.countdown import Countdown, seconds_until
from ui.messages import error_text, shows_itself, waiting_time
from ui.screens.screen import Screen
from ui.theme.icons import icon_label
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.widgets.notice import Notice

translate = QCoreApplication.translate

LOOK_EVERY_MS = 2000


class LetterWaitScreen(Screen):
    """Goes on into the cabinet by itself; back is the form, with another way to confirm."""

    patience = 3.0

    def __init__(self, context: Context, status: RegistrationStatus) -> None:
        super().__init__(context)
        self._status = status
        self._finishing = False
        self._build()
        self._resend_countdown = Countdown(self)
        self._resend_countdown.ticked.connect(self._show_resend)
        self._look_timer = QTimer(self)
        self._look_timer.timeout.connect(self._look)
        self._look_timer.start(LOOK_EVERY_MS)
        self._show_status(status)

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
        pad = px(44)
        card.setLayout(
            column(
                icon_label("letter", theme.colors.brand, px(96)), title, self._sent, self._good,
                spam, self._notice, *self._buttons(), spacing=px(18), margins=pad,
            )
        )  # fmt: skip
        card.setMaximumWidth(px(860))
        card.setProperty("grow", 100)
        self.setLayout(column(None, row(None, card, None, margins=px(32)), None))

    def _buttons(self) -> tuple[Button, Button]:
        theme = self.theme
        self._resend = Button(theme, size=Type.LARGE, height=84, name="LetterWaitScreen_resend")
        self._resend.clicked.connect(self._send_again)
        another = Button(
            theme,
            translate("LetterWaitScreen", "Correct the address or confirm by SMS"),
            kind="outline",
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
        self._notice.clear()
        self._resend.setEnabled(False)
        job = self.context.services.registering.send_letter_again()
        job.on_success(self._show_status).on_error(self._not_sent).start(self)

    def _look(self) -> None:
        if not self._finishing:
            job = self.context.services.registering.look()
            job.on_success(self._judge).on_error(self._not_seen).start(self)

    def _judge(self, status: RegistrationStatus) -> None:
        if status.state is RegistrationState.CONFIRMED and not self._finishing:
            self._finishing = True
            job = self.context.services.registering.finish()
            job.on_success(self._enter).on_error(self._not_seen).start(self)
        elif status.state is RegistrationState.EXPIRED:
            self._say_too_late()
        elif status.state is RegistrationState.AWAITING_LINK:
            self._show_good_until(status)

    def _say_too_late(self) -> None:
        self._look_timer.stop()
        self._resend_countdown.stop()
        self._resend.setEnabled(False)
        self._good.clear()
        text = translate(
            "LetterWaitScreen", "The link was not opened in time. Please register again."
        )
        self._notice.say(text, "bad")

    def _enter(self, _account: Account) -> None:
        self.context.navigator.open_cabinet()

    def _not_seen(self, error: CabinetError) -> None:
        """The next look tries again, unless only the resident can do something."""
        self._finishing = False
        if isinstance(error, ConfirmationExpired):
            self._say_too_late()
        elif isinstance(error, ResidentCanMend):
            self._look_timer.stop()
            self._notice.say(error_text(error), "bad")

    def _not_sent(self, error: CabinetError) -> None:
        self._resend_countdown.start(self._status.resend_at)
        if isinstance(error, ConfirmationExpired):
            self._say_too_late()
        elif not shows_itself(error):
            self._notice.say(error_text(error), "bad")
