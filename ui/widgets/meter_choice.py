"""One of several meters, all of them seen at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from domain.meters import Meter
from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import clear
from ui.widgets.focus_ring import paint_focus_ring
from ui.widgets.wrapped import widest, wrapped
from ui.wording import utility_name

translate = QCoreApplication.translate

HEIGHT = 76
SIDE, ICON, GAP, AIR = 14, 28, 10, 10
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
        of_a_kind = Counter(meter.utility for meter in meters)
        buttons = [
            self._button(meter, taken, alone=of_a_kind[meter.utility] == 1) for meter in meters
        ]
        across = self._across(buttons) if buttons else 1
        for index, button in enumerate(buttons):
            self._grid.addWidget(button, index // across, index % across)
        self.setVisible(len(meters) > 1)

    def _button(self, meter: Meter, taken: str, *, alone: bool) -> _MeterButton:
        name = f"{self.objectName()}_{meter.meter_id}"
        button = _MeterButton(self._theme, meter, name=name, alone=alone)
        button.setChecked(meter.meter_id == taken)
        button.clicked.connect(lambda: self.chosen.emit(meter))
        return button

    def _across(self, buttons: Sequence[_MeterButton]) -> int:
        """As many as have the room for their longest words, all rows as full as the first."""
        metrics = self._theme.metrics
        room = metrics.width - 2 * metrics.margin + metrics.gap
        widest_one = max(button.minimumSizeHint().width() for button in buttons) + metrics.gap
        most = ACROSS_TALL if metrics.portrait else ACROSS
        across = max(1, min(most, len(buttons), room // widest_one))
        rows = -(-len(buttons) // across)
        return -(-len(buttons) // rows)


class _MeterButton(QAbstractButton):
    """What it measures, and what tells it from another of the same kind."""

    def __init__(self, theme: Theme, meter: Meter, *, name: str, alone: bool) -> None:
        """`alone`: there is no other of its kind."""
        super().__init__()
        self._theme = theme
        self._icon = str(meter.utility)
        number = translate("MeterHeading", "No. {number}").format(number=meter.serial_number)
        archived = translate("MeterChoice", "taken off") if meter.archived else ""
        details = " · ".join(part for part in (archived, number, meter.place) if part)
        self._details = "" if alone and not meter.archived else details
        self.setText(utility_name(meter.utility))
        self.setAccessibleName(f"{self.text()}, {details}")
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(theme.font(Type.SMALL + 2, Weight.SEMIBOLD))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Icon, name and tick in one line."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No word is cut."""
        fonts = ((self.text(), self.font()), (self._details, self._small()))
        words = max(widest(text.split(), QFontMetrics(font)) for text, font in fonts)
        width = words + self._beside()
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that its lines take, at least a control's height."""
        needed = sum(height for _, _, height in self._lines(width)) + self._theme.px(2 * AIR)
        return max(self._theme.metrics.control_of(HEIGHT), needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, name, details and the tick."""
        colors, px, taken = self._theme.colors, self._theme.px, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = colors.brand_ink if taken else colors.brand
        self._paint_icon(painter, self._icon, ink, px(SIDE))
        if taken:
            self._paint_icon(painter, "check", ink, self.width() - px(SIDE + ICON))
        inks = (colors.brand_ink, colors.brand_ink_soft) if taken else (colors.ink, colors.ink_soft)
        lines = self._lines(self.width())
        top = (self.height() - sum(height for _, _, height in lines)) / 2
        for (text, font, height), color in zip(lines, inks, strict=False):
            painter.setFont(font)
            painter.setPen(QColor(color))
            area = QRectF(px(SIDE + ICON + GAP), top, self.width(), height)
            painter.drawText(area, Qt.AlignmentFlag.AlignTop, text)
            top += height
        paint_focus_ring(painter, self._theme, self, ink)

    def _lines(self, width: int) -> list[tuple[str, QFont, int]]:
        """Name and details, each as it is broken, with its font and height."""
        parts = []
        told = ((self.text(), self.font()), (self._details, self._small()))
        for text, font in told[: 2 if self._details else 1]:
            metrics = QFontMetrics(font)
            lines = wrapped(text, metrics, width - self._beside())
            parts.append(("\n".join(lines), font, metrics.lineSpacing() * len(lines)))
        return parts

    def _small(self) -> QFont:
        return self._theme.font(Type.SMALL - 2)

    def _beside(self) -> int:
        """What icon and tick take beside the text; the tick has a place also when it is away."""
        return self._theme.px(2 * SIDE + 2 * ICON + 2 * GAP)

    def _paint_ground(self, painter: QPainter) -> None:
        colors, radius = self._theme.colors, self._theme.metrics.button_radius
        taken, down = self.isChecked(), self.isDown()
        plain = colors.tint_pressed if down else colors.card
        painter.setBrush(QColor(colors.brand if taken else plain))
        painter.setPen(QPen(QColor(colors.brand if taken else colors.field_line), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_icon(self, painter: QPainter, name: str, ink: str, left: int) -> None:
        side = self._theme.px(ICON)
        pixmap = icon_pixmap(name, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), pixmap)
