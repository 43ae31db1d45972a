"""The theme: what every widget is given to draw itself with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from ui.theme.colors import Colors
from ui.theme.fonts import make_font
from ui.theme.metrics import Metrics, Weight
from ui.theme.style_sheet import style_sheet


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours and sizes together."""

    colors: Colors
    metrics: Metrics

    def px(self, units: float) -> int:
        """Whole pixels of so many design units."""
        return self.metrics.px(units)

    def font(self, size: float, weight: int = Weight.REGULAR, *, tabular: bool = False) -> QFont:
        """A font of so many design units; `tabular` gives figures of equal width."""
        return make_font(self.metrics, size, weight, tabular=tabular)

    def style_sheet(self) -> str:
        """The style sheet of the whole window."""
        return style_sheet(self.colors, self.metrics)
