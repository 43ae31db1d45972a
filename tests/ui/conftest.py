"""What the widgets' tests stand on."""

import pytest
from PySide6.QtWidgets import QApplication

from ui import languages
from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.fonts import load_fonts
from ui.theme.metrics import Metrics


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    load_fonts()
    return Theme(Colors(), Metrics(1280, 1024))


@pytest.fixture
def russian(qapp: QApplication) -> None:
    """Words as a resident reads them."""
    languages.install(qapp, "ru")
