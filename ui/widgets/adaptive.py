"""Parts side by side where they have the room, one under the other where they have not.

Larger letters and longer languages decide it, not the size of the screen alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.widgets.boxes import Margins

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom


class Adaptive(QWidget):
    """Never wider than the widest of its parts needs."""

    def __init__(
        self,
        *parts: QWidget,
        spacing: int,
        margins: Margins = 0,
        shares: Sequence[int] = (),
    ) -> None:
        """`shares` are the stretch factors of the parts; 0 is no wider than it needs."""
        super().__init__()
        self._parts = parts
        self._shares = tuple(shares) or (0,) * len(parts)
        self._box = QBoxLayout(_ACROSS)
        self._box.setSpacing(spacing)
        sides = (margins,) * 4 if isinstance(margins, int) else margins
        self._box.setContentsMargins(*sides)
        for part, share in zip(parts, self._shares, strict=True):
            self._box.addWidget(part, share)
        self.setLayout(self._box)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def stacked(self) -> bool:
        """Whether the parts stand one under the other."""
        return self._box.direction() == _DOWN

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest part."""
        widths = [self._least(part).width() for part in self._shown()]
        height = self._box.minimumSize().height()
        return QSize(max(widths, default=0) + self._sides(), height)

    def hasHeightForWidth(self) -> bool:
        """One under the other they are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels of height in that width."""
        inner = width - self._sides()
        margins = self._box.contentsMargins()
        above = margins.top() + margins.bottom()
        if self._fits(width):
            if not self.stacked:
                return self._box.heightForWidth(width)
            return max((part.sizeHint().height() for part in self._shown()), default=0) + above
        heights = [_height(part, inner) for part in self._shown()]
        return sum(heights) + self._box.spacing() * max(0, len(heights) - 1) + above

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room now, or no longer."""
        self._turn()

    def event(self, event: QEvent) -> bool:
        """A part that needs more room than before asks for a new arrangement."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        direction = _ACROSS if self._fits(self.width()) else _DOWN
        if direction != self._box.direction():
            self._box.setDirection(direction)
            for index, share in enumerate(self._shares):
                self._box.setStretch(index, share if direction == _ACROSS else 0)
            self.updateGeometry()

    def _fits(self, width: int) -> bool:
        """With shares, each part has to fit into its own."""
        shown = self._shown()
        inner = width - self._sides() - self._box.spacing() * max(0, len(shown) - 1)
        shares = [share for part, share in zip(self._parts, self._shares, strict=True)
                  if not part.isHidden()]  # fmt: skip
        fixed = sum(
            self._least(part).width()
            for part, share in zip(shown, shares, strict=True)
            if not share
        )
        left, whole = inner - fixed, sum(shares) or 1
        return left >= 0 and all(
            self._least(part).width() <= left * share / whole
            for part, share in zip(shown, shares, strict=True)
            if share
        )

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _least(self, part: QWidget) -> QSize:
        return part.minimumSizeHint().expandedTo(part.minimumSize())

    def _sides(self) -> int:
        margins = self._box.contentsMargins()
        return margins.left() + margins.right()


def _height(part: QWidget, width: int) -> int:
    if part.hasHeightForWidth():
        return part.heightForWidth(width)
    return max(part.sizeHint().height(), part.minimumHeight())
