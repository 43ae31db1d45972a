"""Puts the window on the screen."""

from __future__ import annotations

import logging

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from kiosk.errors import StartError
from kiosk.services import Services
from ui import languages
from ui.appearance import Appearance
from ui.lockdown import Lockdown
from ui.theme import Theme
from ui.theme.colors import HIGH_CONTRAST, Colors, branded, readable_brand
from ui.theme.fonts import load_fonts
from ui.theme.metrics import Metrics, Type
from ui.warm_up import WarmUp
from ui.window import Window

log = logging.getLogger(__name__)


def make_window(services: Services, app: QApplication) -> Window:
    """Build the window, sized by the settings or by the screen; not shown yet."""
    _check_logo(services.settings.brand.logo)
    load_fonts()
    screen = services.settings.screen
    size = _size(services)
    colors = _colors(services)

    def make_theme(appearance: Appearance, size: QSize) -> Theme:
        width, height = size.toTuple()
        languages.install(app, appearance.language)
        theme = Theme(
            HIGH_CONTRAST if appearance.high_contrast else colors,
            Metrics(
                width,
                reachable(width, height) if appearance.reach else height,
                appearance.text_size / 100,
            ),
            motion=screen.motion,
        )
        app.setFont(theme.font(Type.BODY))
        return theme

    appearance = Appearance(language=screen.language, reach=screen.reach)
    offered = [(each.code, each.name) for each in languages.languages()]
    return Window(make_theme, services, appearance, offered, size)


def reachable(width: int, height: int) -> int:
    """Pixels of height, from below, that somebody in a wheelchair or a child reaches."""
    return height // 2 if height > width else height


def run(services: Services, app: QApplication) -> int:
    """Show the window and run until it is closed; returns the exit code."""
    window = make_window(services, app)
    screen = services.settings.screen
    if screen.full_screen and screen.lockdown:
        Lockdown(window, window, screen).hold()
    elif screen.full_screen:
        window.showFullScreen()
    else:
        window.show()
    warm_up = WarmUp(window)
    warm_up.finished.connect(lambda: window.aloud.start(window.appearance.language))
    return app.exec()


def _check_logo(path: str) -> None:
    if path and QIcon(path).pixmap(1, 1).isNull():
        raise StartError(f"brand.logo: {path} is no picture that can be read")


def _colors(services: Services) -> Colors:
    brand = services.settings.brand
    if readable_brand(brand.primary) != brand.primary:
        log.warning(
            "brand.primary %s is too light to be read on: darkened to %s",
            brand.primary,
            readable_brand(brand.primary),
        )
    return branded(brand.primary, brand.accent)


def _size(services: Services) -> QSize:
    """Pixels: of the settings, or of the screen."""
    wanted = services.settings.screen
    named = (each for each in QGuiApplication.screens() if each.name() == wanted.monitor)
    size = next(named, QGuiApplication.primaryScreen()).size()
    return QSize(wanted.width or size.width(), wanted.height or size.height())
