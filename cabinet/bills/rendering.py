"""Sets bills as PDF with typst."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, time
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any

import msgspec

import resources
from cabinet.bills.cutting import cut
from cabinet.bills.document import BillDocument, bill_data
from cabinet.bills.letters import specimen_of
from cabinet.bills.qr import QrPicture, qr_picture

if TYPE_CHECKING:
    import typst

DOCUMENTS = resources.ROOT / "documents"

_MAIN = '#import "/bill.typ": bills\n#bills(json(bytes("{specimen}")), json(bytes("{bills}")))'
"""The data is part of the source, not of `sys.inputs`: when those change, typst forgets all that it
knows of the template.
"""


class BillPrinter:
    """Sets bills; any thread may ask."""

    def __init__(self) -> None:
        self._lock = Lock()

    def prepare(self) -> None:
        """Load typst and the fonts: otherwise the first bill waits for that."""
        with self._lock:
            _ = self._compiler

    def render(self, data: Mapping[str, Any], issued_at: datetime) -> bytes:
        """The bill of such `bill_data` as PDF: the same data gives the same bytes."""
        (document,) = self.render_all([data], issued_at)
        return document

    def render_all(self, bills: Sequence[Mapping[str, Any]], issued_at: datetime) -> list[bytes]:
        """Bills of one period of one company, each the same as if it were set alone.

        Dozens at once take two thirds of the time of one by one.
        """
        printed, codes = zip(*map(_printed, bills), strict=True)
        documents = [b""] * len(bills)
        for specimen, places in _together(printed):
            pdf = self._set([printed[place] for place in places], specimen, issued_at)
            cut_apart = cut(pdf, [codes[place] for place in places])
            for place, document in zip(places, cut_apart, strict=True):
                documents[place] = document
        return documents

    def _set(self, bills: Sequence[Mapping[str, Any]], specimen: str, issued_at: datetime) -> bytes:
        main = _MAIN.format(specimen=_quoted(specimen), bills=_quoted(bills))
        with self._lock:
            pdf = self._compiler.compile(
                main.encode(),
                format="pdf",
                timestamp=int(issued_at.timestamp()),
                pdf_tags=False,  # the structure tree would double the size
            )
        assert isinstance(pdf, bytes)  # noqa: S101 - what it gives without an output path
        return pdf

    @cached_property
    def _compiler(self) -> typst.Compiler:
        """Not made before the first bill: most processes set none."""
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


def _printed(data: Mapping[str, Any]) -> tuple[Mapping[str, Any], Sequence[QrPicture]]:
    """What typst sets, and the codes whose places it leaves free."""
    printed = {key: value for key, value in data.items() if key != "payments"}
    codes = [qr_picture(text) for text in data["payments"]]
    return printed | {"modules": [code.modules for code in codes]}, codes


def _together(bills: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, list[int]]]:
    """The places of bills that can share their fonts, with what these have beforehand."""
    of_specimen = defaultdict(list)
    for place, bill in enumerate(bills):
        specimen = specimen_of(bill)
        if specimen is None:
            yield "", [place]
        else:
            of_specimen[specimen].append(place)
    yield from of_specimen.items()


def _quoted(data: Any) -> str:
    """JSON within a string of typst."""
    text = msgspec.json.encode(data).decode()
    return text.replace("\\", "\\\\").replace('"', '\\"')
