"""Phones and e-mail addresses as libraries understand them."""

from __future__ import annotations

from domain.contacts import ContactFault
from domain.errors import ContactRefused

REGION = "RU"


def normal_email(text: str) -> str:
    """An address that every mail server understands; raises ContactRefused. Nothing is looked up.

    A domain such as `почта.рф` comes in its ASCII form; names before the @ are ASCII anyway.
    """
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(text.strip(), check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        raise ContactRefused(ContactFault.EMAIL_WRONG) from None  # it quotes the address
    return found.ascii_email or found.normalized


def normal_phone(text: str) -> str:
    """A Russian mobile number in E.164; raises ContactRefused."""
    import phonenumbers
    from phonenumbers import PhoneNumberFormat, PhoneNumberType

    wrong = ContactRefused(ContactFault.PHONE_WRONG)
    try:
        number = phonenumbers.parse(text, REGION)
    except phonenumbers.NumberParseException:
        raise wrong from None
    mobile = phonenumbers.number_type(number) == PhoneNumberType.MOBILE
    if not mobile or not phonenumbers.is_valid_number_for_region(number, REGION):
        raise wrong
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def same_email(one: str, other: str) -> bool:
    """Whether two canonical addresses are one: residents do not mind letter case."""
    return one.casefold() == other.casefold()
