"""«Закрыть от посторонних»: what stands on the screen is blurred until the next touch."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.dialogs.overlay import Overlay
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.label import label

translate = QCoreApplication.translate

COARSENESS = 40
"""How many pixels become one: no letter and no figure can be guessed from it."""


class Cover(Overlay):
    """Shapes and colours stay: the resident sees that nothing was lost."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, name="Cover", width=720)
        self._picture = QPixmap()
        centre = Qt.AlignmentFlag.AlignHCenter
        title = label(
            theme,
            translate("Cover", "The screen is hidden"),
            size=Type.TITLE,
            weight=Weight.BOLD,
            align=centre,
            wrap=True,
        )
        text = label(
            theme,
            translate("Cover", "Nobody sees your figures. Touch the screen to go on."),
            size=Type.LARGE,
            ink="soft",
            align=centre,
            wrap=True,
        )
        go_on = Button(
            theme, translate("Cover", "Show again"), kind="accent", size=Type.LARGE, height=88,
            name="Cover_show",
        )  # fmt: skip
        go_on.clicked.connect(self.dismiss)
        sign = self.sign("eye_off", theme.colors.brand)
        self.fill_card(column(sign, title, text, spacing=theme.px(16)), go_on)

    def hide_from_others(self, interface: QWidget) -> None:
        """Cover the interface with a blurred picture of itself."""
        sharp = interface.grab()
        size = sharp.size()
        coarse = sharp.scaled(
            size / COARSENESS,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._picture = coarse.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.appear()

    def dismiss(self) -> None:
        """Show the screen again; the picture goes."""
        self._picture = QPixmap()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and a veil that sets the card off."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.colors.ground))
        painter.drawPixmap(self.rect(), self._picture)
        painter.fillRect(self.rect(), QColor(self.theme.colors.veil))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere will do."""
        event.accept()
        self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So will a key."""
        event.accept()
        self.dismiss()

    def escape(self) -> None:
        """It is a key, too."""
        self.dismiss()
