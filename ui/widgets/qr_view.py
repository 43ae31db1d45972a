"""A QR code: black on white whatever the theme, with its quiet zone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.qr import QrPicture

translate = QCoreApplication.translate


class QrView(QWidget):
    """A picture, no control: it is painted pixel by pixel as it was read back."""

    def __init__(self, *, side: int, name: str) -> None:
        """`side` in the window's pixels."""
        super().__init__()
        self._picture: QPixmap | None = None
        self._side = side
        self.setObjectName(name)
        self.setAccessibleName(translate("QrView", "A QR code: hold a phone in front of it"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def device_side(self) -> int:
        """How many pixels of the screen the picture has to have on each side."""
        return round(self._side * self.devicePixelRatioF())

    @property
    def has_code(self) -> bool:
        """Whether a code is shown."""
        return self._picture is not None

    def show_picture(self, picture: QrPicture | None) -> None:
        """Show this one; None shows nothing."""
        if picture is None:
            self._picture = None
        else:
            side = picture.side
            image = QImage(picture.pixels, side, side, side, QImage.Format.Format_Grayscale8)
            self._picture = QPixmap.fromImage(image)
            self._picture.setDevicePixelRatio(side / self._side)
        self.update()

    def sizeHint(self) -> QSize:
        """Always the same, with a code or without."""
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        """A code that is too small cannot be read."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the picture there."""
        if self._picture is not None:
            QPainter(self).drawPixmap(0, 0, self._picture)
