"""A column that scrolls by finger, with momentum."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QLayout,
    QScrollArea,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.finger_drag import FingerDrag

AIR = 18
"""Design units kept free beside what is brought into sight."""

NEXT_TO_NOTHING = 8
"""Design units below the lower edge that need no mark: nothing can be read in them."""


class ScrolledContent(QWidget):
    """As high as it is in its width. The least height is that of the narrowest lines: a void."""

    def minimumSizeHint(self) -> QSize:
        """Only the width where the height depends on it."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(0)
        return least


class FingerScroll(QScrollArea):
    """Vertical scrolling by touch, or by a mouse that stands for a finger."""

    resized = Signal()
    """There is more room, or less: what has to be seen may have to be looked for again."""

    def __init__(self, theme: Theme, content: QLayout, *, name: str = "") -> None:
        super().__init__()
        inner = self.content = ScrolledContent()
        inner.setLayout(content)
        self.setObjectName(name)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._air = theme.px(AIR)
        self._position = ScrollPosition(theme, self)
        FingerDrag(theme, self)

    @property
    def scrolled(self) -> int:
        """Pixels of the content above what is seen."""
        return self.verticalScrollBar().value()

    def scroll_to(self, scrolled: int) -> None:
        """Go there as soon as the content has its height; what has to be revealed comes later."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(scrolled))

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll as far as it takes to see a part that has just been shown."""
        QTimer.singleShot(0, widget, lambda: self._bring_into_sight(widget))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The mark stays at the right edge."""
        super().resizeEvent(event)
        self._position.place()
        self.resized.emit()

    def _scroll_to(self, scrolled: int) -> None:
        _lay_out()
        self.verticalScrollBar().setValue(scrolled)

    def _bring_into_sight(self, widget: QWidget) -> None:
        _lay_out()
        self.ensureWidgetVisible(widget, 0, self._air)


def _lay_out() -> None:
    """Now: the rows first, then the page that holds them."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


class ScrollPosition(QWidget):
    """A thin mark over the right edge: there is more to see. It takes no room and no touches."""

    def __init__(self, theme: Theme, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._theme = theme
        self._bar = area.verticalScrollBar()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.valueChanged.connect(self.update)
        self._bar.rangeChanged.connect(self.place)

    def place(self) -> None:
        """Stand at the right edge of the area, when there is anything to scroll."""
        area, px = self.parentWidget(), self._theme.px
        self.setVisible(self._bar.maximum() > px(NEXT_TO_NOTHING))
        if area is not None:
            self.setGeometry(area.width() - px(8), 0, px(6), area.height())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        shown = max(self._bar.pageStep(), 1)
        whole = self._bar.maximum() + shown
        top = self.height() * self._bar.value() / whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.field_line))
        area = QRectF(0, top, self.width(), self.height() * shown / whole)
        painter.drawRoundedRect(area, self.width() / 2, self.width() / 2)
