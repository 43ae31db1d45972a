"""The document itself: pages by finger, larger and smaller, and on which page one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.document_view import document_view, middle_kept
from ui.widgets.label import label

if TYPE_CHECKING:
    from PySide6.QtPdfWidgets import QPdfView

translate = QCoreApplication.translate

ZOOM_STEP = 1.25
ZOOM_LEAST, ZOOM_MOST = 1.0, 3.0


class DocumentPage(QWidget):
    """Says that the document is on its way until it is there. 1.0 is as wide as the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._zoom = ZOOM_LEAST
        self._view: QPdfView | None = None
        self._waiting = label(
            theme,
            translate("BillScreen", "Opening the bill…"),
            ink="soft",
            align=Qt.AlignmentFlag.AlignCenter,
        )
        self._waiting.setProperty("grow", 1)
        self._number = label(
            theme,
            size=Type.SMALL,
            weight=Weight.MEDIUM,
            ink="soft",
            align=Qt.AlignmentFlag.AlignHCenter,
            name="BillScreen_page_number",
        )
        self._number.hide()
        self._box = column(self._waiting, self._number, spacing=theme.px(6))
        self.setLayout(self._box)

    @property
    def shown(self) -> bool:
        """Whether the document is there."""
        return self._view is not None

    @property
    def may_grow(self) -> bool:
        """Whether it can be made larger."""
        return self.shown and self._zoom < ZOOM_MOST

    @property
    def may_shrink(self) -> bool:
        """Whether it can be made smaller."""
        return self.shown and self._zoom > ZOOM_LEAST

    def show_document(self, pdf: bytes) -> bool:
        """Show it; False when it is not a PDF."""
        view = document_view(self._theme, pdf, self)
        if view is None:
            return False
        view.setObjectName("BillScreen_document")
        self._waiting.hide()
        self._box.insertWidget(0, view, 1)
        self._view = view
        view.pageNavigator().currentPageChanged.connect(self._show_number)
        self._show_number(0)
        return True

    def give_up(self) -> None:
        """There will be none; why is said elsewhere."""
        self._waiting.hide()

    def close_document(self) -> None:
        """Let go of it."""
        if self._view is not None:
            self._view.document().close()

    def grow(self) -> None:
        """One step larger."""
        self._change_zoom(ZOOM_STEP)

    def shrink(self) -> None:
        """One step smaller."""
        self._change_zoom(1 / ZOOM_STEP)

    def _change_zoom(self, factor: float) -> None:
        if self._view is None:
            return
        with middle_kept(self._view):
            self._apply_zoom(self._view, min(max(self._zoom * factor, ZOOM_LEAST), ZOOM_MOST))

    def _apply_zoom(self, view: QPdfView, zoom: float) -> None:
        self._zoom = zoom
        if zoom == ZOOM_LEAST:
            view.setZoomMode(view.ZoomMode.FitToWidth)
            return
        inches_wide = view.document().pagePointSize(0).width() / 72
        fit = view.viewport().width() / (inches_wide * view.logicalDpiX())
        view.setZoomMode(view.ZoomMode.Custom)
        view.setZoomFactor(fit * zoom)

    def _show_number(self, page: int) -> None:
        """Only where there are several."""
        pages = self._view.document().pageCount() if self._view is not None else 0
        text = translate("BillScreen", "Page {page} of {pages}")
        self._number.setText(text.format(page=page + 1, pages=pages))
        self._number.setVisible(pages > 1)
