"""A PDF on the screen, scrolled by finger."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QScrollBar, QWidget

from ui.theme import Theme
from ui.widgets.finger_drag import FingerDrag
from ui.widgets.finger_scroll import ScrollPosition

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
    FingerDrag(theme, view)
    return view


@contextmanager
def middle_kept(view: QPdfView) -> Iterator[None]:
    """What is in the middle of the view stays there while the block changes its scale."""
    bars = (view.horizontalScrollBar(), view.verticalScrollBar())
    before = [_middle(bar) for bar in bars]
    yield
    for bar, share in zip(bars, before, strict=True):
        bar.setValue(round(share * _length(bar) - bar.pageStep() / 2))


def _middle(bar: QScrollBar) -> float:
    """Where the middle of what is seen lies in the whole, from 0 to 1."""
    return (bar.value() + bar.pageStep() / 2) / max(1, _length(bar))


def _length(bar: QScrollBar) -> int:
    return bar.maximum() - bar.minimum() + bar.pageStep()


def _make_plain(view: QPdfView, ground: str) -> None:
    """No frame, no margins, no scroll bars: the card around it has all that."""
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Dark, QColor(ground))
    view.setPalette(palette)
    view.setDocumentMargins(QMargins(0, 0, 0, 0))
    view.setFrameShape(view.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
