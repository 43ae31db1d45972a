"""One of several meters, all of them seen at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from domain.meters import Meter
from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import clear
from ui.wording import utility_name

translate = QCoreApplication.translate

HEIGHT = 84
ACROSS, ACROSS_TALL = 4, 2


class MeterChoice(QWidget):
    """A button a meter; the chosen one is dark and ticked. Hidden where there is no choice."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.metrics.gap)
        self.setObjectName(name)
        self.setLayout(self._grid)
        self.hide()

    def offer(self, meters: Sequence[Meter], taken: str) -> None:
        """Offer these; `taken` is the id of the one that is shown."""
        clear(self._grid)
        most = ACROSS_TALL if self._theme.metrics.portrait else ACROSS
        across = min(most, len(meters))
        for index, meter in enumerate(meters):
            button = _MeterButton(self._theme, meter, name=f"{self.objectName()}_{meter.meter_id}")
            button.setChecked(meter.meter_id == taken)
            button.clicked.connect(lambda _checked, meter=meter: self.chosen.emit(meter))
            self._grid.addWidget(button, index // across, index % across)
        self.setVisible(len(meters) > 1)


class _MeterButton(QAbstractButton):
    """What it measures, and what tells it from another of the same kind."""

    def __init__(self, theme: Theme, meter: Meter, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = str(meter.utility)
        number = translate("MeterHeading", "No. {number}").format(number=meter.serial_number)
        archived = translate("MeterChoice", "taken off") if meter.archived else ""
        self._details = " · ".join(part for part in (archived, number, meter.place) if part)
        self.setText(utility_name(meter.utility))
        self.setAccessibleName(f"{self.text()}, {self._details}")
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(theme.font(Type.SMALL + 2, Weight.SEMIBOLD))
        self.setFixedHeight(theme.px(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Icon, name and tick."""
        text = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(text + self._theme.px(16 + 34 + 12 + 34 + 16), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, both lines and the tick."""
        colors, px, taken = self._theme.colors, self._theme.px, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = colors.brand_ink if taken else colors.brand
        self._paint_icon(painter, self._icon, ink, px(16))
        right = self.width() - px(12)
        if taken:
            right -= px(34)
            self._paint_icon(painter, "check", ink, right)
        left, half = px(16 + 34 + 12), self.height() / 2
        room = right - left
        painter.setPen(QColor(colors.brand_ink if taken else colors.ink))
        painter.setFont(self.font())
        upper = QRectF(left, 0, room, half + px(2))
        painter.drawText(upper, Qt.AlignmentFlag.AlignBottom, self._elided(self.text(), room))
        painter.setPen(QColor(colors.brand_ink_soft if taken else colors.ink_soft))
        painter.setFont(self._theme.font(Type.SMALL - 2))
        lower = QRectF(left, half + px(2), room, half)
        painter.drawText(lower, Qt.AlignmentFlag.AlignTop, self._elided(self._details, room))

    def _elided(self, text: str, room: float) -> str:
        metrics = QFontMetrics(self._theme.font(Type.SMALL - 2))
        if text == self.text():
            metrics = self.fontMetrics()
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))

    def _paint_ground(self, painter: QPainter) -> None:
        colors, radius = self._theme.colors, self._theme.metrics.button_radius
        taken, down = self.isChecked(), self.isDown()
        plain = colors.tint_pressed if down else colors.card
        painter.setBrush(QColor(colors.brand if taken else plain))
        painter.setPen(QPen(QColor(colors.brand if taken else colors.field_line), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_icon(self, painter: QPainter, name: str, ink: str, left: int) -> None:
        side = self._theme.px(30)
        pixmap = icon_pixmap(name, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), pixmap)
