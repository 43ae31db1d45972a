"""Puts the window on the screen."""

from __future__ import annotations

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

import resources
from kiosk.errors import StartError
from kiosk.services import Services
from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.fonts import load_fonts
from ui.theme.metrics import Metrics, Type
from ui.warm_up import WarmUp
from ui.window import Window

LANGUAGE = "ru"


def make_window(services: Services, app: QApplication) -> Window:
    """Build the window, sized by the settings or by the screen; not shown yet."""
    _check_logo(services.settings.brand.logo)
    load_fonts()
    install_language(app)
    theme = Theme(_colors(services), _metrics(services))
    app.setFont(theme.font(Type.BODY))
    window = Window(theme, services)
    window.setFixedSize(theme.metrics.width, theme.metrics.height)
    return window


def run(services: Services, app: QApplication) -> int:
    """Show the window and run until it is closed; returns the exit code."""
    window = make_window(services, app)
    if services.settings.screen.full_screen:
        window.showFullScreen()
    else:
        window.show()
    WarmUp(window)
    return app.exec()


def _check_logo(path: str) -> None:
    if path and QIcon(path).pixmap(1, 1).isNull():
        raise StartError(f"brand.logo: {path} is no picture that can be read")


def _colors(services: Services) -> Colors:
    brand = services.settings.brand
    return Colors(brand=brand.primary, accent=brand.accent)


def _metrics(services: Services) -> Metrics:
    wanted = services.settings.screen
    size = QGuiApplication.primaryScreen().size()
    return Metrics(wanted.width or size.width(), wanted.height or size.height())


def install_language(app: QApplication) -> None:
    """Sources are in English; what residents read is in the catalogue of their language.

    Raises StartError when it was not compiled.
    """
    translator = QTranslator(app)
    if not translator.load(f"{LANGUAGE}.qm", str(resources.ROOT / "translations")):
        raise StartError(f"the translation {LANGUAGE}.qm is missing: `make run` compiles it")
    app.installTranslator(translator)
