"""A bill on the screen, and on paper (manual, section 4.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from domain.bills import Bill
from domain.errors import CabinetError, SurroundingsFailed
from domain.money import format_money
from kiosk.printing import PrintProgress
from ui.context import Context
from ui.messages import error_text, shows_itself
from ui.printing_words import progress_text, progress_tone
from ui.screens.screen import BACK_HEIGHT, Screen
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import along, boxed, column, row
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.document_view import document_view
from ui.widgets.label import label
from ui.widgets.notice import Notice
from ui.wording import month_and_year

if TYPE_CHECKING:
    from PySide6.QtPdfWidgets import QPdfView

translate = QCoreApplication.translate

ZOOM_STEP = 1.25
ZOOM_LEAST, ZOOM_MOST = 1.0, 3.0


class BillScreen(Screen):
    """The document lives in memory only and goes with the screen."""

    def __init__(self, context: Context, bill: Bill, *, print_at_once: bool) -> None:
        super().__init__(context)
        self._bill = bill
        self._print_when_shown = print_at_once
        self._zoom = ZOOM_LEAST
        self._view: QPdfView | None = None
        self._build()
        self.reload()

    def on_leave(self) -> None:
        """Let go of the document."""
        if self._view is not None:
            self._view.document().close()

    def reload(self) -> None:
        """Fetch the document unless it is shown already."""
        if self._view is None:
            job = self.context.services.bills.open(self._bill)
            job.on_success(self._show).on_error(self._explain).start(self)

    def _build(self) -> None:
        metrics, px = self.theme.metrics, self.theme.px
        side, air = metrics.margin, px(24)
        whole = along(metrics.portrait, spacing=air, margins=(side, air, side, air))
        self._page = Card(name="BillScreen_page")
        self._loading = label(
            self.theme,
            translate("BillScreen", "Opening the bill…"),
            ink="soft",
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        self._loading.setProperty("grow", 1)
        self._page_box = column(self._loading, margins=px(8))
        self._page.setLayout(self._page_box)
        whole.addWidget(self._page, 1)
        panel = self._panel()
        if not metrics.portrait:
            panel.setFixedWidth(px(400))
        whole.addWidget(panel)
        self.setLayout(whole)

    def _panel(self) -> QWidget:
        theme, px = self.theme, self.theme.px
        title = translate("BillScreen", "Bill for {month}")
        heading = column(
            label(
                theme,
                title.format(month=month_and_year(self._bill.period).lower()),
                size=Type.LARGE + 6,
                weight=Weight.BOLD,
                wrap=True,
            ),
            label(theme, format_money(self._bill.total), size=Type.LARGE, ink="soft"),
            spacing=px(6),
        )
        self._notice = Notice(theme, name="BillScreen_notice")
        self._make_buttons()
        zoom = row(self._zoom_out, self._zoom_in, spacing=theme.metrics.gap)
        panel = QWidget()
        if theme.metrics.portrait:
            lower = row(self._back, self._print, spacing=theme.metrics.gap)
            heading_row = row(boxed(heading), self._zoom_out, self._zoom_in, spacing=px(16))
            parts = column(heading_row, self._notice, lower, spacing=px(18))
        else:
            parts = column(
                heading, self._notice, None, zoom, self._print, self._back, spacing=px(18)
            )
        panel.setLayout(parts)
        return panel

    def _make_buttons(self) -> None:
        theme = self.theme
        self._print = Button(
            theme,
            translate("BillScreen", "Print"),
            kind="accent",
            icon="printer",
            size=Type.LARGE,
            height=BACK_HEIGHT,
            name="BillScreen_print",
        )
        self._print.setEnabled(False)
        self._back = self.make_back_button()
        self._zoom_out = Button(theme, icon="minus", kind="outline", name="BillScreen_zoom_out")
        self._zoom_in = Button(theme, icon="plus", kind="outline", name="BillScreen_zoom_in")
        self._zoom_out.setAccessibleName(translate("BillScreen", "Smaller"))
        self._zoom_in.setAccessibleName(translate("BillScreen", "Larger"))
        for button in (self._print, self._back, self._zoom_out, self._zoom_in):
            button.setProperty("grow", 1)
        self._print.clicked.connect(self._start_printing)
        self._zoom_in.clicked.connect(lambda: self._change_zoom(ZOOM_STEP))
        self._zoom_out.clicked.connect(lambda: self._change_zoom(1 / ZOOM_STEP))

    def _show(self, pdf: bytes) -> None:
        view = document_view(self.theme, pdf)
        if view is None:
            self._explain(SurroundingsFailed())
            return
        view.setObjectName("BillScreen_document")
        self._loading.hide()
        self._page_box.insertWidget(0, view, 1)
        self._view = view
        self._print.setEnabled(True)
        if self._print_when_shown:
            self._print_when_shown = False
            self._start_printing()

    def _change_zoom(self, factor: float) -> None:
        if self._view is None:
            return
        self._zoom = min(max(self._zoom * factor, ZOOM_LEAST), ZOOM_MOST)
        if self._zoom == ZOOM_LEAST:
            self._view.setZoomMode(self._view.ZoomMode.FitToWidth)
            return
        page = self._view.document().pagePointSize(0).width()
        inches_wide = page / 72
        fit = self._view.viewport().width() / (inches_wide * self._view.logicalDpiX())
        self._view.setZoomMode(self._view.ZoomMode.Custom)
        self._view.setZoomFactor(fit * self._zoom)

    def _start_printing(self) -> None:
        self._print.setEnabled(False)
        self._notice.say(translate("Printing", "Sending to the printer…"))
        job = self.context.services.bills.print(self._bill)
        job.on_progress(self._show_progress).on_success(self._printed)
        job.on_error(self._not_printed).start(self)

    def _show_progress(self, progress: object) -> None:
        if isinstance(progress, PrintProgress):
            self._notice.say(progress_text(progress), progress_tone(progress))

    def _printed(self, _none: None) -> None:
        self._print.setText(translate("BillScreen", "Print again"))
        self._print.set_kind("outline")
        self._print.setEnabled(True)
        text = translate("BillScreen", "Printed. Please take the bill from the tray.")
        self._notice.say(text, "good")

    def _not_printed(self, error: CabinetError) -> None:
        self._print.setEnabled(True)
        self._notice.say(error_text(error), "bad")

    def _explain(self, error: CabinetError) -> None:
        if not shows_itself(error):
            self._loading.hide()
            self._notice.say(error_text(error), "bad")
