"""Sets bills as PDF with typst."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, time
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any

import msgspec

import resources
from cabinet.bills.document import BillDocument, bill_data
from cabinet.bills.qr import qr_picture

if TYPE_CHECKING:
    import typst

DOCUMENTS = resources.ROOT / "documents"

_MAIN = '#import "/bill.typ": bill\n#bill(json(bytes("{data}")), json(bytes("{qr}")))'
"""The data is part of the source, not of `sys.inputs`: when those change, typst forgets all that it
knows of the template.
"""

_NOT_PRINTED = ("payment",)
"""What of the data becomes a picture."""


class BillPrinter:
    """Sets one bill after the other; any thread may ask."""

    def __init__(self) -> None:
        self._lock = Lock()

    def render(self, data: Mapping[str, Any], issued_at: datetime) -> bytes:
        """The bill of such `bill_data` as PDF: the same data gives the same bytes."""
        printed = {key: value for key, value in data.items() if key not in _NOT_PRINTED}
        main = _MAIN.format(data=_quoted(printed), qr=_quoted(_code(data["payment"])))
        with self._lock:
            document = self._compiler.compile(
                main.encode(),
                format="pdf",
                timestamp=int(issued_at.timestamp()),
                pdf_tags=False,  # the structure tree would double the size
            )
        assert isinstance(document, bytes)  # noqa: S101 - what it gives without an output path
        return document

    @cached_property
    def _compiler(self) -> typst.Compiler:
        """Reads the fonts: not before the first bill."""
        import fontpkg_onest
        import typst

        fonts = [fontpkg_onest.ROOT / "files"]
        return typst.Compiler(root=DOCUMENTS, font_paths=fonts, ignore_system_fonts=True)


def render(bill: BillDocument, printer: BillPrinter) -> bytes:
    """The bill as PDF: the same bill gives the same bytes."""
    return printer.render(bill_data(bill), midnight(bill))


def midnight(bill: BillDocument) -> datetime:
    """When the document says that it was made."""
    return datetime.combine(bill.issued_on, time(), UTC)


def figures_digest(data: Mapping[str, Any]) -> str:
    """The SHA-256, in hex, of what a bill says."""
    return hashlib.sha256(msgspec.json.encode(data)).hexdigest()


def _quoted(data: Mapping[str, Any] | None) -> str:
    """JSON within a string of typst."""
    text = msgspec.json.encode(data).decode()
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _code(payment: str | None) -> Mapping[str, Any] | None:
    if payment is None:
        return None
    picture = qr_picture(payment)
    return {"modules": picture.modules, "png": list(picture.png)}
