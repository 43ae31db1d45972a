"""Additional services (дополнительные услуги): what is sent, where to, by which consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from cabinet.accounts import hold_account
from cabinet.contacts.consents import (
    FOR_SUBSCRIPTION,
    Given,
    consent_document,
    holds,
    keep_consent,
    withdraw_consent,
)
from cabinet.contacts.normal import normal_email, normal_phone
from cabinet.contacts.notices import notice_contacts
from cabinet.security.audit import Action, Outcome, record
from cabinet.tables import NoticeContactsRow, SubscriptionRow
from domain.contacts import Subscription, Subscriptions, missing_contact
from domain.errors import ContactRefused

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.security.visit import Visit

BEFORE_ANY_CHOICE = (Subscription.BILL_BY_POST,)
"""Until a resident chooses, the bill comes on paper as it always did."""


def subscriptions_of(db: Session, account_number: str) -> Subscriptions:
    """What is chosen, and the contacts to begin with."""
    contacts = notice_contacts(db, account_number)
    chosen = _chosen(db, account_number) if contacts.saved else set(BEFORE_ANY_CHOICE)
    return Subscriptions(
        chosen=tuple(item for item in Subscription if item in chosen),
        phone=contacts.phone,
        email=contacts.email,
    )


@dataclass(frozen=True, slots=True)
class SubscriptionDesk:
    """Saves what residents choose; the consents name `company`."""

    company: str

    def save(
        self, db: Session, visit: Visit, wanted: Subscriptions, now: datetime
    ) -> Subscriptions:
        """Save all of them; what is ticked is agreed to by it, what is not is withdrawn.

        Raises ContactRefused when a phone or an address is missing or cannot be one.
        """
        try:
            clean = _judged(wanted)
        except ContactRefused:
            record(db, now, Action.SAVE_SUBSCRIPTIONS, Outcome.REFUSED, visit)
            raise
        hold_account(db, visit.account_number)  # of two first choices at once one waits
        _keep_contacts(db, visit.account_number, clean, now)
        _keep_choice(db, visit.account_number, clean, now)
        for subscription, kind in FOR_SUBSCRIPTION.items():
            self._agree(db, visit, kind, subscription in clean.chosen, now)
        record(db, now, Action.SAVE_SUBSCRIPTIONS, Outcome.DONE, visit)
        return clean

    def _agree(self, db: Session, visit: Visit, kind: str, agreed: bool, now: datetime) -> None:
        document = consent_document(kind, self.company)
        if agreed and not holds(db, visit.account_number, document):
            given = Given(kind, document.version, document.sha256)
            keep_consent(db, visit.account_number, given, now, visit.terminal_id)
            record(db, now, Action.GIVE_CONSENT, Outcome.DONE, visit)
        elif not agreed and withdraw_consent(db, visit.account_number, kind, now):
            record(db, now, Action.WITHDRAW_CONSENT, Outcome.DONE, visit)


def _judged(wanted: Subscriptions) -> Subscriptions:
    clean = Subscriptions(
        chosen=tuple(item for item in Subscription if item in wanted.chosen),
        phone=normal_phone(wanted.phone) if wanted.phone else None,
        email=normal_email(wanted.email) if wanted.email else None,
    )
    if fault := missing_contact(clean):
        raise ContactRefused(fault)
    return clean


def _keep_contacts(db: Session, account_number: str, saved: Subscriptions, now: datetime) -> None:
    row = db.get(NoticeContactsRow, account_number, with_for_update=True)
    row = row or NoticeContactsRow(account_number=account_number)
    row.phone, row.email, row.saved_at = saved.phone, saved.email, now
    db.add(row)
    db.flush()


def _keep_choice(db: Session, account_number: str, saved: Subscriptions, now: datetime) -> None:
    before = _chosen(db, account_number)
    gone = before - set(saved.chosen)
    db.execute(
        delete(SubscriptionRow).where(
            SubscriptionRow.account_number == account_number,
            SubscriptionRow.subscription.in_(gone),
        )
    )
    db.add_all(
        SubscriptionRow(account_number=account_number, subscription=item, chosen_at=now)
        for item in saved.chosen
        if item not in before
    )


def _chosen(db: Session, account_number: str) -> set[Subscription]:
    wanted = select(SubscriptionRow.subscription).where(
        SubscriptionRow.account_number == account_number
    )
    return set(db.scalars(wanted))
