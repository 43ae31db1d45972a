"""Confirmation by SMS: phone, «Отправить смс», code, «ОК», «Подтверждено», «Сохранить»."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.accounts import Account
from domain.errors import CabinetError, CodeWrong, ConfirmationExpired, ContactRefused
from domain.registration import RegistrationStatus, parse_code
from ui.context import Context
from ui.countdown import Countdown
from ui.messages import error_text, shows_itself, waiting_time
from ui.registration_words import step_text
from ui.screens.form_screen import FormScreen, after
from ui.theme.metrics import Type
from ui.widgets.boxes import row
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.number_fields import CodeField, PhoneField, phone_line
from ui.widgets.text_field import TextField, labelled

translate = QCoreApplication.translate


class CodeScreen(FormScreen):
    """The main button saves; it wakes up once the code was right. Back is the form."""

    patience = 3.0

    def __init__(self, context: Context, status: RegistrationStatus) -> None:
        super().__init__(context)
        theme = self.theme
        self._confirmed = False
        self._status = status
        self._phone = PhoneField(theme, name="CodeScreen_phone")
        self._code = CodeField(theme, name="CodeScreen_code")
        self.fields = [self._phone, self._code]
        self._hint = label(theme, size=Type.SMALL, ink="soft", wrap=True)
        self.build_form(
            translate("CodeScreen", "Confirmation by SMS"),
            [self._phone_part(), self._code_part(), self._hint, after(self._another_way())],
            submit=translate("CodeScreen", "Save"),
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
        self.set_busy(True, translate("CodeScreen", "Saving…"))
        job = self.context.services.registering.finish()
        job.on_success(self._enter).on_error(self._not_finished).start(self)

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
        self.notice.clear()
        self._send.setEnabled(False)
        job = self.context.services.registering.send_code(self._phone.phone)
        job.on_success(self._sent).on_error(self._not_sent).start(self)

    def _sent(self, status: RegistrationStatus) -> None:
        self._code.clear()
        self._code.setFocus()
        self._show_status(status)

    def _not_sent(self, error: CabinetError) -> None:
        wrong = (self._phone,) if isinstance(error, ContactRefused) else ()
        self._tell(error, step_text(error), *wrong)
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

    def _on_code(self) -> None:
        self._ok.setEnabled(parse_code(self._code.digits) is not None and not self._confirmed)

    def _check(self) -> None:
        if parse_code(self._code.digits) is None:
            return
        self.notice.clear()
        self._ok.setEnabled(False)
        job = self.context.services.registering.check_code(self._code.digits)
        job.on_success(self._right).on_error(self._wrong).start(self)

    def _right(self, _status: RegistrationStatus) -> None:
        self._confirmed = True
        for widget in (self._phone, self._code, self._ok, self._send, self._another):
            widget.setEnabled(False)
        self._resend.stop()
        self._hint.hide()
        self.hide_keyboard()
        self.button.setEnabled(True)
        self.notice.say(translate("CodeScreen", "Confirmed"), "good")

    def _wrong(self, error: CabinetError) -> None:
        wrong = isinstance(error, CodeWrong | ConfirmationExpired)
        if wrong:
            self._code.clear()
        self._tell(error, error_text(error), *((self._code,) if wrong else ()))
        self._on_code()

    def _not_finished(self, error: CabinetError) -> None:
        self.set_busy(False)
        self._tell(error, step_text(error))

    def _tell(self, error: CabinetError, text: str, *wrong: TextField) -> None:
        if not shows_itself(error):
            self.complain(text, *wrong)

    def _enter(self, _account: Account) -> None:
        self.context.navigator.open_cabinet()
