"""Reads bills back with poppler, another program than the one that made them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from decimal import Decimal

from domain.money import NO_BREAK

AMOUNT = re.compile(r"−?\d{1,3}(?: \d{3})*,\d{2}(?!\d)")


def pages(document: bytes) -> list[str]:
    """The text of each page, laid out as it is seen; spaces are ordinary ones."""
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=document, capture_output=True, check=True
    )
    return done.stdout.decode().replace(NO_BREAK, " ").removesuffix("\f").split("\f")


def amounts(line: str) -> list[int]:
    """The amounts of a line, in kopecks."""
    return [kopecks(figure) for figure in AMOUNT.findall(line)]


def kopecks(figure: str) -> int:
    """`−1 234,56` is -123456."""
    return int(Decimal(figure.replace(" ", "").replace("−", "-").replace(",", ".")) * 100)


def lines_of(document: bytes) -> Iterator[str]:
    """Its lines, on all its pages."""
    for page in pages(document):
        yield from page.splitlines()
