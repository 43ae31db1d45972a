"""Paying in Sberbank Online: the code, who is paid, what for and how much (manual, 4.1.4)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from domain.errors import CabinetError
from domain.money import Kopecks, format_money
from domain.payments import LEAST_PAYMENT, PaymentCode, suggested_amount
from domain.utilities import Utility
from kiosk.qr import qr_modules
from ui.context import Context
from ui.messages import error_text, shows_itself
from ui.screens.screen import Screen
from ui.theme.icons import icon_label
from ui.theme.metrics import Type, Weight
from ui.widgets.amount import Amount
from ui.widgets.boxes import along, column, row
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.widgets.notice import Notice
from ui.widgets.qr_view import Modules, QrView
from ui.wording import utility_name

translate = QCoreApplication.translate


class PaymentScreen(Screen):
    """The code goes away with the screen; it is a picture, nothing to touch."""

    patience = 3.0

    def __init__(self, context: Context, utility: Utility | None, due: int) -> None:
        super().__init__(context)
        self._utility = utility
        self._due = due
        self._qr = QrView(least=round(self._short_side() * 0.6), name="PaymentScreen_qr")
        self._notice = Notice(self.theme, name="PaymentScreen_notice")
        self._build()
        self.reload()

    def reload(self) -> None:
        """Ask for the code, unless there is nothing to pay."""
        amount = suggested_amount(self._due)
        self._amount.set_amount(amount)
        if amount < LEAST_PAYMENT:
            self._say_nothing_to_pay(amount)
            return
        job = self.context.services.actions.payment_code(self._utility, amount)
        job.on_success(self._draw).on_error(self._explain).start(self)

    def _say_nothing_to_pay(self, amount: Kopecks) -> None:
        if self._due < 0:
            text = translate("PaymentScreen", "Overpaid by {amount}: there is nothing to pay.")
            self._nothing_text.setText(text.format(amount=format_money(-self._due)))
        elif amount > 0:
            text = translate(
                "PaymentScreen",
                "Banks do not take less than {least}. The amount moves to the next bill.",
            )
            self._nothing_text.setText(text.format(least=format_money(LEAST_PAYMENT)))
        self._nothing.show()
        for widget in (self._qr, self._payee_part, self._steps_part):
            widget.hide()

    def _short_side(self) -> int:
        return min(self.theme.metrics.width, self.theme.metrics.height)

    def _build(self) -> None:
        metrics, px = self.theme.metrics, self.theme.px
        side, air = metrics.margin, px(24)
        whole = along(metrics.portrait, spacing=air, margins=(side, air, side, air))
        self._code, facts = self._code_card(), self._facts()
        if metrics.portrait:
            whole.addWidget(facts)
            whole.addWidget(self._code, 1)
            whole.addWidget(self.make_back_button())
        else:
            whole.addWidget(self._code, 1)
            facts.setFixedWidth(px(452))
            whole.addWidget(facts)
        self.setLayout(whole)

    def _code_card(self) -> QWidget:
        card = Card(name="PaymentScreen_code")
        pad = self.theme.px(4)
        self._qr.setProperty("grow", 1)
        self._nothing = self._nothing_due()
        text = translate("PaymentScreen", "Preparing the code…")
        self._waiting = label(self.theme, text, ink="soft", align=Qt.AlignmentFlag.AlignHCenter)
        self._qr.setLayout(column(None, self._waiting, None))
        card.setLayout(column(self._qr, self._nothing, margins=pad))
        return card

    def _nothing_due(self) -> QWidget:
        theme, centre = self.theme, Qt.AlignmentFlag.AlignHCenter
        sign = icon_label("check", theme.colors.good, theme.px(110))
        self._nothing_text = label(
            theme,
            translate("PaymentScreen", "There is nothing to pay here now."),
            size=Type.LARGE,
            weight=Weight.MEDIUM,
            align=centre,
            wrap=True,
            name="PaymentScreen_nothing",
        )
        box = QWidget()
        box.setLayout(column(None, sign, self._nothing_text, None, spacing=theme.px(16)))
        box.setProperty("grow", 1)
        box.hide()
        return box

    def _facts(self) -> QWidget:
        theme, px = self.theme, self.theme.px
        title = label(
            theme,
            translate("PaymentScreen", "Pay in Sberbank Online"),
            size=Type.TITLE - 2,
            weight=Weight.BOLD,
            wrap=True,
        )
        box = QWidget()
        self._payee_part, self._steps_part = self._payee_card(), self._steps()
        parts = column(
            title, self._amount_card(), self._notice, self._payee_part, self._steps_part,
            spacing=px(18),
        )  # fmt: skip
        if not theme.metrics.portrait:
            parts.addStretch(1)
            parts.addWidget(self.make_back_button())
        box.setLayout(parts)
        return box

    def _amount_card(self) -> QWidget:
        theme, pad = self.theme, self.theme.metrics.card_padding
        self._amount = Amount(theme, size=Type.AMOUNT - 12, name="PaymentScreen_amount")
        card = Card()
        air = theme.px(16)
        caption = label(theme, translate("PaymentScreen", "Amount"), size=Type.SMALL, ink="soft")
        card.setLayout(column(caption, row(self._amount, None), margins=(pad, air, pad, air)))
        return card

    def _payee_card(self) -> QWidget:
        theme, pad = self.theme, self.theme.metrics.card_padding
        self._payee = label(theme, wrap=True, weight=Weight.MEDIUM, name="PaymentScreen_payee")
        what = (
            translate("PaymentScreen", "All utilities")
            if self._utility is None
            else utility_name(self._utility)
        )
        self._purpose = label(
            theme, what, wrap=True, weight=Weight.MEDIUM, name="PaymentScreen_purpose"
        )
        card = Card()
        card.setLayout(
            column(
                label(theme, translate("PaymentScreen", "To"), size=Type.SMALL, ink="soft"),
                self._payee,
                theme.px(8),
                label(theme, translate("PaymentScreen", "For"), size=Type.SMALL, ink="soft"),
                self._purpose,
                spacing=theme.px(2),
                margins=(pad, theme.px(18), pad, theme.px(18)),
            )
        )
        return card

    def _steps(self) -> QWidget:
        steps = (
            translate("PaymentScreen", "Open the Sberbank Online app and choose “Pay by QR”."),
            translate("PaymentScreen", "Point the app at the code."),
            translate("PaymentScreen", "Check the amount and confirm."),
            translate(
                "PaymentScreen",
                "The phone's ordinary camera does not open this code: use the app's scanner.",
            ),
        )
        box = QWidget()
        lines = [
            label(self.theme, f"{index}. {step}", wrap=True)
            for index, step in enumerate(steps[:-1], start=1)
        ]
        warning = label(self.theme, steps[-1], size=Type.SMALL, ink="soft", wrap=True)
        box.setLayout(column(*lines, warning, spacing=self.theme.px(8)))
        return box

    def _draw(self, code: PaymentCode) -> None:
        self._payee.setText(code.payee_name)
        self._purpose.setText(code.purpose)
        self._amount.set_amount(code.amount)
        job = self.context.services.jobs.job(lambda: qr_modules(code.text), group="qr")
        job.on_success(self._show_code).on_error(self._explain).start(self)

    def _show_code(self, modules: Modules) -> None:
        self._notice.clear()
        self._waiting.hide()
        self._qr.set_modules(modules)

    def _explain(self, error: CabinetError) -> None:
        if not shows_itself(error):
            self._waiting.hide()
            self._notice.say(error_text(error), "bad")
