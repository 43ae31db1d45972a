"""Sign in by account number and password (manual, section 3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.accounts import Account
from domain.errors import CabinetError, CabinetUnavailable, SignInRefused
from ui.context import Context
from ui.messages import error_text
from ui.screens.screen import Screen
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label
from ui.widgets.notice import Notice
from ui.widgets.text_field import AccountNumberField, PasswordField, TextField, labelled
from ui.widgets.typing_area import TypingArea

translate = QCoreApplication.translate


class SignInScreen(Screen):
    """The number stays when the password was wrong; the password does not."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._busy = False
        self._build_fields()
        self._build_layout()
        self._connect()

    def on_enter(self) -> None:
        """Begin with the account number."""
        self._number.setFocus()

    def _build_fields(self) -> None:
        theme = self.theme
        self._title = label(
            theme,
            translate("SignInScreen", "Sign in to your account"),
            size=Type.TITLE,
            weight=Weight.BOLD,
        )
        self._air = QWidget()
        self._air.setFixedHeight(theme.px(10))
        self._number = AccountNumberField(theme, name="SignInScreen_account_number")
        self._hint = label(
            theme,
            translate("SignInScreen", "Digits only, no letter. It is at the top of the bill."),
            size=Type.SMALL,
            ink="soft",
            wrap=True,
        )
        self._more_air = QWidget()
        self._more_air.setFixedHeight(theme.px(6))
        self._password = PasswordField(theme, name="SignInScreen_password")
        self._notice = Notice(theme, name="SignInScreen_notice")
        self._submit = Button(
            theme,
            translate("SignInScreen", "Next"),
            kind="accent",
            size=Type.LARGE,
            height=88,
            name="SignInScreen_submit",
        )
        self._help = label(
            theme,
            translate("SignInScreen", "Forgot the password? The operator will help."),
            size=Type.SMALL,
            ink="soft",
            wrap=True,
        )

    def _build_layout(self) -> None:
        px, theme = self.theme.px, self.theme
        form = column(
            self._title,
            self._air,
            labelled(theme, translate("SignInScreen", "Account number"), self._number),
            self._hint,
            self._more_air,
            labelled(theme, translate("SignInScreen", "Password"), self._password),
            self._notice,
            self._submit,
            self._help,
            spacing=px(12),
        )
        body = QWidget()
        body.setLayout(form)
        body.setMaximumWidth(px(700))
        body.setProperty("grow", 100)
        sides = px(64)
        centred = row(None, body, None, margins=(sides, px(12), sides, px(12)))
        self._typing = TypingArea(theme, FingerScroll(theme, column(None, centred, None)))
        self.setLayout(column(self._typing))

    def _connect(self) -> None:
        for field in (self._number, self._password):
            field.focused.connect(lambda field=field: self._focus(field))
            field.textChanged.connect(self._on_edited)
            field.returnPressed.connect(self._advance)
        self._submit.clicked.connect(self._advance)
        self._typing.entered.connect(self._advance)
        self._typing.docked.connect(self._make_room)

    def _focus(self, field: TextField) -> None:
        self._typing.type_into(field, field, field.keyboard)

    def _make_room(self, docked: bool) -> None:
        """Under a docked keyboard's eye only the form itself stays."""
        roomy = not docked or self.theme.metrics.portrait
        for widget in (self._title, self._air, self._hint, self._more_air, self._help):
            widget.setVisible(roomy)

    def _on_edited(self) -> None:
        ready = bool(self._number.digits and self._password.text())
        text = translate("SignInScreen", "Sign in") if ready else translate("SignInScreen", "Next")
        self._submit.setText(text)
        self._number.set_wrong(False)
        self._password.set_wrong(False)
        if self._notice.isVisible() and self._password.text():
            self._notice.clear()

    def _advance(self) -> None:
        if not self._number.digits:
            self._number.setFocus()
        elif not self._password.text():
            self._password.setFocus()
        elif not self._busy:
            self._sign_in()

    def _sign_in(self) -> None:
        self._set_busy(True)
        job = self.context.services.actions.sign_in(self._number.digits, self._password.text())
        job.on_success(self._welcome).on_error(self._refuse).start(self)

    def _welcome(self, _account: Account) -> None:
        self._password.clear()
        self.context.navigator.open_cabinet()

    def _refuse(self, error: CabinetError) -> None:
        self._set_busy(False)
        if isinstance(error, CabinetUnavailable):
            return
        if isinstance(error, SignInRefused):
            self._password.clear()
            self._number.set_wrong(True)
            self._password.set_wrong(True)
            self._password.setFocus()
        self._notice.say(error_text(error), "bad")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._submit.setEnabled(not busy)
        self._submit.setText(
            translate("SignInScreen", "Checking…") if busy else translate("SignInScreen", "Sign in")
        )
