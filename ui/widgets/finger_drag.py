"""A finger that scrolls: it moves the content, and presses nothing that lies under it.

Not `QScroller`: that one resends presses that it held back, lets a touch on moving content through
to what is under it, and has no way to go without momentum. See docs/decisions/0019.

Input is looked at where it arrives, in the system's window. A touch that no widget takes comes as a
mouse too (Qt makes it one), so that panels of both kinds are one thing here.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget

from ui.theme import Theme
from ui.widgets.kinetic import Coasting, FingerSpeed

SLACK = 20
"""Design units that a finger may roll over while it presses: 4 mm on a 19-inch panel."""

FRAME_MS = 16

_MARK = "scrolled_by_finger"
_FAR_AWAY = QPointF(-30000, -30000)
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class FingerDrag(QObject):
    """Scrolls an area by finger, for as long as it is seen."""

    def __init__(self, theme: Theme, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._viewport = area.viewport()
        self._viewport.setProperty(_MARK, True)
        self._unit = theme.metrics.unit
        self._slack = theme.px(SLACK)
        self._coasts = theme.motion_ms(1) > 0
        self._axes = [_Axis(area.horizontalScrollBar()), _Axis(area.verticalScrollBar())]
        self._window: QWindow | None = None
        self._seen = False
        self._pressed_at: QPointF | None = None
        self._scrolling = False
        self._began = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._coast)
        area.installEventFilter(self)

    @property
    def coasting(self) -> bool:
        """Whether the content moves by itself."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event is kept from the widgets."""
        kind = event.type()
        if watched is not self._window:
            if kind == QEvent.Type.Show:
                self._watch(self._viewport.window().windowHandle())
            elif kind == QEvent.Type.Hide:
                self._rest()
        elif self._seen and isinstance(event, QMouseEvent):
            if kind in _PRESSES:
                return self._on_press(event)
            if kind == QEvent.Type.MouseMove:
                self._on_move(event)
            elif kind == QEvent.Type.MouseButtonRelease:
                self._on_release(event)
        return False

    def _watch(self, window: QWindow | None) -> None:
        self._seen = True
        if window is not None and window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def _rest(self) -> None:
        """What is not seen is neither scrolled nor goes on moving."""
        self._seen = False
        self._pressed_at = None
        self._timer.stop()

    def _on_press(self, event: QMouseEvent) -> bool:
        """A touch on what moves stops it and does nothing else."""
        moved = self.coasting
        self._timer.stop()
        self._pressed_at = None
        self._scrolling = False
        place = event.globalPosition()
        if event.button() != Qt.MouseButton.LeftButton or not self._is_mine(place.toPoint()):
            return False
        self._pressed_at = place
        if moved:
            self._begin(event)
        return moved

    def _is_mine(self, place: QPoint) -> bool:
        """Whether the innermost scrolled content there is this one, with nothing laid over it."""
        widget: QWidget | None = QApplication.widgetAt(place)
        while widget is not None and not widget.property(_MARK):
            widget = widget.parentWidget()
        return widget is self._viewport

    def _on_move(self, event: QMouseEvent) -> None:
        """Qt itself gives a move to no widget when none is pressed any more."""
        if self._pressed_at is None:
            return
        way = event.globalPosition() - self._pressed_at
        if self._scrolling:
            for axis, along in zip(self._axes, _both(event), strict=True):
                axis.follow(event.timestamp(), along)
        elif max(abs(way.x()), abs(way.y())) > self._slack:
            self._take_press_back(event)
            self._begin(event)

    def _begin(self, event: QMouseEvent) -> None:
        """From here the content follows the finger: it does not jump by the slack."""
        self._scrolling = True
        for axis, along in zip(self._axes, _both(event), strict=True):
            axis.begin(event.timestamp(), along)

    def _take_press_back(self, event: QMouseEvent) -> None:
        """The pressed control sees the finger lifted far away from it, and does nothing."""
        if self._window is not None:
            lifted = QMouseEvent(
                QEvent.Type.MouseButtonRelease, _FAR_AWAY, _FAR_AWAY, _FAR_AWAY,
                Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, event.modifiers(),
            )  # fmt: skip
            pressed_at, self._pressed_at = self._pressed_at, None
            QCoreApplication.sendEvent(self._window, lifted)
            self._pressed_at = pressed_at

    def _on_release(self, event: QMouseEvent) -> None:
        scrolled, self._scrolling = self._scrolling, False
        if self._pressed_at is None:
            return
        self._pressed_at = None
        if scrolled and self._coasts:
            self._began = time.monotonic()
            for axis in self._axes:
                axis.let_go(event.timestamp(), self._unit)
            if any(axis.moving for axis in self._axes):
                self._timer.start()

    @Slot()
    def _coast(self) -> None:
        ms = (time.monotonic() - self._began) * 1000
        for axis in self._axes:
            axis.coast(ms)
        if not any(axis.moving for axis in self._axes):
            self._timer.stop()


class _Axis:
    """One direction: its scroll bar, and what the finger did."""

    def __init__(self, bar: QScrollBar) -> None:
        self._bar = bar
        self._offset = 0.0
        self._speed = FingerSpeed()
        self._coasting: Coasting | None = None
        self._shown = 0

    @property
    def moving(self) -> bool:
        """Whether it goes on by itself."""
        return self._coasting is not None

    def begin(self, ms: int, at: float) -> None:
        """The finger takes hold of the content."""
        self._coasting = None
        self._speed = FingerSpeed()
        self._speed.add(ms, at)
        self._offset = self._bar.value() + at

    def follow(self, ms: int, at: float) -> None:
        """At an end the finger slides on alone, and takes the content along as soon as it turns."""
        self._speed.add(ms, at)
        wanted = self._offset - at
        self._bar.setValue(round(wanted))
        if not self._bar.minimum() <= wanted <= self._bar.maximum():
            self._offset = self._bar.value() + at

    def let_go(self, ms: int, unit: float) -> None:
        """The finger is lifted."""
        speed, end = -self._speed.when_lifted(ms), self._bar.maximum()
        self._shown = self._bar.value()
        coasting = Coasting(self._shown, speed, unit=unit, end=end)
        self._coasting = None if coasting.over(0) else coasting

    def coast(self, ms: float) -> None:
        """Move on. Whoever else has moved the content meanwhile has the say."""
        if self._coasting is None:
            return
        interfered = self._bar.value() != self._shown
        if not interfered:
            self._bar.setValue(round(self._coasting.position(ms)))
            self._shown = self._bar.value()
        if interfered or self._coasting.over(ms):
            self._coasting = None


def _both(event: QMouseEvent) -> tuple[float, float]:
    place = event.globalPosition()
    return place.x(), place.y()
