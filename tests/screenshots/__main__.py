"""`make screenshots`: the real window through every screen, to `build/screenshots/SIZE/`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

import resources
from kiosk.demo_cabinet import Announcement, DemoCabinet
from kiosk.demo_printer import DemoPrinter
from kiosk.settings import BrandSettings, PrintingSettings, ScreenSettings, Settings
from kiosk.start import build_services
from tests.screenshots.tour import Tour
from ui.application import make_window

SIZES = ((1280, 1024), (1920, 1080), (1080, 1920))
FOLDER = Path("build") / "screenshots"


def main() -> int:
    """Take all pictures; the exit code."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    app = QApplication(sys.argv[:1])
    for width, height in SIZES:
        with tempfile.TemporaryDirectory() as data_dir:
            _photograph(app, Path(data_dir), width, height)
        print(f"{FOLDER / f'{width}x{height}'}: {len(list(_folder(width, height).iterdir()))}")  # noqa: T201
    return 0


def _folder(width: int, height: int) -> Path:
    return FOLDER / f"{width}x{height}"


def _photograph(app: QApplication, data_dir: Path, width: int, height: int) -> None:
    cabinet = DemoCabinet(data_dir, resources.ROOT / "sample-delivery")
    printer = DemoPrinter(data_dir)
    settings = Settings(
        brand=BrandSettings(company_name="АО «Энергосбыт Миасс»"),
        printing=PrintingSettings(printer_uri=printer.uri),
        screen=ScreenSettings(full_screen=False, width=width, height=height),
    )
    services, client = build_services(settings, cabinet.address)
    window = make_window(services, app)
    window.show()
    tour = Tour(window, _folder(width, height))
    try:
        tour.before_cabinet()
        said = cabinet.start()
        if not isinstance(said, Announcement):
            raise SystemExit("the cabinet did not start")
        printer.start()
        services.connection.start()
        tour.visit(said.accounts[0], services)
        cabinet.stop()
        tour.without_cabinet()
    finally:
        cabinet.stop()
        printer.stop()
        window.close()
        services.connection.stop()
        services.visit.reset()
        services.jobs.shutdown()
        client.forget()


if __name__ == "__main__":
    sys.exit(main())
