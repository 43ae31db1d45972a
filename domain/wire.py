"""What travels between terminal and cabinet beside the entities themselves (`/api/v1`).

FastAPI reads these dataclasses on one side, msgspec on the other. Money travels in kopecks,
volumes and readings as decimal strings, dates and times in ISO form with their offset.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from domain.meters import Register
from domain.money import Kopecks
from domain.payments import PaymentWay
from domain.printing import PrinterFault, Supply
from domain.readings import Refusal
from domain.registration import Confirmation
from domain.requests import RequestKind
from domain.utilities import Utility

TERMINAL_TOKEN = "Terminal-Token"  # noqa: S105 - the name of a header
"""Header: the terminal proves itself on every call."""

IDEMPOTENCY_KEY = "Idempotency-Key"
"""Header of every write: the same key gives the same answer, for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """`POST sessions`. `visit_id` is a UUID that the terminal made for this visit."""

    visit_id: str
    account_number: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A resident's session; its `token` goes into `Authorization: Bearer`."""

    visit_id: str
    token: str = field(repr=False)
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReading:
    """`POST readings`. `captured_at` is the terminal's time of entry, with offset.

    `deferred`: the terminal had to accept it without the cabinet. A refusal then also leaves a
    `domain.requests.OperatorRequest` and a notice: the resident has been told something else.
    `account_number` says whose meter it is where linked accounts were switched to in the visit:
    meters are named within an account.
    """

    reading_id: str
    meter_id: str
    values: Mapping[Register, Decimal]
    captured_at: datetime
    visit_id: str
    account_number: str | None = None
    high_use_confirmed: bool = False
    deferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """`POST withdrawals`: a reading was deleted in its visit, told perhaps after the visit's end.

    Answered alike whether or not the reading ever arrived. `account_number` as in `NewReading`.
    """

    reading_id: str
    meter_id: str
    withdrawn_at: datetime
    visit_id: str
    account_number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOut:
    """`POST sign-outs`: a visit's end, told after it: the session's token is at hand no more.

    Answered alike whether or not there was such a visit at this terminal.
    """

    visit_id: str
    signed_out_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRequest:
    """`POST requests`: what an operator is asked, with the values that were typed.

    `kind` is one of `domain.requests.LEFT_BY_RESIDENTS`. `account_number` as in `NewReading`.
    """

    request_id: str
    kind: RequestKind
    meter_id: str
    values: Mapping[Register, Decimal]
    captured_at: datetime
    visit_id: str
    account_number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgementRequest:
    """`POST acknowledgements`: send what was given lately to the phone or the e-mail."""

    way: Confirmation


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgementSent:
    """Where it goes, masked."""

    sent_to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRequest:
    """`POST payment-codes`: pay one utility, or the whole bill when `utility` is None.

    `way` None: the first one that the company offers. The whole bill's `amount` is shared among the
    payees; `part`, from 0, is which of their codes is wanted.
    """

    utility: Utility | None
    amount: Kopecks
    way: PaymentWay | None = None
    part: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLink:
    """`POST bills/{period}/link`: opens this one document on a phone until `good_until`."""

    url: str = field(repr=False)
    good_until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSent:
    """`POST bills/{period}/letter`: on its way to the confirmed address, masked here."""

    sent_to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterReport:
    """`PUT terminal/printer`: what IT should know. `low` names what will run out soon."""

    fault: PrinterFault | None
    low: tuple[Supply, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstVisit:
    """`POST registrations`: the account number and the surname it is registered to."""

    visit_id: str
    account_number: str
    surname: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationForm:
    """`PUT registrations/current`. The consent is named by its version and hash.

    With `confirmation` EMAIL the letter goes out at once; `phone` belongs to SMS and is sent with
    `POST registrations/current/code`.
    """

    email: str = field(repr=False)
    password: str = field(repr=False)
    confirmation: Confirmation
    consent_version: str
    consent_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRequest:
    """`POST registrations/current/code`: send a code to this phone, in any spelling."""

    phone: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCode:
    """`POST registrations/current/code/check`."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """`POST recoveries`: answered alike whether or not account and address go together."""

    account_number: str
    email: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialsChange:
    """`PUT credentials`. None leaves the password, or the e-mail address, as it is."""

    old_password: str = field(repr=False)
    new_password: str | None = field(default=None, repr=False)
    email: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLink:
    """`POST links`: the other account, with its surname or with its password instead."""

    account_number: str
    surname: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountSwitch:
    """`POST sessions/current/account`: go on as a linked account, or back as the own one."""

    account_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TerminalInfo:
    """`GET terminal`: what the cabinet tells a terminal that proved itself."""

    terminal_name: str
    company_name: str
    most_payment: Kopecks


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """`application/problem+json` (RFC 9457) with the stable `code` of `domain.errors`.

    `detail` is plain Russian for a reader of logs and tests; a terminal words `code` itself.
    `reason` and `register` come with `reading_refused`, `field` with `invalid_request`, `fault`
    with `password_refused` and `contact_refused`, `retry_after_s` (seconds) with
    `too_many_attempts`, `tries_left` with `code_wrong`.
    """

    type: str
    title: str
    status: int
    code: str
    detail: str | None = None
    reason: Refusal | None = None
    register: Register | None = None
    field: str | None = None
    fault: str | None = None
    retry_after_s: int | None = None
    tries_left: int | None = None
