"""The theme: what every widget is given to draw itself with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from ui.theme.colors import Colors
from ui.theme.fonts import make_font
from ui.theme.metrics import Metrics, Weight
from ui.theme.style_sheet import style_sheet

LONGEST_MOTION_MS = 200


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours, sizes and motion together."""

    colors: Colors
    metrics: Metrics
    motion: bool = True
    """Whether anything moves by itself; never in the high-contrast theme."""

    @property
    def high_contrast(self) -> bool:
        """Whether controls are outlined, not told apart by their fill alone."""
        return bool(self.colors.edge)

    def px(self, units: float) -> int:
        """Whole pixels of so many design units: space, controls, pictures."""
        return self.metrics.px(units)

    def text_px(self, units: float) -> int:
        """Whole pixels of what goes along with text: it grows with the text size."""
        return self.metrics.text_px(units)

    def motion_ms(self, wanted: int) -> int:
        """How long something moves: 200 ms at most, 0 where nothing moves."""
        return min(wanted, LONGEST_MOTION_MS) if self.motion and not self.high_contrast else 0

    def font(self, size: float, weight: int = Weight.REGULAR, *, tabular: bool = False) -> QFont:
        """A font of so many design units; `tabular` gives figures of equal width."""
        return make_font(self.metrics, size, weight, tabular=tabular)

    def style_sheet(self) -> str:
        """The style sheet of the whole window."""
        return style_sheet(self.colors, self.metrics)
