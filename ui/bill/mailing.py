"""«На e-mail»: asks first, for the address may be one that was given long ago."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from domain.accounts import mask_email
from domain.bills import Bill
from domain.contacts import Contacts
from domain.errors import CabinetError
from domain.wire import DocumentSent
from ui.carried_steps import CarriedStep, CarriedSteps, Step
from ui.context import Context
from ui.dialogs.question import Question

translate = QCoreApplication.translate

SEND = "send"


class BillMailing(QObject):
    """Sends a bill to the confirmed address; without one it says how to come by one."""

    began = Signal()
    sent = Signal(str)
    """The words for it."""

    failed = Signal(object)
    """A CabinetError."""

    finished = Signal()
    """The question stands, or everything is over: it may be asked for again."""

    def __init__(
        self, context: Context, bill: Bill, take_phone: Callable[[], None], parent: QObject
    ) -> None:
        """`take_phone` is the other way, offered to somebody without an address."""
        super().__init__(parent)
        self._context = context
        self._bill = bill
        self._take_phone = take_phone
        self._steps = CarriedSteps(self, {SEND: Step(self.began.emit, self._tell, self._not_sent)})

    def start(self) -> None:
        """Look where it would go, and ask."""
        job = self._context.services.care.load_contacts()
        job.on_success(self._ask).on_error(self.failed.emit)
        job.on_finished(self.finished.emit).start(self)

    def ask_again(self, about: object) -> None:
        """Of the same addresses, in another look."""
        if isinstance(about, Contacts):
            self._ask(about)

    def hand_over(self) -> Sequence[CarriedStep]:
        """The letter that is on its way, for the screen's successor in another look."""
        return self._steps.hand_over()

    def take_over(self, ways: Sequence[CarriedStep]) -> None:
        """Tell of the letter that the predecessor sent."""
        self._steps.take_over(ways)

    def _ask(self, contacts: Contacts) -> None:
        if not contacts.email:
            self._explain(contacts)
            return
        title = translate("BillScreen", "Send the bill to {address}?")
        self._context.navigator.ask(
            Question(
                title=title.format(address=mask_email(contacts.email)),
                text=translate("BillScreen", "The letter comes in a few minutes."),
                yes=translate("BillScreen", "Send"),
                no=translate("BillScreen", "Do not send"),
                on_yes=self._send,
                on_no=lambda: None,
                about=contacts,
            )
        )

    def _explain(self, contacts: Contacts) -> None:
        """There is no address that is known to be the resident's own."""
        pending = contacts.pending_email
        if pending:
            text = translate(
                "BillScreen",
                "We have sent a letter to {address}: open the link in it, then bills can be sent "
                "there. For now the bill can be taken along on your phone.",
            ).format(address=mask_email(pending))
        else:
            text = translate(
                "BillScreen",
                "Give an address on the “My details” tab and open the link in the letter that we "
                "send there. For now the bill can be taken along on your phone.",
            )
        self._context.navigator.ask(
            Question(
                title=translate("BillScreen", "There is no confirmed e-mail yet"),
                text=text,
                yes=translate("BillScreen", "To the phone"),
                no=translate("BillScreen", "Close"),
                on_yes=self._take_phone,
                on_no=lambda: None,
                about=contacts,
            )
        )

    def _send(self) -> None:
        self._steps.begin(SEND, self._context.services.bills.send(self._bill))

    def _not_sent(self, error: CabinetError) -> None:
        self.failed.emit(error)
        self.finished.emit()

    def _tell(self, sent: DocumentSent) -> None:
        text = translate("BillScreen", "On its way to {address}. A letter may take a few minutes.")
        self.sent.emit(text.format(address=sent.sent_to))
        self.finished.emit()
