"""`make screenshots`: the real window through every screen, to `build/screenshots/SIZE/`.

What residents' phones show is in `build/screenshots/phone/`.
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
from tests.screenshots.album import Album
from tests.screenshots.bill_tour import photograph_faults
from tests.screenshots.phone_pages import photograph_pages
from tests.screenshots.service_tour import photograph_service
from tests.screenshots.tour import LEGS, Place, Tour
from tests.ui.office import DELIVERY, open_window, settings

SIZES = ((1280, 1024), (1920, 1080), (1080, 1920))
FOLDER = Path("build") / "screenshots"


def main() -> int:
    """Take all pictures; the exit code."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    app = QApplication(sys.argv[:1])
    for size in SIZES:
        folder = FOLDER / "{}x{}".format(*size)
        with tempfile.TemporaryDirectory() as data_dir:
            photograph(app, Path(data_dir), size, folder)
        photograph_faults(app, size, folder / "printer-faults")
        print(f"{folder}: {len(list(folder.rglob('*.png')))} pictures")  # noqa: T201
    phone = FOLDER / "phone"
    photograph_pages(phone)
    print(f"{phone}: {len(list(phone.rglob('*.png')))} pictures")  # noqa: T201
    return 0


def photograph(app: QApplication, data_dir: Path, size: tuple[int, int], folder: Path) -> None:
    """One visit in a window of that size."""
    cabinet, printer = DemoCabinet(data_dir, DELIVERY), DemoPrinter(data_dir)
    try:
        with open_window(app, cabinet, settings(size, printer_uri=printer.uri)) as opened:
            visitor, services = opened
            album = Album(visitor, folder)
            album.take("attract-starting")
            printer.start()
            said = cabinet.start()
            if said is None:
                raise SystemExit("the cabinet did not start")
            place = Place(visitor, services, data_dir, said.accounts[0], cabinet.stop)
            photograph_service(app, cabinet, size, folder / "service")
            tour = Tour(place, album.take)
            for leg in LEGS:
                leg(tour)
    finally:
        cabinet.stop()
        printer.stop()


if __name__ == "__main__":
    sys.exit(main())
