"""The process that prints a document through the system's own spooler, by Qt.

Started by `kiosk.printing.spooler_printer` for one document, ended with it: a printer's driver
runs in it and may hang or crash (docs/decisions/0014). Reads the PDF from stdin, writes one JSON
object a line to stdout: `{"page": 1, "pages": 2}` for each page, then `{"done": true}` once the
spooler has taken the document, or `{"fault": "..."}`.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from domain.printing import PrinterFault

DOTS_PER_INCH: Final = 300
"""Finer than a bill's smallest letters need, and 35 MB a page."""

_STATES = {
    QPrinter.PrinterState.Idle: "idle",
    QPrinter.PrinterState.Active: "active",
    QPrinter.PrinterState.Aborted: "aborted",
    QPrinter.PrinterState.Error: "error",
}


class _Failed(Exception):
    """It cannot be printed."""

    def __init__(self, fault: PrinterFault) -> None:
        super().__init__(fault)
        self.fault = fault


def main(name: str, paper: str) -> int:
    """Print what comes on stdin; returns the exit code."""
    app = _application()
    try:
        _print(sys.stdin.buffer.read(), name, paper)
    except _Failed as failed:
        _say({"fault": failed.fault})
        return 1
    finally:
        app.processEvents()
    _say({"done": True})
    return 0


def list_printers() -> int:
    """Write the printers of the spooler, one JSON object a line."""
    _app = _application()
    for printer in QPrinterInfo.availablePrinters():
        name, state = printer.printerName(), _STATES[printer.state()]
        _say({"name": name, "state": state, "default": printer.isDefault()})
    return 0


def _application() -> QGuiApplication:
    """Without a window, and without a screen where Qt can do without one."""
    platform = [] if sys.platform in {"win32", "darwin"} else ["-platform", "offscreen"]
    return QGuiApplication(["kiosk", *platform])


def _print(pdf: bytes, name: str, paper: str) -> None:
    document = _open(pdf)
    printer = _printer(name, paper)
    painter = QPainter()
    if not painter.begin(printer):
        raise _Failed(PrinterFault.OFFLINE)
    try:
        _paint(document, printer, painter)
    finally:
        ended = painter.end()
    if not ended or printer.printerState() in _BROKEN:
        raise _Failed(PrinterFault.UNKNOWN)


_BROKEN: Sequence[QPrinter.PrinterState] = (
    QPrinter.PrinterState.Aborted,
    QPrinter.PrinterState.Error,
)


def _open(pdf: bytes) -> QPdfDocument:
    document = QPdfDocument()
    content = QBuffer(document)
    content.setData(QByteArray(pdf))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(content)
    if document.status() is not QPdfDocument.Status.Ready or not document.pageCount():
        raise _Failed(PrinterFault.REFUSED)
    return document


def _printer(name: str, paper: str) -> QPrinter:
    """The named printer, or the default one, ready for pages of that size."""
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise _Failed(PrinterFault.NOT_SET_UP)
    if info.state() in _BROKEN:
        raise _Failed(PrinterFault.UNKNOWN)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setDocName("document")
    printer.setCreator("")
    printer.setFullPage(True)
    printer.setPageSize(page_size(paper))
    return printer


def page_size(paper: str) -> QPageSize:
    """From a PWG 5101.1 name: its last part is the size, `210x297mm` or `8.5x11in`."""
    found = re.fullmatch(r".*_([\d.]+)x([\d.]+)(mm|in)", paper)
    if found is None:
        return QPageSize(QPageSize.PageSizeId.A4)
    size = QSizeF(float(found[1]), float(found[2]))
    unit = QPageSize.Unit.Millimeter if found[3] == "mm" else QPageSize.Unit.Inch
    return QPageSize(size, unit)


def _paint(document: QPdfDocument, printer: QPrinter, painter: QPainter) -> None:
    pages = document.pageCount()
    for page in range(pages):
        if page and not printer.newPage():
            raise _Failed(PrinterFault.UNKNOWN)
        target = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        painter.drawImage(target, _picture(document, page, target.size()))
        _say({"page": page + 1, "pages": pages})


def _picture(document: QPdfDocument, page: int, size: QSize) -> QImage:
    """The page on white: what it leaves empty is transparent, which some drivers make black."""
    drawn = document.render(page, size)
    white = QImage(size, QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return white


def _say(message: Mapping[str, object]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
