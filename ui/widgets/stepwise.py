"""An arrangement within an arrangement: the outer one gives way first, the inner one last.

A sentence and two buttons: side by side, else the buttons below the sentence, else each alone.
"""

from __future__ import annotations

from PySide6.QtCore import QSize

from ui.widgets.adaptive import Adaptive


class Stepwise(Adaptive):
    """Within another `Adaptive`, it is not broken to fit beside the other parts."""

    def sizeHint(self) -> QSize:
        """As wide as all parts are side by side, however they stand now."""
        items = [self._box.itemAt(index) for index in range(self._box.count())]
        shown = [item.sizeHint() for item in items if item is not None and not item.isEmpty()]
        gaps = self._box.spacing() * max(0, len(shown) - 1)
        return QSize(sum(size.width() for size in shown) + gaps, super().sizeHint().height())
