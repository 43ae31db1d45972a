"""Parts side by side where they have the room, one under the other where they have not.

Larger letters and longer languages decide it, not the size of the screen alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.widgets.boxes import Margins

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom


class AdaptiveBox(QBoxLayout):
    """Turns with the width that it is given; never wider than the widest of its parts needs."""

    def __init__(self, parts: Sequence[QWidget], shares: Sequence[int]) -> None:
        super().__init__(_ACROSS)
        self._parts = tuple(parts)
        self._shares = tuple(shares) or (0,) * len(parts)
        self._heights: dict[int, int] = {}
        for part, share in zip(self._parts, self._shares, strict=True):
            self.addWidget(part, share)

    def setGeometry(self, area: QRect) -> None:
        """Put the parts in their places."""
        direction = _ACROSS if self._fits(area.width()) else _DOWN
        if direction != self.direction():
            self.setDirection(direction)
            for index, share in enumerate(self._shares):
                self.setStretch(index, share if direction == _ACROSS else 0)
        super().setGeometry(area)

    def minimumSize(self) -> QSize:
        """As wide as its widest part."""
        sizes = [_least(part) for part in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        heights = [size.height() for size in sizes]
        turned = self.direction() == _DOWN
        height = self._piled(heights) if turned else max(heights, default=0)
        return QSize(width + self._sides(), height + self._ends())

    def invalidate(self) -> None:
        """A part has changed."""
        self._heights = {}
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        """One under the other they are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels of height in that width.

        Layouts within layouts ask many times; before it is shown it is not told of changes.
        """
        parent = self.parentWidget()
        if parent is None or not parent.isVisible():
            return self._height_of(width)
        if width not in self._heights:
            self._heights[width] = self._height_of(width)
        return self._heights[width]

    def _height_of(self, width: int) -> int:
        inner = width - self._sides()
        if not self._fits(width):
            return self._piled([_height(part, inner) for part in self._shown()]) + self._ends()
        pairs = zip(self._shown(), self._widths(inner), strict=True)
        return max((_height(part, room) for part, room in pairs), default=0) + self._ends()

    def minimumHeightForWidth(self, width: int) -> int:
        """Its lines cannot be squeezed; the box's own reckoning knows one direction only."""
        return self.heightForWidth(width)

    @property
    def across(self) -> int:
        """Pixels that all parts take side by side, none of them broken."""
        shown = self._shown()
        gaps = self.spacing() * max(0, len(shown) - 1)
        return sum(_wished(part) for part in shown) + gaps + self._sides()

    def _fits(self, width: int) -> bool:
        """With shares, each part has to fit into its own."""
        pairs = zip(self._shown(), self._widths(width - self._sides()), strict=True)
        return all(_beside(part) <= room for part, room in pairs)

    def _widths(self, inner: int) -> list[float]:
        """What each part gets side by side."""
        shown = self._shown()
        shares = [self._shares[self._parts.index(part)] for part in shown]
        fixed = [
            0 if share else max(_beside(part), part.sizeHint().width())
            for part, share in zip(shown, shares, strict=True)
        ]
        left = inner - sum(fixed) - self.spacing() * max(0, len(shown) - 1)
        whole = sum(shares)
        if not whole and left < 0:
            return [0.0] * len(shown)
        return [width or left * share / whole for width, share in zip(fixed, shares, strict=True)]

    def _shown(self) -> list[QWidget]:
        """Without those that were hidden on purpose; what was never shown yet will be."""
        explicit = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return [
            part for part in self._parts if not (part.isHidden() and part.testAttribute(explicit))
        ]

    def _piled(self, heights: list[int]) -> int:
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def _ends(self) -> int:
        margins = self.contentsMargins()
        return margins.top() + margins.bottom()

    def _sides(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()


class Adaptive(QWidget):
    """A widget of such parts."""

    breaks_last = False
    """Whether it stays whole beside others, which are put above and below it before it breaks."""

    def __init__(
        self,
        *parts: QWidget,
        spacing: int,
        margins: Margins = 0,
        shares: Sequence[int] = (),
    ) -> None:
        """`shares` are the stretch factors of the parts; 0 is no wider than it needs."""
        super().__init__()
        self._box = AdaptiveBox(parts, shares)
        self._box.setSpacing(spacing)
        sides = (margins,) * 4 if isinstance(margins, int) else margins
        self._box.setContentsMargins(*sides)
        self.setLayout(self._box)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def across(self) -> int:
        """Pixels that all its parts take side by side, none of them broken."""
        return self._box.across

    @property
    def stacked(self) -> bool:
        """Whether the parts stand one under the other."""
        return self._box.direction() == _DOWN


def _wished(part: QWidget) -> int:
    return part.across if isinstance(part, Adaptive) else part.sizeHint().width()


def _beside(part: QWidget) -> int:
    """The least width of a part that stands beside others."""
    if isinstance(part, Adaptive) and part.breaks_last:
        return part.across
    return _least(part).width()


def _least(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize())


def _height(part: QWidget, width: float) -> int:
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(layout.totalHeightForWidth(int(width)), part.minimumHeight())
    if part.hasHeightForWidth():
        return max(part.heightForWidth(int(width)), part.minimumHeight())
    return max(part.sizeHint().height(), part.minimumHeight())
