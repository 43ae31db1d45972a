"""Items for tests that need no meter."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from uuid import uuid4

from domain.meters import Register
from domain.wire import NewReading, Withdrawal
from kiosk.outbox.items import KeptReading, KeptWithdrawal

VISIT = "0195b6f0-0000-7000-8000-000000000001"
METER = "a meter of somebody"


def kept_reading(value: str = "402.5", meter_id: str = METER) -> KeptReading:
    """A reading, each with an id of its own."""
    new = NewReading(
        reading_id=str(uuid4()),
        meter_id=meter_id,
        values={Register.T1: Decimal(value)},
        captured_at=datetime.now(UTC),
        visit_id=VISIT,
    )
    return KeptReading(item_id=new.reading_id, key=str(uuid4()), body=new)


def kept_withdrawal(reading_id: str) -> KeptWithdrawal:
    """The same reading taken back."""
    told = Withdrawal(
        reading_id=reading_id, meter_id=METER, withdrawn_at=datetime.now(UTC), visit_id=VISIT
    )
    return KeptWithdrawal(item_id=str(uuid4()), key=str(uuid4()), body=told)
