"""What the widgets' tests stand on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import resources
from ui.theme import Theme
from ui.theme.colors import Colors
from ui.theme.fonts import load_fonts
from ui.theme.metrics import Metrics


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    load_fonts()
    return Theme(Colors(), Metrics(1280, 1024))


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    """Words as a resident reads them."""
    translator = QTranslator()
    assert translator.load("ru.qm", str(resources.ROOT / "translations"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
