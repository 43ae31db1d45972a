"""A column that scrolls by finger, with momentum."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScroller, QScrollerProperties, QWidget


class FingerScroll(QScrollArea):
    """Vertical scrolling by touch, or by a mouse that stands for a finger."""

    def __init__(self, content: QLayout, *, name: str = "") -> None:
        super().__init__()
        inner = QWidget()
        inner.setLayout(content)
        self.setObjectName(name)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_by_finger(self.viewport())


def scroll_by_finger(viewport: QWidget) -> None:
    """Let a finger scroll what the viewport shows.

    The press reaches the control at once, for feedback within a frame; when the finger turns out
    to be scrolling, the scroller takes the press back, and nothing is clicked.
    """
    gesture = QScroller.ScrollerGestureType.LeftMouseButtonGesture
    QScroller.grabGesture(viewport, gesture)
    scroller = QScroller.scroller(viewport)
    properties = scroller.scrollerProperties()
    metric = QScrollerProperties.ScrollMetric
    properties.setScrollMetric(metric.MousePressEventDelay, 0.0)
    properties.setScrollMetric(metric.DragStartDistance, 0.004)
    properties.setScrollMetric(
        metric.HorizontalOvershootPolicy,
        QScrollerProperties.OvershootPolicy.OvershootAlwaysOff,
    )
    properties.setScrollMetric(
        metric.VerticalOvershootPolicy,
        QScrollerProperties.OvershootPolicy.OvershootAlwaysOff,
    )
    scroller.setScrollerProperties(properties)
