"""Sets bills as PDF with typst."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path

import fontpkg_onest
import typst

import resources
from cabinet.bills.document import BillDocument, bill_data

TEMPLATE = Path(resources.__file__).parent / "documents" / "bill.typ"
FONTS = fontpkg_onest.ROOT / "files"


def render(bill: BillDocument) -> bytes:
    """The bill as PDF: the same bill gives the same bytes."""
    issued = datetime.combine(bill.issued_on, time(), UTC)
    document: bytes = typst.compile(
        str(TEMPLATE),
        format="pdf",
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(bill_data(bill), ensure_ascii=False)},
        timestamp=int(issued.timestamp()),
        pdf_tags=False,  # the structure tree of the tables would double the size
    )
    return document
