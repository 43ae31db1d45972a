"""«Подтверждение»: what was given in this visit, on paper or sent to one's own phone or e-mail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from domain.accounts import mask_email, mask_phone
from domain.contacts import Contacts
from domain.errors import CabinetError, NotFound
from domain.registration import Confirmation
from domain.wire import AcknowledgementSent
from kiosk.printing import PrintProgress
from ui.context import Context
from ui.messages import error_text
from ui.printing_words import progress_text, progress_tone
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.widgets.notice import Notice, Tone

translate = QCoreApplication.translate


class AcknowledgementBar(Card):
    """Two ways; «Прислать» goes on to the addresses that the company knows, masked."""

    def __init__(self, context: Context) -> None:
        super().__init__(name="AcknowledgementBar")
        self._context = context
        theme, px, pad = context.theme, context.theme.px, context.theme.metrics.card_padding
        self._notice = Notice(theme, name="AcknowledgementBar_notice")
        self._offer, self._addresses = QWidget(), QWidget()
        self._fill_offer()
        self._fill_addresses()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._offer)
        self._pages.addWidget(self._addresses)
        self._pages.setFixedHeight(theme.metrics.control)
        self.setLayout(
            column(self._notice, self._pages, spacing=px(12), margins=(pad, px(14), px(16), px(14)))
        )
        self.hide()

    def offer(self, wanted: bool) -> None:
        """Show the bar; what was said of an older state goes."""
        if not wanted:
            self._notice.clear()
        self._pages.setCurrentWidget(self._offer)
        self.setVisible(wanted)

    def _fill_offer(self) -> None:
        theme = self._context.theme
        title = label(
            theme, translate("AcknowledgementBar", "Acknowledgement"), weight=Weight.SEMIBOLD
        )
        self._print = Button(
            theme,
            translate("AcknowledgementBar", "Print"),
            icon="printer",
            name="AcknowledgementBar_print",
        )
        self._send = Button(
            theme,
            translate("AcknowledgementBar", "Send"),
            icon="letter",
            name="AcknowledgementBar_send",
        )
        self._print.clicked.connect(self._start_printing)
        self._send.clicked.connect(self._ask_where_to)
        self._offer.setLayout(row(title, None, self._print, self._send, spacing=theme.metrics.gap))

    def _fill_addresses(self) -> None:
        theme = self._context.theme
        self._by = {
            way: Button(theme, size=Type.SMALL + 2, name=f"AcknowledgementBar_{way}")
            for way in (Confirmation.SMS, Confirmation.EMAIL)
        }
        for way, button in self._by.items():
            button.clicked.connect(lambda _checked, way=way: self._send_by(way))
        back = Button(theme, icon="cross", kind="outline", name="AcknowledgementBar_back")
        back.setAccessibleName(translate("AcknowledgementBar", "Do not send"))
        back.clicked.connect(lambda: self._pages.setCurrentWidget(self._offer))
        self._addresses.setLayout(row(*self._by.values(), None, back, spacing=theme.metrics.gap))

    def _start_printing(self) -> None:
        self._print.setEnabled(False)
        self._say(translate("Printing", "Sending to the printer…"))
        job = self._context.services.readings.print_acknowledgement()
        job.on_progress(self._show_progress).on_success(self._printed)
        job.on_error(self._failed).on_finished(self._allow).start(self)

    def _show_progress(self, progress: object) -> None:
        if isinstance(progress, PrintProgress):
            self._say(progress_text(progress), progress_tone(progress))

    def _printed(self, _none: None) -> None:
        text = translate("AcknowledgementBar", "Printed. Please take the sheet from the tray.")
        self._say(text, "good")

    def _ask_where_to(self) -> None:
        self._send.setEnabled(False)
        job = self._context.services.care.load_contacts()
        job.on_success(self._show_addresses)
        job.on_error(self._failed).on_finished(self._allow).start(self)

    def _show_addresses(self, contacts: Contacts) -> None:
        if not contacts.phone and not contacts.email:
            text = translate(
                "AcknowledgementBar",
                "The company knows neither a phone nor an e-mail address of this account. Please "
                "print the acknowledgement.",
            )
            self._say(text)
            return
        self._notice.clear()
        phone, email = self._by[Confirmation.SMS], self._by[Confirmation.EMAIL]
        phone.setText(mask_phone(contacts.phone) if contacts.phone else "")
        email.setText(mask_email(contacts.email) if contacts.email else "")
        for button in (phone, email):
            button.setVisible(bool(button.text()))
        self._pages.setCurrentWidget(self._addresses)

    def _send_by(self, way: Confirmation) -> None:
        self._pages.setCurrentWidget(self._offer)
        self._send.setEnabled(False)
        self._say(translate("AcknowledgementBar", "Sending…"))
        job = self._context.services.readings.send_acknowledgement(way)
        job.on_success(self._sent).on_error(self._failed).on_finished(self._allow).start(self)

    def _sent(self, sent: AcknowledgementSent) -> None:
        text = translate("AcknowledgementBar", "It is on its way to {address}.")
        self._say(text.format(address=sent.sent_to), "good")

    def _failed(self, error: CabinetError) -> None:
        if isinstance(error, NotFound):
            text = translate(
                "AcknowledgementBar", "There is nothing to acknowledge: nothing is given now."
            )
            self._say(text)
        else:
            self._say(error_text(error), "bad")

    def _allow(self) -> None:
        self._print.setEnabled(True)
        self._send.setEnabled(True)

    def _say(self, text: str, tone: Tone = "plain") -> None:
        self._notice.say(text, tone)
