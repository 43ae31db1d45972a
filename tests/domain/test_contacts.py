from __future__ import annotations

import pytest

from domain.contacts import ContactFault, Subscription, Subscriptions, missing_contact
from domain.registration import parse_code


@pytest.mark.parametrize(
    ("chosen", "phone", "email", "fault"),
    [
        ((), None, None, None),
        ((Subscription.BILL_BY_POST,), None, None, None),
        ((Subscription.SMS_NOTICES,), "+79041234518", None, None),
        ((Subscription.SMS_NOTICES,), "", "a@example.org", ContactFault.PHONE_MISSING),
        ((Subscription.EMAIL_NOTICES,), "+79041234518", None, ContactFault.EMAIL_MISSING),
        ((Subscription.BILL_BY_EMAIL,), None, "a@example.org", None),
    ],
)
def test_what_a_subscription_needs(
    chosen: tuple[Subscription, ...],
    phone: str | None,
    email: str | None,
    fault: ContactFault | None,
) -> None:
    wanted = Subscriptions(chosen=chosen, phone=phone, email=email)
    assert missing_contact(wanted) is fault


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("123456", "123456"),
        ("123 456", "123456"),
        ("12345", None),
        ("1234567", None),
        ("12345a", None),
    ],
)
def test_codes_have_six_digits(typed: str, code: str | None) -> None:
    assert parse_code(typed) == code
