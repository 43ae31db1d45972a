"""Contacts, subscriptions (дополнительные услуги) and linked accounts (manual, 4.1.1 and 4.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.money import Kopecks


class Subscription(StrEnum):
    """What a resident can have sent, in the order of the screen."""

    SMS_NOTICES = "sms_notices"
    EMAIL_NOTICES = "email_notices"
    BILL_BY_POST = "bill_by_post"
    BILL_BY_EMAIL = "bill_by_email"


NEEDS_PHONE = frozenset({Subscription.SMS_NOTICES})
NEEDS_EMAIL = frozenset({Subscription.EMAIL_NOTICES, Subscription.BILL_BY_EMAIL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """Where an account's letters go. `pending_email` counts only once it is confirmed."""

    email: str | None
    pending_email: str | None
    phone: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriptions:
    """What is chosen, and the phone (E.164) and e-mail it goes to; the company's data at first."""

    chosen: tuple[Subscription, ...]
    phone: str | None
    email: str | None


class ContactFault(StrEnum):
    """Why subscriptions cannot be saved, or a contact is not taken."""

    PHONE_MISSING = "phone_missing"
    EMAIL_MISSING = "email_missing"
    PHONE_WRONG = "phone_wrong"
    EMAIL_WRONG = "email_wrong"


class LinkState(StrEnum):
    """Whether a linked account can be switched to."""

    ACTIVE = "active"
    AWAITING_OWNER = "awaiting_owner"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedAccount:
    """Another account of the same person. Address and due amount are told of active links only."""

    account_number: str
    state: LinkState
    address: str | None
    due: Kopecks | None


def missing_contact(subscriptions: Subscriptions) -> ContactFault | None:
    """What has to be filled in before these can be saved."""
    chosen = set(subscriptions.chosen)
    if chosen & NEEDS_PHONE and not subscriptions.phone:
        return ContactFault.PHONE_MISSING
    if chosen & NEEDS_EMAIL and not subscriptions.email:
        return ContactFault.EMAIL_MISSING
    return None
