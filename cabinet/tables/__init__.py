"""The cabinet's tables.

Whatever belongs to a resident has a primary key that begins with `account_number`, and refers to
other such tables by keys that begin so, too: Citus can distribute them all by that column and keep
an account's rows together. `payees`, `terminals`, `deliveries`,
`payment_registries` and `reading_batches` are small and belong on every node, `attempts` is found
by what it counts. Amounts are kopecks.
"""

from cabinet.tables.access import (
    AttemptRow,
    AuditEventRow,
    CredentialRow,
    IdempotencyKeyRow,
    SessionRow,
    TerminalRow,
)
from cabinet.tables.base import Base
from cabinet.tables.billing import (
    DEFAULT_PAYEE,
    AccountRow,
    BillRow,
    ChargeRow,
    DeliveryRow,
    MadeBillRow,
    PayeeRow,
    PaymentRegistryRow,
    PaymentRow,
    RegistryPaymentRow,
)
from cabinet.tables.readings import ExportedReadingRow, MeterRow, ReadingBatchRow, ReadingRow
from cabinet.tables.residents import (
    ConsentRow,
    LinkRow,
    NoticeContactsRow,
    OneTimeTokenRow,
    OperatorRequestRow,
    OutboundMessageRow,
    RegistrationRow,
    SubscriptionRow,
)
from cabinet.tables.words import ExportAction

__all__ = [
    "DEFAULT_PAYEE",
    "AccountRow",
    "AttemptRow",
    "AuditEventRow",
    "Base",
    "BillRow",
    "ChargeRow",
    "ConsentRow",
    "CredentialRow",
    "DeliveryRow",
    "ExportAction",
    "ExportedReadingRow",
    "IdempotencyKeyRow",
    "LinkRow",
    "MadeBillRow",
    "MeterRow",
    "NoticeContactsRow",
    "OneTimeTokenRow",
    "OperatorRequestRow",
    "OutboundMessageRow",
    "PayeeRow",
    "PaymentRegistryRow",
    "PaymentRow",
    "ReadingBatchRow",
    "ReadingRow",
    "RegistrationRow",
    "RegistryPaymentRow",
    "SessionRow",
    "SubscriptionRow",
    "TerminalRow",
]
