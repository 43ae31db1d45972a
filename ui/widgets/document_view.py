"""A PDF on the screen, scrolled by finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.finger_scroll import ScrollPosition, scroll_by_finger

if TYPE_CHECKING:
    from PySide6.QtPdfWidgets import QPdfView


def document_view(theme: Theme, pdf: bytes, owner: QWidget) -> QPdfView | None:
    """A view as wide as the page, on memory that `owner` has; None when it is not a PDF.

    WORKAROUND: the document is the owner's child, made before the view: Qt destroys it first, for
    it tells its view when it goes, and a view that is half gone crashes at that.
    """
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

    document, buffer = QPdfDocument(owner), QBuffer(owner)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        document.deleteLater()
        buffer.deleteLater()
        return None
    view = QPdfView(owner)
    view.setDocument(document)
    view.setPageMode(QPdfView.PageMode.MultiPage)
    view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
    _make_plain(view, theme.colors.card)
    ScrollPosition(theme, view)
    scroll_by_finger(view.viewport())
    return view


def _make_plain(view: QPdfView, ground: str) -> None:
    """No frame, no margins, no scroll bars: the card around it has all that."""
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Dark, QColor(ground))
    view.setPalette(palette)
    view.setDocumentMargins(QMargins(0, 0, 0, 0))
    view.setFrameShape(view.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
