"""The tabs of a signed-in resident: at the top of a wide screen, at the bottom of a tall one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.speech.controls import ROLE
from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import row
from ui.widgets.focus_ring import paint_focus_ring
from ui.widgets.wrapped import narrowest, widest, wrapped


class Tab(QAbstractButton):
    """One tab; the open one is white with a line of the accent colour."""

    def __init__(self, theme: Theme, text: str, icon: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.setText(text)
        self.setCheckable(True)
        self.setFont(theme.font(Type.BODY, Weight.SEMIBOLD))
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setProperty(ROLE, QAccessible.Role.PageTab.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, line, icon and text."""
        colors, px = self._theme.colors, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or self.isDown()
        area = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(area, px(18), px(18))
        painter.setClipPath(path)
        painter.fillRect(area, QColor(colors.card if lit else colors.quiet))
        if self.isChecked():
            top = 0 if self._theme.metrics.portrait else self.height() - px(6)
            painter.fillRect(QRectF(0, top, self.width(), px(6)), QColor(colors.accent))
        self._paint_content(painter)
        paint_focus_ring(painter, self._theme, self, colors.brand)

    def sizeHint(self) -> QSize:
        """Room for the text over two lines, beside the icon or below it."""
        metrics, text = self.fontMetrics(), narrowest(self.text(), self.fontMetrics(), 2)
        lines = len(wrapped(self.text(), metrics, text))
        needed = metrics.lineSpacing() * lines + self._theme.px(16)
        height = max(
            self._theme.metrics.control_of(78), needed if self._theme.metrics.text > 1 else 0
        )
        return QSize(text + self._theme.px(24), height)

    def minimumSizeHint(self) -> QSize:
        """The icon is left out before a word is cut."""
        return self.sizeHint()

    def _paint_content(self, painter: QPainter) -> None:
        colors, px = self._theme.colors, self._theme.px
        ink = colors.brand if self.isChecked() else colors.ink_soft
        side, gap, room = px(30), px(12), self.width() - px(24)
        metrics = painter.fontMetrics()
        whole = metrics.horizontalAdvance(self.text())
        with_icon = side + gap + narrowest(self.text(), metrics, 2) <= room
        sign = side + gap if with_icon else 0
        lines = wrapped(self.text(), metrics, max(room - sign, narrowest(self.text(), metrics, 2)))
        width = whole if len(lines) == 1 else widest(lines, metrics)
        left = (self.width() - sign - width) / 2
        if with_icon:
            pixmap = icon_pixmap(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(round(left), (self.height() - side) // 2, pixmap)
        painter.setPen(QColor(ink))
        painter.drawText(
            QRectF(left + sign, 0, width + 2, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            "\n".join(lines),
        )


class TabBar(QWidget):
    """Exactly one tab is open."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, tabs: Sequence[tuple[str, str, str]]) -> None:
        """Each tab is its text, icon and object name."""
        super().__init__()
        self._tabs = [Tab(theme, text, icon, name) for text, icon, name in tabs]
        for index, tab in enumerate(self._tabs):
            tab.setProperty("grow", 1)
            tab.clicked.connect(lambda _checked, index=index: self.choose(index))
        height = max(tab.sizeHint().height() for tab in self._tabs)
        for tab in self._tabs:
            tab.setFixedHeight(height)
        self.setLayout(row(*self._tabs, spacing=theme.px(12)))

    @property
    def open_tab(self) -> str:
        """The name of the one that is open; empty before one was."""
        return next((tab.text() for tab in self._tabs if tab.isChecked()), "")

    def choose(self, index: int) -> None:
        """Open a tab."""
        self.mark(index)
        self.chosen.emit(index)

    def mark(self, index: int) -> None:
        """Show which tab is open."""
        for position, tab in enumerate(self._tabs):
            tab.setChecked(position == index)
