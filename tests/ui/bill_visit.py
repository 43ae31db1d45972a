"""Somebody who looks at a bill: a real cabinet, a printer, a phone that reads codes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.demo_cabinet import SampleAccount
from kiosk.services import Services
from tests.ui.office import Office, resident_at, settings
from tests.ui.visitor import Visitor
from ui.appearance import TextSize

WITHOUT_EMAIL = "SELECT account_number FROM credentials WHERE email IS NULL"


@contextmanager
def at_the_bills(
    app: QApplication,
    office: Office,
    printer_uri: str = "",
    account: SampleAccount | None = None,
    size: tuple[int, int] = (1280, 1024),
) -> Iterator[tuple[Visitor, Services]]:
    """Signed in, the bills on the screen."""
    chosen = settings(size, printer_uri=printer_uri)
    who = account or office.accounts[0]
    with resident_at(app, office, chosen) as visitor:
        visitor.come_in(who.account_number, who.password)
        visitor.see("BillsCard_open_0")
        yield visitor, visitor.services


def larger_letters(visitor: Visitor, size: TextSize = TextSize.LARGEST) -> None:
    """At once, before anything that is under way can arrive."""
    window = visitor.window
    window.set_appearance(replace(window.appearance, text_size=size))


def ink(widget: QWidget) -> bool:
    """Whether anything dark is painted in the widget."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return min(bytes(image.constBits())) < 100


def wait_for_document(visitor: Visitor) -> QPdfView:
    """The document, once its first page is painted."""
    view = visitor.see("BillScreen_document", QPdfView)
    visitor.wait(lambda: ink(view.viewport()), "the first page")
    return view


def codes(visitor: Visitor) -> list[str]:
    """What a phone's camera reads on the screen."""
    image = visitor.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(bytes(image.constBits()))
    shape = [image.height(), image.bytesPerLine()]
    return [code.text for code in zxingcpp.read_barcodes(pixels.cast("B", shape=shape))]
