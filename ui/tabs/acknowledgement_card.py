"""«Подтверждение»: what was given in this visit, on paper or sent to one's own phone or e-mail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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
from ui.carried_job import CarriedJob
from ui.context import Context
from ui.messages import error_text
from ui.printing_words import progress_text, progress_tone
from ui.tabs.kept_readings import Action, KeptAcknowledgement
from ui.theme.metrics import Type, Weight
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column
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
        self._job: CarriedJob[Any] | None = None
        self._action: Action = "sheet"
        self._given: tuple[tuple[Meter, Reading], ...] = ()
        self._acknowledged: frozenset[str] = frozenset()
        self.offer(self._given, self._acknowledged)

    def offer(self, given: Sequence[tuple[Meter, Reading]], acknowledged: frozenset[str]) -> None:
        """Of the readings that were given; the cabinet has those `acknowledged`.

        What was said of others goes.
        """
        if (tuple(given), acknowledged) != (self._given, self._acknowledged):
            self._notice.clear()
            self._forget_what_is_over()
        self._given, self._acknowledged = tuple(given), acknowledged
        self._choose(addresses=False)
        self._send.setVisible(bool(acknowledged))
        self.setVisible(bool(given) if self._on_slips else bool(acknowledged))

    def _forget_what_is_over(self) -> None:
        if self._job is not None and self._job.finished:
            self._job = None

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
        self._print.clicked.connect(self._start_printing)
        self._send.clicked.connect(self._ask_where_to)
        ways = Adaptive(self._print, self._send, spacing=theme.metrics.gap, shares=(1, 1))
        self._offer.setLayout(column(ways))

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

    def keep(self) -> KeptAcknowledgement:
        """What is under way, or what became of it, for a card that is made in another look."""
        return KeptAcknowledgement(self._job, self._action, not self._addresses.isHidden())

    def take_over(self, kept: KeptAcknowledgement) -> None:
        """Go on with it: nothing is printed or sent again."""
        if kept.job is not None:
            self._follow(kept.action, kept.job)
        elif kept.choosing:
            self._ask_where_to()

    def _start_printing(self) -> None:
        services = self._context.services
        if self._on_slips:
            job = services.slips.print_acknowledgement(self._given)
            self._follow("slip", CarriedJob(job))
        elif not self._tell_if_offline():
            job = services.acknowledgements.print(self._acknowledged)
            self._follow("sheet", CarriedJob(job))

    def _follow(self, action: Action, job: CarriedJob[Any]) -> None:
        """Say how it goes on, and how it ended; until then nothing else is begun."""
        self._job, self._action = job, action
        self._print.setEnabled(False)
        self._send.setEnabled(False)
        if action == "slip":
            self._show_progress(PrintProgress(PrintStage.PRINTING))
        elif action == "sheet":
            self._say(translate("AcknowledgementCard", "Preparing the acknowledgement…"))
        else:
            self._say(translate("AcknowledgementCard", "Sending…"))
        job.tell(self, self._done, self._not_done, self._show_progress)

    def _done(self, result: object) -> None:
        self._allow()
        if isinstance(result, AcknowledgementSent):
            text = translate("AcknowledgementCard", "It is on its way to {address}.")
            text = text.format(address=result.sent_to)
        elif self._action == "slip":
            text = translate("AcknowledgementCard", "Printed. Please take the slip.")
        else:
            text = translate("AcknowledgementCard", "Printed. Please take the sheet from the tray.")
        self._say(text, "good")

    def _not_done(self, error: CabinetError) -> None:
        self._allow()
        self._failed(error)

    def _tell_if_offline(self) -> bool:
        """The cabinet makes the acknowledgement: nobody has to wait to learn that it is away."""
        offline = not self._context.services.connection.available
        if offline:
            self._failed(CabinetUnavailable())
        return offline

    def _show_progress(self, progress: object) -> None:
        if isinstance(progress, PrintProgress):
            self._say(progress_text(progress), progress_tone(progress))

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
        self._forget_what_is_over()
        phone, email = self._by[Confirmation.SMS], self._by[Confirmation.EMAIL]
        phone.setText(mask_phone(contacts.phone) if contacts.phone else "")
        email.setText(mask_email(contacts.email) if contacts.email else "")
        for button in (phone, email):
            button.setVisible(bool(button.text()))
        self._choose(addresses=True)

    def _send_by(self, way: Confirmation) -> None:
        self._choose(addresses=False)
        job = self._context.services.acknowledgements.send(way)
        self._follow("message", CarriedJob(job))

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
