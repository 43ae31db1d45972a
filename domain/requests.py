"""What an operator has to look at: a reading that no rule can settle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.readings import Refusal, RegisterValues


class RequestKind(StrEnum):
    """Why an operator is asked. Residents leave the first two, the cabinet the others."""

    METER_REPLACED = "meter_replaced"
    PREVIOUS_WRONG = "previous_wrong"
    REFUSED_LATE = "refused_late"
    HIGH_USE_UNASKED = "high_use_unasked"


LEFT_BY_RESIDENTS = frozenset({RequestKind.METER_REPLACED, RequestKind.PREVIOUS_WRONG})


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorRequest:
    """A request as a resident sees it, open until an operator has answered it.

    `values` are those that were typed; `refusal` comes with `REFUSED_LATE`: a reading that the
    terminal had accepted while the cabinet was away, and that the cabinet could not take.
    `answer` is the operator's own words. `number` as in `domain.receipts`.
    """

    request_id: str
    number: str
    kind: RequestKind
    meter_id: str
    made_on: date
    values: RegisterValues
    refusal: Refusal | None = None
    closed_on: date | None = None
    answer: str = ""
