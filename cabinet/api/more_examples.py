"""Examples of registration, contacts, links and subscriptions; see `cabinet.api.examples`."""

from __future__ import annotations

from datetime import UTC, datetime

from cabinet.contacts.consents import PERSONAL_DATA, consent_document
from domain.contacts import Contacts, LinkedAccount, LinkState, Subscription, Subscriptions
from domain.money import Kopecks
from domain.registration import (
    Confirmation,
    RegistrationState,
    RegistrationStatus,
    RegistrationTicket,
)
from domain.wire import (
    AccountSwitch,
    CodeRequest,
    CredentialsChange,
    DocumentLink,
    DocumentSent,
    FirstVisit,
    NewLink,
    Recovery,
    RegistrationForm,
    TypedCode,
)

_VISIT = "0d7c1f0e-5d0b-4b53-9a53-3f1f0a6ad9a1"
_NUMBER, _OTHER = "7401203458", "7401203457"
_EMAIL, _PHONE = "anna@example.org", "+79041234518"
_OLD, _NEW = "miass2026", "береза-71"

CONSENT = consent_document(PERSONAL_DATA, "Коммунальная компания")
FIRST_VISIT = FirstVisit(visit_id=_VISIT, account_number=_NUMBER, surname="Белова")
TICKET = RegistrationTicket(token="b1946ac92492d234", account_number=_NUMBER, consent=CONSENT)  # noqa: S106
FORM = RegistrationForm(
    email=_EMAIL,
    password=_NEW,
    confirmation=Confirmation.SMS,
    consent_version=CONSENT.version,
    consent_sha256=CONSENT.sha256,
)
STATUS = RegistrationStatus(
    state=RegistrationState.AWAITING_CODE,
    confirmation=Confirmation.SMS,
    sent_to="+7 904 •••-••-18",
    good_until=datetime(2026, 11, 20, 7, 10, tzinfo=UTC),
    resend_at=datetime(2026, 11, 20, 7, 1, tzinfo=UTC),
    tries_left=5,
)
CODE_REQUEST = CodeRequest(phone="8 (904) 123-45-18")
TYPED_CODE = TypedCode(code="493027")
RECOVERY = Recovery(account_number=_NUMBER, email=_EMAIL)
CREDENTIALS_CHANGE = CredentialsChange(old_password=_OLD, new_password=_NEW, email=_EMAIL)
CONTACTS = Contacts(email=_EMAIL, pending_email=None, phone=_PHONE)
NEW_LINK = NewLink(account_number=_OTHER, surname="Ёлкин")
LINKED_ACCOUNT = LinkedAccount(
    account_number=_OTHER,
    state=LinkState.ACTIVE,
    address="г. Миасс, пр. Автозаводцев, д. 1, кв. 2",
    due=Kopecks(481_236),
)
ACCOUNT_SWITCH = AccountSwitch(account_number=_OTHER)
SUBSCRIPTIONS = Subscriptions(
    chosen=(Subscription.SMS_NOTICES, Subscription.BILL_BY_EMAIL), phone=_PHONE, email=_EMAIL
)
DOCUMENT_LINK = DocumentLink(
    url="https://lk.example.org/p/bill/3kZ0d3nFzqk",
    good_until=datetime(2026, 11, 20, 7, 15, tzinfo=UTC),
)
DOCUMENT_SENT = DocumentSent(sent_to="a•••@example.org")
