"""What can be seen and read on the pages of a PDF."""

from __future__ import annotations

import io

import zxingcpp
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from domain.money import NO_BREAK


def texts(document: bytes) -> list[str]:
    """The words of each page, a space between any two."""
    pages = PdfReader(io.BytesIO(document)).pages
    return [" ".join(page.extract_text().replace(NO_BREAK, " ").split()) for page in pages]


def picture(document: bytes, width: int) -> QImage:
    """The first page, drawn by another engine than the one that made it."""
    content = QByteArray(document)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf = QPdfDocument()
    pdf.load(buffer)
    size = pdf.pagePointSize(0)
    drawn = pdf.render(0, QSize(width, round(width * size.height() / size.width())))
    return drawn.convertToFormat(QImage.Format.Format_Grayscale8)


def codes(page: QImage) -> list[str]:
    """The QR codes in a picture."""
    pixels = memoryview(page.constBits()).cast("B", (page.height(), page.bytesPerLine()))
    return [code.text for code in zxingcpp.read_barcodes(pixels)]
