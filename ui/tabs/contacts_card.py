"""E-mail and phone of the registration, and the way to change password and e-mail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.accounts import mask_email, mask_phone
from domain.contacts import Contacts
from ui.context import Context
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import label
from ui.widgets.notice import Notice

translate = QCoreApplication.translate


class ContactsCard(Card):
    """Contacts are masked: their owner knows them, a bystander does not."""

    def __init__(self, context: Context) -> None:
        super().__init__(name="ContactsCard")
        self._context = context
        theme, px, pad = context.theme, context.theme.px, context.theme.metrics.card_padding
        title = label(
            theme,
            translate("ContactsCard", "Contacts and password"),
            size=Type.LARGE,
            weight=Weight.SEMIBOLD,
            wrap=True,
        )
        self._email = label(
            theme,
            translate("ContactsCard", "Loading…"),
            weight=Weight.MEDIUM,
            wrap=True,
            name="ContactsCard_email",
        )
        self._phone = label(theme, weight=Weight.MEDIUM, wrap=True, name="ContactsCard_phone")
        self._pending = Notice(theme, name="ContactsCard_pending")
        change = Button(
            theme,
            translate("ContactsCard", "Change password and e-mail"),
            wrap=True,
            name="ContactsCard_change",
        )
        change.clicked.connect(context.navigator.open_credentials)
        self.setLayout(
            column(title, self._email, self._phone, self._pending, px(4), change,
                   spacing=px(10), margins=(pad, px(22), pad, px(22)))
        )  # fmt: skip

    def reload(self) -> None:
        """Fetch the contacts."""
        job = self._context.services.care.load_contacts()
        job.on_success(self._show).on_error(self._context.navigator.report).start(self)

    def _show(self, contacts: Contacts) -> None:
        missing = translate("ContactsCard", "not given")
        email = translate("ContactsCard", "E-mail: {address}")
        phone = translate("ContactsCard", "Phone: {phone}")
        self._email.setText(
            email.format(address=mask_email(contacts.email) if contacts.email else missing)
        )
        self._phone.setText(
            phone.format(phone=mask_phone(contacts.phone) if contacts.phone else missing)
        )
        if contacts.pending_email:
            text = translate("ContactsCard", "{address} waits for the link in our letter")
            self._pending.say(text.format(address=mask_email(contacts.pending_email)))
        else:
            self._pending.clear()
