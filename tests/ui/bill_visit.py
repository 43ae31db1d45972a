"""Somebody who looks at a bill: a real cabinet, a printer, a phone that reads codes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.demo_cabinet import DemoCabinet, SampleAccount
from kiosk.services import Services
from tests.ui.office import open_window, running_cabinet, settings
from tests.ui.visitor import Visitor
from ui.appearance import TextSize

WITHOUT_EMAIL = "SELECT account_number FROM credentials WHERE email IS NULL"


@dataclass(frozen=True)
class BillOffice:
    """A cabinet for several visits."""

    cabinet: DemoCabinet
    folder: Path
    accounts: tuple[SampleAccount, ...]

    def account(self, query: str) -> SampleAccount:
        """The first one that the query finds in the cabinet's database."""
        with closing(sqlite3.connect(self.folder / "cabinet.db")) as db:
            numbers = {number for (number,) in db.execute(query)}
        return next(each for each in self.accounts if each.account_number in numbers)

    def change(self, statement: str, *values: object) -> None:
        """Something that happens in the cabinet meanwhile."""
        with closing(sqlite3.connect(self.folder / "cabinet.db", timeout=30)) as db:
            db.execute(statement, values)
            db.commit()


@contextmanager
def bill_office(folder: Path) -> Iterator[BillOffice]:
    """A cabinet with the sample delivery, until the block ends."""
    with running_cabinet(folder) as (cabinet, said):
        yield BillOffice(cabinet, folder, tuple(said.accounts))


@contextmanager
def at_the_bills(
    app: QApplication,
    office: BillOffice,
    printer_uri: str = "",
    account: SampleAccount | None = None,
    size: tuple[int, int] = (1280, 1024),
) -> Iterator[tuple[Visitor, Services]]:
    """Signed in, the bills on the screen."""
    chosen = settings(size, printer_uri=printer_uri)
    who = account or office.accounts[0]
    with open_window(app, office.cabinet, chosen) as (visitor, services):
        visitor.wait(lambda: services.connection.available, "the cabinet", 30)
        visitor.sign_in(who.account_number, who.password)
        visitor.see("BillsCard_open_0")
        yield visitor, services


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
