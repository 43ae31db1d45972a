"""Onest, a variable font with Cyrillic, Tatar and Bashkir letters."""

from __future__ import annotations

from pathlib import Path

import fontpkg_onest
from PySide6.QtGui import QFont, QFontDatabase

from ui.theme.metrics import Metrics, Weight

_WEIGHT_AXIS = QFont.Tag("wght")
_TABULAR_FIGURES = QFont.Tag("tnum")


def load_fonts() -> None:
    """Register the font with Qt; needs an application object."""
    for path in sorted(Path(fontpkg_onest.ROOT).rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def make_font(
    metrics: Metrics, size: float, weight: int = Weight.REGULAR, *, tabular: bool = False
) -> QFont:
    """A font of so many design units in the resident's text size; `tabular`: equally wide figures.

    WORKAROUND for Qt 6.12: QFont.setWeight and a style sheet's font-weight leave the weights of a
    variable font looking regular; only the axis changes them.
    """
    font = QFont(fontpkg_onest.FAMILY)
    font.setPixelSize(metrics.text_px(size))
    font.setVariableAxis(_WEIGHT_AXIS, float(weight))
    if tabular:
        font.setFeature(_TABULAR_FIGURES, 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
