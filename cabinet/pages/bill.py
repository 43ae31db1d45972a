"""The document that a link from a terminal opens: the PDF and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fastapi import Response

from cabinet.bills.listing import bill_document
from cabinet.bills.naming import file_name
from cabinet.bills.sending import linked_bill
from domain.errors import NotFound

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet
    from cabinet.pages.answers import Answers

GONE = 410
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}
"""As those of the pages; a browser's own viewer of documents needs its scripts and styles."""


@dataclass(frozen=True, slots=True)
class BillPage:
    """Gives out what a link is for."""

    cabinet: Cabinet
    answers: Answers

    def show(self, token: str) -> Response:
        """The bill as it is by now, or a page that says that the link is dead."""
        with self.cabinet.reading() as db:
            found = linked_bill(db, token, self.cabinet.clock())
        if found is None:
            return self.answers.notice("bill_dead", GONE)
        account_number, period = found
        try:
            content = bill_document(self.cabinet, account_number, period)
        except NotFound:
            return self.answers.notice("bill_dead", GONE)
        shown = {"Content-Disposition": f'inline; filename="{file_name(period)}"'}
        return Response(content, media_type="application/pdf", headers=HEADERS | shown)
