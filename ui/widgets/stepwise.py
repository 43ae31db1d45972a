"""An arrangement within an arrangement: the outer one gives way first, the inner one last.

A sentence and two buttons: side by side, else the buttons below the sentence, else each alone.
"""

from __future__ import annotations

from PySide6.QtCore import QSize

from ui.widgets.adaptive import Adaptive


class Stepwise(Adaptive):
    """As a part of another arrangement it is not broken to fit beside others."""

    breaks_last = True

    def sizeHint(self) -> QSize:
        """Side by side, however it stands now."""
        return QSize(self.across, super().sizeHint().height())
