"""Makes a document of each bill of a PDF that typst wrote of many.

A document is a bill's pages with all that they refer to, and the payment code in its place. Objects
are numbered in the order in which they are met: a document is the same whichever bills typst set
together. Read and written are the few forms that typst uses (PDF 1.7, ISO 32000-1): objects, then
the table of cross-references, then the trailer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cabinet.bills.qr import QrPicture

_HEADER = b"%PDF-1.7\n%\x80\x80\x80\x80\n"
_FREE_ENTRY = b"0000000000 65535 f\r\n"
"""The table's first entry, as long as the others."""
_REFERENCE = re.compile(rb"(\d+) 0 R")
_METADATA = re.compile(rb"/Metadata \d+ 0 R")
"""In XML what catalog and information tell already, and of all bills together."""
_CUT_PAGE = b"/MediaBox[0 0 3 3]"
_CODE_PLACE = re.compile(rb"/Width 1/Height (\d+)/")
"""Of the first code, the second and so on: the pictures that they replace differ in height."""


def cut(pdf: bytes, codes: Sequence[Sequence[QrPicture]]) -> Iterator[bytes]:
    """The documents of the bills, each with its codes; none where nothing is to be paid."""
    source = _Source(pdf)
    for pages, of_bill in zip(source.bills(), codes, strict=True):
        yield _Document(source, of_bill).of_pages(pages)


@dataclass(frozen=True, slots=True)
class _Object:
    """`parts` is its text, split at the numbers that it refers to: they are every second one."""

    parts: Sequence[bytes]
    stream: bytes

    @classmethod
    def of(cls, written: bytes) -> _Object:
        text, mark, stream = written.partition(b" 0 obj\n")[2].partition(b"stream\n")
        return cls(_REFERENCE.split(_METADATA.sub(b"", text)), mark + stream)

    @property
    def references(self) -> Iterator[int]:
        return map(int, self.parts[1::2])

    @property
    def code_place(self) -> int:
        """Of which code of a bill this is the place, from 1; 0 of none."""
        found = _CODE_PLACE.search(self.parts[0])
        return 0 if found is None else int(found[1])

    def says(self, words: bytes) -> bool:
        return any(words in part for part in self.parts[::2])


class _Source:
    """The objects of typst's PDF by number; `code_places` are the pictures that codes replace."""

    def __init__(self, pdf: bytes) -> None:
        table = int(pdf[pdf.rindex(b"startxref\n") :].split()[1])
        entries, _, trailer = pdf[table:].partition(_FREE_ENTRY)[2].partition(b"trailer\n")
        starts = [int(entries[at : at + 10]) for at in range(0, len(entries), len(_FREE_ENTRY))]
        objects = (_Object.of(pdf[start:end]) for start, end in pairwise([*starts, table]))
        self.objects = dict(enumerate(objects, 1))
        self.catalog, self.information = map(int, _REFERENCE.findall(trailer))
        self.page_tree, *_ = self.objects[self.catalog].references
        found = ((body.code_place, number) for number, body in self.objects.items())
        self.code_places = [number for place, number in sorted(found) if place]

    def bills(self) -> list[list[int]]:
        """The pages of each bill: they follow a page that is there to cut at."""
        bills: list[list[int]] = []
        for page in self.objects[self.page_tree].references:
            if self.objects[page].says(_CUT_PAGE):
                bills.append([])
            else:
                bills[-1].append(page)
        return bills


class _Document:
    """The objects of one bill. The tree of its pages is the first one."""

    def __init__(self, source: _Source, codes: Sequence[QrPicture]) -> None:
        self._source = source
        self._written = [b"", *map(_picture, codes)]
        self._numbers = {source.page_tree: 1}
        for number, place in enumerate(source.code_places[: len(codes)], 2):
            self._numbers[place] = number

    def of_pages(self, pages: Sequence[int]) -> bytes:
        """The whole document."""
        kids = b" ".join(b"%d 0 R" % self._taken(page) for page in pages)
        self._written[0] = b"<</Type/Pages/Count %d/Kids[%b]>>\nendobj\n" % (len(pages), kids)
        root = self._taken(self._source.catalog), self._taken(self._source.information)
        objects = [b"%d 0 obj\n%b" % numbered for numbered in enumerate(self._written, 1)]
        *starts, table = accumulate(map(len, objects), initial=len(_HEADER))
        count = len(objects) + 1
        return b"".join(
            (
                _HEADER,
                *objects,
                b"xref\n0 %d\n%b" % (count, _FREE_ENTRY),
                *(b"%010d 00000 n\r\n" % start for start in starts),
                b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\n" % (count, *root),
                b"startxref\n%d\n%%%%EOF" % table,
            )
        )

    def _taken(self, number: int) -> int:
        """The number here of an object of the source, which comes with all that it refers to."""
        if number not in self._numbers:
            self._written.append(b"")
            place = self._numbers[number] = len(self._written)
            original = self._source.objects[number]
            parts = list(original.parts)
            parts[1::2] = [b"%d 0 R" % self._taken(other) for other in original.references]
            self._written[place - 1] = b"".join((*parts, original.stream))
        return self._numbers[number]


def _picture(code: QrPicture) -> bytes:
    return (
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray"
        b"/BitsPerComponent 1/Length %d>>\nstream\n%b\nendstream\nendobj\n"
    ) % (code.modules, code.modules, len(code.pixels), code.pixels)
