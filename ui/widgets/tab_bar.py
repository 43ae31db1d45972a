"""The tabs of a signed-in resident: at the top of a wide screen, at the bottom of a tall one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.speech.controls import ROLE
from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Weight
from ui.widgets.boxes import row
from ui.widgets.focus_ring import paint_focus_ring
from ui.widgets.tab_plan import ABOVE_GAP, GAP, ICON, TabPlan, plan_tabs
from ui.widgets.wrapped import narrowest, widest, wrapped


class Tab(QAbstractButton):
    """One tab; the open one is white with a line of the accent colour."""

    def __init__(self, theme: Theme, plan: TabPlan, text: str, icon: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._plan = plan
        self._icon = icon
        self.setText(text)
        self.setCheckable(True)
        self.setFont(theme.font(plan.size, Weight.SEMIBOLD))
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
        """As narrow as its lines can be."""
        plan, theme = self._plan, self._theme
        text = narrowest(self.text(), self.fontMetrics(), plan.lines)
        return QSize(text - plan.room(theme, 0), plan.height(theme))

    def minimumSizeHint(self) -> QSize:
        """No word is cut."""
        return self.sizeHint()

    def _paint_content(self, painter: QPainter) -> None:
        colors, plan, metrics = self._theme.colors, self._plan, self.fontMetrics()
        ink = colors.brand if self.isChecked() else colors.ink_soft
        lines = wrapped(self.text(), metrics, plan.room(self._theme, self.width()))
        text = QRectF(0, 0, widest(lines, metrics) + 2, metrics.lineSpacing() * len(lines))
        side = self._theme.px(ICON)
        beside = side + self._theme.px(GAP) if plan.sign == "beside" else 0
        above = side + self._theme.px(ABOVE_GAP) if plan.sign == "above" else 0
        left = (self.width() - beside - text.width()) / 2
        top = (self.height() - above - text.height()) / 2
        if plan.sign != "none":
            icon_left = left if beside else (self.width() - side) / 2
            icon_top = top if above else (self.height() - side) / 2
            pixmap = icon_pixmap(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(round(icon_left), round(icon_top), pixmap)
        text.translate(left + beside, top + above)
        painter.setPen(QColor(ink))
        align = Qt.AlignmentFlag.AlignLeft if beside else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(text, align | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))


class TabBar(QWidget):
    """Exactly one tab is open."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, tabs: Sequence[tuple[str, str, str]]) -> None:
        """Each tab is its text, icon and object name."""
        super().__init__()
        gap, metrics = theme.px(12), theme.metrics
        width = (metrics.width - 2 * metrics.margin - gap * (len(tabs) - 1)) // len(tabs)
        plan = plan_tabs(theme, [text for text, _, _ in tabs], width)
        self._tabs = [Tab(theme, plan, *each) for each in tabs]
        for index, tab in enumerate(self._tabs):
            tab.setProperty("grow", 1)
            tab.clicked.connect(lambda _checked, index=index: self.choose(index))
            tab.setFixedHeight(plan.height(theme))
        self.setLayout(row(*self._tabs, spacing=gap))

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
