"""All pictures of a folder on one sheet, each with its name, to be looked at together."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

WIDTH = 3600
GAP = 16
CAPTION = 30
HIGHEST = 430
"""Pixels that a picture is high at most: a tall screen's are narrower, and more in a row."""


def contact_sheet(folder: Path, sheet: Path) -> None:
    """Draw the sheet of a folder's own pictures, in the order of their names."""
    paths = sorted(folder.rglob("*.png"))
    pictures = [(path.relative_to(folder).with_suffix(""), _small(path)) for path in paths]
    if not pictures:
        return
    across = max(picture.width() for _, picture in pictures) + GAP
    down = max(picture.height() for _, picture in pictures) + CAPTION + GAP
    columns = max(1, WIDTH // across)
    rows = -(-len(pictures) // columns)
    whole = QImage(columns * across + GAP, rows * down + GAP, QImage.Format.Format_RGB32)
    whole.fill(QColor("#3A4149"))
    painter = QPainter(whole)
    font = QFont()
    font.setPixelSize(CAPTION - 10)
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF"))
    for index, (name, picture) in enumerate(pictures):
        left, top = GAP + index % columns * across, GAP + index // columns * down
        painter.drawText(
            QRect(left, top, across - GAP, CAPTION), Qt.AlignmentFlag.AlignVCenter, str(name)
        )
        painter.drawImage(left, top + CAPTION, picture)
    painter.end()
    whole.save(str(sheet))


def _small(path: Path) -> QImage:
    return QImage(str(path)).scaledToHeight(HIGHEST, Qt.TransformationMode.SmoothTransformation)
