"""What goes with a letter: read when it goes out, never kept in the outbox."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cabinet.bills.listing import bill_document
from cabinet.bills.naming import file_name
from cabinet.bills.store import BillDamaged
from cabinet.outbound.outbox import LetterKind
from cabinet.outbound.parcel import Attachment, Refused, TryAgain
from domain.errors import NotFound

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet
    from cabinet.outbound.queue import Claim


def attachment_of(cabinet: Cabinet, claim: Claim) -> Attachment | None:
    """The bill that a letter is about, as it is by now; None for other letters. Raises NotSent."""
    if claim.kind != LetterKind.BILL:
        return None
    period = date.fromisoformat(claim.fields["period"])
    try:
        content = bill_document(cabinet, claim.account_number, period)
    except NotFound as error:
        raise Refused("there is no such bill") from error
    except (BillDamaged, OSError) as error:
        raise TryAgain(f"the bill cannot be read ({type(error).__name__})") from error
    return Attachment(file_name(period), content)
