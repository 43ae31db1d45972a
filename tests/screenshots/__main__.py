"""`make screenshots`: the real window through every screen, to `build/screenshots/LOOK/`.

Every size, as the terminal comes and with the largest letters in high contrast; every language.
Beside each folder is a sheet with all of its pictures. What residents' phones show is in
`build/screenshots/phone/`. LOOKS="1280x1024-light-ru-100 ..." takes these only.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from kiosk.demo_cabinet import DemoCabinet
from kiosk.demo_printer import DemoPrinter
from tests.audit.looks import SIZES, Look
from tests.audit.reader import Reader
from tests.real_parts.slip_printer import slip_printer
from tests.screenshots.album import Album
from tests.screenshots.contact_sheet import contact_sheet
from tests.screenshots.phone_pages import photograph_pages
from tests.screenshots.service_tour import with_pin
from tests.screenshots.tour import LEGS, Place, Tour
from tests.ui.office import DELIVERY, Office, open_window, settings
from ui.appearance import TextSize
from ui.languages import DEFAULT, languages

FOLDER = Path("build") / "screenshots"


def looks() -> list[Look]:
    """In which everything is photographed."""
    usual = [Look(size) for size in SIZES]
    largest = [Look(size, high_contrast=True, text=TextSize.LARGEST) for size in SIZES]
    spoken = [Look(language=each.code) for each in languages() if each.code != DEFAULT]
    return [*usual, *largest, *spoken]


def main() -> int:
    """Take all pictures; the exit code."""
    wanted = os.environ.get("LOOKS", "").split()
    app = QApplication(sys.argv[:1])
    for look in looks():
        if not wanted or str(look) in wanted:
            folder = FOLDER / str(look)
            shutil.rmtree(folder, ignore_errors=True)
            photograph(app, look, folder)
            told(folder)
    if not wanted:
        phone = FOLDER / "phone"
        shutil.rmtree(phone, ignore_errors=True)
        photograph_pages(phone)
        told(phone)
    return 0


def told(folder: Path) -> None:
    """Make the sheet, and say how many pictures there are."""
    sheet = folder.with_suffix(".png")
    contact_sheet(folder, sheet)
    print(f"{sheet}: {len(list(folder.rglob('*.png')))} pictures", flush=True)  # noqa: T201


def photograph(app: QApplication, look: Look, folder: Path) -> None:
    """A whole day of a terminal in that look."""
    with tempfile.TemporaryDirectory() as data_dir:
        take_tour(app, Path(data_dir), look, folder)


def take_tour(app: QApplication, data_dir: Path, look: Look, folder: Path) -> None:
    """One visit after another in a window of that look."""
    cabinet, printer = DemoCabinet(data_dir, DELIVERY), DemoPrinter(data_dir)
    try:
        with slip_printer() as slips:
            chosen = settings(look.size, printer_uri=printer.uri, slip_printer_uri=slips.uri)
            with open_window(app, cabinet, chosen, secrets=with_pin()) as (visitor, services):
                reader = Reader(visitor.window)
                reader.wear(look)
                album = Album(visitor, folder)
                album.take("attract-starting")
                printer.start()
                said = cabinet.start()
                if said is None:
                    raise SystemExit("the cabinet did not start")
                office = Office(cabinet, data_dir, said.accounts)
                tour = Tour(Place(reader, services, office, cabinet.stop), album.take)
                for leg in LEGS:
                    leg(tour)
    finally:
        cabinet.stop()
        printer.stop()


if __name__ == "__main__":
    sys.exit(main())
