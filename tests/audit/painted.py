"""What the hand-painted widgets draw: their texts, where they were put and how much room they had.

Qt's own widgets draw in C++ and tell their text; ours draw in Python, through QPainter's methods.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

DONT_CLIP = int(Qt.TextFlag.TextDontClip.value)
WRAP = int(Qt.TextFlag.TextWordWrap.value)


@dataclass(frozen=True)
class Drawn:
    """In the coordinates of the widget that drew it. `text` is empty for a picture."""

    widget: QWidget
    text: str
    area: QRect
    """Where there is ink."""

    room: QRect | None
    """What the text had to fit in; None where there is no limit but the widget's edge."""

    font: QFont


@contextmanager
def recorded() -> Iterator[list[Drawn]]:
    """Everything that is drawn in Python until the block ends."""
    drawn: list[Drawn] = []
    texts, pixmaps = QPainter.drawText, QPainter.drawPixmap

    def draw_text(painter: QPainter, *given: Any) -> Any:
        if isinstance(painter.device(), QWidget) and isinstance(given[-1], str) and given[-1]:
            drawn.append(_text(painter, *given))
        return texts(painter, *given)

    def draw_pixmap(painter: QPainter, *given: Any) -> Any:
        if isinstance(painter.device(), QWidget):
            drawn.append(_picture(painter, *given))
        return pixmaps(painter, *given)

    with _exchanged("drawText", draw_text), _exchanged("drawPixmap", draw_pixmap):
        yield drawn


@contextmanager
def _exchanged(name: str, method: Callable[..., Any]) -> Iterator[None]:
    real = getattr(QPainter, name)
    setattr(QPainter, name, method)
    try:
        yield
    finally:
        setattr(QPainter, name, real)


def _text(painter: QPainter, *given: Any) -> Drawn:
    """Of `(rectangle, flags, text)` or `(baseline, text)`, the two forms in use."""
    place, text = given[0], given[-1]
    metrics = QFontMetrics(painter.font())
    widget = painter.device()
    assert isinstance(widget, QWidget)
    if isinstance(place, QPointF | QPoint):
        area = metrics.tightBoundingRect(text).translated(QPointF(place).toPoint())
        return Drawn(widget, text, _mapped(painter, area), None, painter.font())
    assert isinstance(place, QRectF | QRect), f"drawText of an unknown form: {given}"
    room = QRectF(place).toAlignedRect()
    flags = _number(given[1])
    area = ink_area(metrics, room, flags, text)
    limit = None if flags & DONT_CLIP else _mapped(painter, room)
    return Drawn(widget, text, _mapped(painter, area), limit, painter.font())


def ink_area(metrics: QFontMetrics, room: QRect, flags: int, text: str) -> QRect:
    """Where the ink of a text comes to lie that is put into a room in that way."""
    block = metrics.boundingRect(room, flags, text)
    above = metrics.ascent() - metrics.capHeight()
    if block.height() < metrics.height() * 1.5:
        tight = metrics.tightBoundingRect(text)
        return QRect(block.left(), block.top() + metrics.ascent() + tight.top(),
                     block.width(), tight.height())  # fmt: skip
    return block.adjusted(0, above, 0, -metrics.descent() // 2)


def _picture(painter: QPainter, *given: Any) -> Drawn:
    """Of `(place, pixmap)`, `(rectangle, pixmap)` or `(x, y, pixmap)`."""
    widget, pixmap = painter.device(), given[-1]
    assert isinstance(widget, QWidget)
    assert isinstance(pixmap, QPixmap), f"drawPixmap of an unknown form: {given}"
    if isinstance(given[0], QRect | QRectF):
        area = QRectF(given[0]).toAlignedRect()
    else:
        at = QPointF(given[0], given[1]) if len(given) == 3 else QPointF(given[0])
        area = QRectF(at, pixmap.deviceIndependentSize()).toAlignedRect()
    return Drawn(widget, "", _mapped(painter, area), None, painter.font())


def _mapped(painter: QPainter, area: QRect) -> QRect:
    return painter.worldTransform().mapRect(area)


def _number(flags: Any) -> int:
    return int(getattr(flags, "value", flags))
