"""«Подтверждение»: what was given in this visit, on paper or sent to one's own phone or e-mail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.accounts import mask_email, mask_phone
from domain.contacts import Contacts
from domain.errors import CabinetError, CabinetUnavailable, NotFound, TerminalRefused
from domain.meters import Meter
from domain.readings import Reading
from domain.registration import Confirmation
from domain.wire import AcknowledgementSent
from kiosk.printing import PrintProgress, PrintStage
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


class AcknowledgementCard(Card):
    """Two ways; «Прислать» goes on to the addresses that the company knows, masked.

    The cabinet makes the sheet and the message, the terminal makes the slip: where it has a slip
    printer, what still waits on it is acknowledged too, and no connection is needed.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(name="AcknowledgementCard")
        self._context = context
        theme, px, pad = context.theme, context.theme.px, context.theme.metrics.card_padding
        title = label(
            theme, translate("AcknowledgementCard", "Acknowledgement"), weight=Weight.SEMIBOLD
        )
        about = label(
            theme,
            translate("AcknowledgementCard", "Of the readings given at a terminal"),
            size=Type.SMALL,
            ink="soft",
            wrap=True,
        )
        self._notice = Notice(theme, name="AcknowledgementCard_notice")
        self._offer, self._addresses = QWidget(), QWidget()
        self._fill_offer()
        self._fill_addresses()
        heading = column(title, about, spacing=px(2))
        self.setLayout(
            column(heading, self._notice, self._offer, self._addresses,
                   spacing=px(12), margins=(pad, px(18), pad, px(20)))
        )  # fmt: skip
        self._given: tuple[tuple[Meter, Reading], ...] = ()
        self._acknowledged: frozenset[str] = frozenset()
        self.offer(self._given, self._acknowledged)

    def offer(self, given: Sequence[tuple[Meter, Reading]], acknowledged: frozenset[str]) -> None:
        """Of the readings that were given; the cabinet has those `acknowledged`.

        What was said of others goes.
        """
        if (tuple(given), acknowledged) != (self._given, self._acknowledged):
            self._notice.clear()
        self._given, self._acknowledged = tuple(given), acknowledged
        self._choose(addresses=False)
        self._send.setVisible(bool(acknowledged))
        self.setVisible(bool(given) if self._on_slips else bool(acknowledged))

    @property
    def _on_slips(self) -> bool:
        return self._context.services.slips.available

    def _choose(self, *, addresses: bool) -> None:
        self._offer.setVisible(not addresses)
        self._addresses.setVisible(addresses)

    def _fill_offer(self) -> None:
        theme = self._context.theme
        self._print = Button(
            theme, translate("AcknowledgementCard", "Print"), name="AcknowledgementCard_print"
        )
        self._send = Button(
            theme, translate("AcknowledgementCard", "Send"), name="AcknowledgementCard_send"
        )
        for button in (self._print, self._send):
            button.setProperty("grow", 1)
        self._print.clicked.connect(self._start_printing)
        self._send.clicked.connect(self._ask_where_to)
        self._offer.setLayout(row(self._print, self._send, spacing=theme.metrics.gap))

    def _fill_addresses(self) -> None:
        theme = self._context.theme
        ways = ((Confirmation.SMS, "phone"), (Confirmation.EMAIL, "letter"))
        self._by = {
            way: Button(theme, icon=icon, name=f"AcknowledgementCard_{way}") for way, icon in ways
        }
        self._by[Confirmation.SMS].clicked.connect(lambda: self._send_by(Confirmation.SMS))
        self._by[Confirmation.EMAIL].clicked.connect(lambda: self._send_by(Confirmation.EMAIL))
        back = Button(
            theme,
            translate("AcknowledgementCard", "Do not send"),
            kind="outline",
            name="AcknowledgementCard_back",
        )
        back.clicked.connect(lambda: self._choose(addresses=False))
        self._addresses.setLayout(column(*self._by.values(), back, spacing=theme.metrics.gap))

    def _start_printing(self) -> None:
        if self._on_slips:
            self._print_slip()
        elif not self._tell_if_offline():
            self._print_sheet()

    def _print_slip(self) -> None:
        self._print.setEnabled(False)
        self._show_progress(PrintProgress(PrintStage.PRINTING))
        job = self._context.services.slips.print_acknowledgement(self._given)
        job.on_success(self._slip_printed)
        job.on_error(self._failed).on_finished(self._allow).start(self)

    def _print_sheet(self) -> None:
        self._print.setEnabled(False)
        self._say(translate("AcknowledgementCard", "Preparing the acknowledgement…"))
        job = self._context.services.readings.print_acknowledgement()
        job.on_progress(self._show_progress).on_success(self._printed)
        job.on_error(self._failed).on_finished(self._allow).start(self)

    def _tell_if_offline(self) -> bool:
        """The cabinet makes the acknowledgement: nobody has to wait to learn that it is away."""
        offline = not self._context.services.connection.available
        if offline:
            self._failed(CabinetUnavailable())
        return offline

    def _show_progress(self, progress: object) -> None:
        if isinstance(progress, PrintProgress):
            self._say(progress_text(progress), progress_tone(progress))

    def _printed(self, _none: None) -> None:
        text = translate("AcknowledgementCard", "Printed. Please take the sheet from the tray.")
        self._say(text, "good")

    def _slip_printed(self, _none: None) -> None:
        text = translate("AcknowledgementCard", "Printed. Please take the slip.")
        self._say(text, "good")

    def _ask_where_to(self) -> None:
        if self._tell_if_offline():
            return
        self._send.setEnabled(False)
        job = self._context.services.care.load_contacts()
        job.on_success(self._show_addresses)
        job.on_error(self._failed).on_finished(self._allow).start(self)

    def _show_addresses(self, contacts: Contacts) -> None:
        if not contacts.phone and not contacts.email:
            text = translate(
                "AcknowledgementCard",
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
        self._choose(addresses=True)

    def _send_by(self, way: Confirmation) -> None:
        self._choose(addresses=False)
        self._send.setEnabled(False)
        self._say(translate("AcknowledgementCard", "Sending…"))
        job = self._context.services.readings.send_acknowledgement(way)
        job.on_success(self._sent).on_error(self._failed).on_finished(self._allow).start(self)

    def _sent(self, sent: AcknowledgementSent) -> None:
        text = translate("AcknowledgementCard", "It is on its way to {address}.")
        self._say(text.format(address=sent.sent_to), "good")

    def _failed(self, error: CabinetError) -> None:
        if isinstance(error, NotFound):
            text = translate(
                "AcknowledgementCard", "There is nothing to acknowledge: nothing is given now."
            )
            self._say(text)
        elif isinstance(error, CabinetUnavailable | TerminalRefused):
            text = translate(
                "AcknowledgementCard",
                "There is no connection with the company. The acknowledgement can be had as soon "
                "as it is back; the readings are kept.",
            )
            self._say(text)
        else:
            self._say(error_text(error), "bad")

    def _allow(self) -> None:
        self._print.setEnabled(True)
        self._send.setEnabled(True)

    def _say(self, text: str, tone: Tone = "plain") -> None:
        self._notice.say(text, tone)
