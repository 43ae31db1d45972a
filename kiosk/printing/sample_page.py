"""A page to see whether a printer prints, made by the terminal alone."""

from __future__ import annotations

import re

_POINTS = {"mm": 72 / 25.4, "in": 72.0}
_A4 = (595.0, 842.0)
_MARGIN = 18.0
"""Points: what most printers cannot print on, 6 mm."""


def sample_page(paper: str, title: str) -> bytes:
    """A PDF of one page in the size of a PWG 5101.1 name: a frame, lines of text, shades of grey.

    `title` is printed as it is; it has to be ASCII.
    """
    width, height = _size(paper)
    texts = [
        title,
        f"Paper: {paper}. The frame is {_MARGIN / _POINTS['mm']:.0f} mm from each edge.",
        "All four sides of the frame have to be there, and ten shades below to be told apart.",
    ]
    drawing = [
        f"1 w {_MARGIN} {_MARGIN} {width - 2 * _MARGIN} {height - 2 * _MARGIN} re S",
        "BT /F1 14 Tf 16 TL",
        f"{3 * _MARGIN} {height - 4 * _MARGIN} Td",
        *(f"({_escaped(text)}) Tj /F1 10 Tf T*" for text in texts),
        "ET",
    ]
    step = (width - 6 * _MARGIN) / 10
    for shade in range(10):
        left = 3 * _MARGIN + shade * step
        drawing.append(f"{shade / 10:.1f} g {left:.1f} {height / 2:.1f} {step:.1f} {step:.1f} re f")
    return _pdf("\n".join(drawing).encode("ascii"), width, height)


def _size(paper: str) -> tuple[float, float]:
    found = re.fullmatch(r".*_([\d.]+)x([\d.]+)(mm|in)", paper)
    if found is None:
        return _A4
    return float(found[1]) * _POINTS[found[3]], float(found[2]) * _POINTS[found[3]]


def _escaped(text: str) -> str:
    return re.sub(r"([\\()])", r"\\\1", text)


def _pdf(drawing: bytes, width: float, height: float) -> bytes:
    """A file with one page (ISO 32000-1, 7.5): header, objects, their places, trailer."""
    page = f"/MediaBox [0 0 {width:.2f} {height:.2f}] /Resources << /Font << /F1 5 0 R >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R {page} /Contents 4 0 R >>".encode("ascii"),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    content, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return content + head + table + trailer + b"startxref\n%d\n%%%%EOF\n" % len(content)
