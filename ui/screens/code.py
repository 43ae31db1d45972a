"""Confirmation by SMS: phone, «Отправить смс», code, «ОК», «Подтверждено», «Сохранить»."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.accounts import Account
from domain.errors import CabinetError, CodeWrong, ConfirmationExpired, ContactRefused
from domain.registration import RegistrationStatus, parse_code
from ui.carried_steps import CarriedSteps, Step
from ui.context import Context
from ui.countdown import Countdown
from ui.messages import error_text, shows_itself, waiting_time
from ui.registration_words import step_text
from ui.screens.form_screen import SUBMIT, FormScreen, after
from ui.screens.kept_form import Words
from ui.theme.metrics import Type
from ui.widgets.boxes import row
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.number_fields import CodeField, PhoneField, phone_line
from ui.widgets.text_field import TextField, labelled

translate = QCoreApplication.translate

SEND, CHECK = "send", "check"


@dataclass(frozen=True, slots=True)
class KeptCode:
    """How far the confirmation has come."""

    status: RegistrationStatus = field(repr=False)
    confirmed: bool


class CodeScreen(FormScreen):
    """The main button saves; it wakes up once the code was right. Back is the form."""

    patience = 3.0

    words = staticmethod(step_text)

    def __init__(self, context: Context, status: RegistrationStatus) -> None:
        super().__init__(context)
        theme = self.theme
        self._confirmed = False
        self._status = status
        self._phone = PhoneField(theme, name="CodeScreen_phone")
        self._code = CodeField(theme, name="CodeScreen_code")
        self.fields = [self._phone, self._code]
        self._hint = label(theme, size=Type.SMALL, ink="soft", wrap=True)
        self.steps = CarriedSteps(
            self,
            {
                SEND: Step(self._show_sending, self._sent, self._not_sent),
                CHECK: Step(self._show_checking, self._right, self._wrong),
                SUBMIT: Step(self._show_busy, self.on_done, self.on_refused),
            },
        )
        self.build_form(
            translate("CodeScreen", "Confirmation by SMS"),
            [self._phone_part(), self._code_part(), self._hint, after(self._another_way())],
            submit=translate("CodeScreen", "Save"),
            busy=translate("CodeScreen", "Saving…"),
        )
        self.button.setEnabled(False)
        self._resend = Countdown(self)
        self._resend.ticked.connect(self._show_resend)
        self._code.textChanged.connect(self._on_code)
        self._show_status(status)

    def advance(self) -> None:
        """Enter sends the message, then checks the code, then saves."""
        if self._confirmed:
            self.confirm()
        elif self._code.digits:
            self._check()
        elif self._send.isEnabled():
            self._send_code()

    def submit(self) -> None:
        """End the registration and open the cabinet."""
        self.send(self.context.services.registering.finish())

    def on_done(self, _account: Account) -> None:
        """The visit has begun."""
        self.context.navigator.open_cabinet()

    def keep_more(self) -> KeptCode:
        """When the code was sent, and whether it was right."""
        return KeptCode(self._status, self._confirmed)

    def restore_more(self, kept: KeptCode) -> None:
        """The countdown goes on where it was."""
        self._show_status(kept.status)
        self._on_code()
        if kept.confirmed:
            self._show_confirmed()

    def _phone_part(self) -> QWidget:
        theme = self.theme
        self._send = Button(
            theme, translate("CodeScreen", "Send SMS"), height=84, name="CodeScreen_send"
        )
        self._send.clicked.connect(self._send_code)
        line = phone_line(theme, self._phone, self._send)
        return labelled(theme, translate("CodeScreen", "Mobile phone"), line)

    def _code_part(self) -> QWidget:
        theme = self.theme
        self._ok = Button(theme, translate("CodeScreen", "OK"), height=84, name="CodeScreen_ok")
        self._ok.clicked.connect(self._check)
        self._ok.setEnabled(False)
        self._code.setProperty("grow", 1)
        line = QWidget()
        line.setLayout(row(self._code, self._ok, spacing=theme.px(14)))
        return labelled(theme, translate("CodeScreen", "Code from the message"), line)

    def _another_way(self) -> QWidget:
        self._another = Button(
            self.theme,
            translate("CodeScreen", "Confirm by e-mail"),
            kind="outline",
            name="CodeScreen_another_way",
        )
        self._another.clicked.connect(self.on_back)
        return self._another

    def _send_code(self) -> None:
        self.unsay()
        self.send(self.context.services.registering.send_code(self._phone.phone), SEND)

    def _show_sending(self) -> None:
        self._send.setEnabled(False)

    def _sent(self, status: RegistrationStatus) -> None:
        self._code.clear()
        self._code.setFocus()
        self._show_status(status)

    def _not_sent(self, error: CabinetError) -> None:
        wrong = (self._phone,) if isinstance(error, ContactRefused) else ()
        self._tell(error, partial(step_text, error), *wrong)
        self._send.setEnabled(True)

    def _show_status(self, status: RegistrationStatus) -> None:
        self._status = status
        self._resend.start(status.resend_at)

    def _show_resend(self, seconds: int) -> None:
        self._send.setEnabled(seconds == 0 and not self._confirmed)
        if self._status.good_until is None:
            self._hint.setText(translate("CodeScreen", "We will send a code of six digits."))
            return
        self._send.setText(translate("CodeScreen", "Once more"))
        text = translate(
            "CodeScreen",
            "The code was sent to {phone} and is good for 10 minutes. It may take a while.",
        ).format(phone=self._status.sent_to or "")
        if seconds:
            again = translate("CodeScreen", "Another code can be sent in {time}.")
            text += " " + again.format(time=waiting_time(seconds))
        self._hint.setText(text)

    @property
    def _may_check(self) -> bool:
        """A code is whole, and was neither sent already nor right: tries are counted."""
        whole = parse_code(self._code.digits) is not None
        return whole and not (self._confirmed or self.steps.under_way(CHECK))

    def _on_code(self) -> None:
        self._ok.setEnabled(self._may_check)

    def _check(self) -> None:
        if not self._may_check:
            return
        self.unsay()
        self.send(self.context.services.registering.check_code(self._code.digits), CHECK)

    def _show_checking(self) -> None:
        self._ok.setEnabled(False)

    def _right(self, _status: RegistrationStatus) -> None:
        self.hide_keyboard()
        self._show_confirmed()
        self.say(_confirmed_text, "good")

    def _show_confirmed(self) -> None:
        self._confirmed = True
        for widget in (self._phone, self._code, self._ok, self._send, self._another):
            widget.setEnabled(False)
        self._resend.stop()
        self._hint.hide()
        self.button.setEnabled(True)

    def _wrong(self, error: CabinetError) -> None:
        wrong = isinstance(error, CodeWrong | ConfirmationExpired)
        if wrong:
            self._code.clear()
        self._tell(error, partial(error_text, error), *((self._code,) if wrong else ()))
        self._on_code()

    def _tell(self, error: CabinetError, words: Words, *wrong: TextField) -> None:
        if not shows_itself(error):
            self.complain(words, *wrong)


def _confirmed_text() -> str:
    return translate("CodeScreen", "Confirmed")
