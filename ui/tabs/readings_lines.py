"""Above the meters: the days of submission, and calmly that the cabinet does not answer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from domain.readings import MeterCard
from ui.tabs.submission_words import submission_lines
from ui.theme import Theme
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type
from ui.today import today
from ui.widgets.boxes import column, row
from ui.widgets.label import label
from ui.widgets.notice import Notice

translate = QCoreApplication.translate


class ReadingsLines(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._offline = Notice(theme, name="ReadingsTab_offline")
        sign = QLabel()
        sign.setPixmap(icon_pixmap("clock", theme.colors.ink_soft, theme.px(26)))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._window = label(
            theme, size=Type.SMALL, ink="soft", wrap=True, name="ReadingsTab_window"
        )
        self._window.setProperty("grow", 1)
        self._days = QWidget()
        self._days.setLayout(row(column(sign, None), self._window, spacing=theme.px(10)))
        self._days.hide()
        self.setLayout(column(self._offline, self._days, spacing=theme.px(12)))

    def show_window(self, cards: Iterable[MeterCard]) -> None:
        """Until when, by utility where they differ."""
        lines = submission_lines(cards, today())
        self._window.setText("\n".join(lines))
        self._days.setVisible(bool(lines))

    def show_connection(self, available: bool) -> None:
        """Readings can go on: the terminal keeps them."""
        if available:
            self._offline.clear()
            return
        self._offline.say(
            translate(
                "ReadingsTab",
                "There is no connection with the company. Readings can be given: the terminal "
                "keeps them and delivers them by itself.",
            )
        )
