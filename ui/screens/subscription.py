"""Switching a subscription on: what is agreed to, and where it goes (manual, section 4.1.1)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.contacts import NEEDS_PHONE, Subscription, Subscriptions
from domain.registration import ConsentDocument
from ui.context import Context
from ui.screens.form_screen import FormScreen
from ui.widgets.label import label
from ui.widgets.name_fields import EmailField
from ui.widgets.number_fields import PhoneField, phone_line
from ui.widgets.text_field import labelled
from ui.wording import subscription_name

translate = QCoreApplication.translate


class SubscriptionScreen(FormScreen):
    """Hands the changed subscriptions back; saving is the card's business."""

    def __init__(self, context: Context, kind: Subscription, known: Subscriptions) -> None:
        super().__init__(context)
        self._kind = kind
        self._known = known
        self._document: ConsentDocument | None = None
        theme = self.theme
        self._consent = label(theme, ink="soft", wrap=True, name="SubscriptionScreen_consent")
        self._field = self._make_field()
        self.fields = [self._field]
        self.build_form(
            subscription_name(kind),
            [self._contact_part(), self._consent],
            submit=translate("SubscriptionScreen", "I agree, switch it on"),
            busy=translate("SubscriptionScreen", "Loading…"),
        )
        self._load_consent()

    def reload(self) -> None:
        """The text, if it did not come yet."""
        if not self._consent.text():
            self._load_consent()

    def advance(self) -> None:
        """Nobody agrees by the keyboard to what it covers: first it is put away."""
        covered = self.button.visibleRegion().boundingRect().height() < self.button.height()
        if covered and self.fields[0].text():
            self.hide_keyboard()
        else:
            super().advance()

    def submit(self) -> None:
        """Back to the card with the box ticked; nobody agrees to what was not shown."""
        if not self._consent.text():
            self._load_consent()
            return
        chosen = tuple(
            kind for kind in Subscription if kind in self._known.chosen or kind is self._kind
        )
        wanted = replace(self._known, chosen=chosen)
        if isinstance(self._field, PhoneField):
            wanted = replace(wanted, phone=self._field.phone)
        else:
            wanted = replace(wanted, email=self._field.address)
        self.context.navigator.agree(wanted)

    def _make_field(self) -> PhoneField | EmailField:
        if self._kind in NEEDS_PHONE:
            phone = PhoneField(self.theme, name="SubscriptionScreen_phone")
            phone.set_phone(self._known.phone)
            return phone
        email = EmailField(self.theme, name="SubscriptionScreen_email")
        email.setText(self._known.email or "")
        return email

    def _contact_part(self) -> QWidget:
        theme, field = self.theme, self._field
        if isinstance(field, EmailField):
            return labelled(theme, translate("SubscriptionScreen", "E-mail"), field)
        return labelled(
            theme, translate("SubscriptionScreen", "Mobile phone"), phone_line(theme, field)
        )

    def _load_consent(self) -> None:
        self.send(self.context.services.registering.consent(self._kind.value))

    def on_done(self, document: ConsentDocument) -> None:
        """There is something to agree to."""
        self._document = document
        self._consent.setText(document.text)
        self.set_busy(False)

    def keep_more(self) -> ConsentDocument | None:
        """The text, if it has come."""
        return self._document

    def restore_more(self, kept: ConsentDocument | None) -> None:
        """It need not be fetched again."""
        if kept is not None:
            self.steps.drop()
            self.on_done(kept)
