"""Above the meters: the days of submission, and calmly that the cabinet does not answer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

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
    """One of both at a time, in the same place.

    It has the height of the higher one from the beginning: when the connection is lost, nothing
    moves away under a finger.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._offline = Notice(theme, name="ReadingsTab_offline")
        self._sign = QLabel()
        self._sign.setPixmap(icon_pixmap("clock", theme.colors.ink_soft, theme.text_px(26)))
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sign.hide()
        self._window = label(
            theme, size=Type.SMALL, ink="soft", wrap=True, name="ReadingsTab_window"
        )
        self._window.setProperty("grow", 1)
        self._days = QWidget()
        lines = row(column(self._sign, None), self._window, spacing=theme.px(10))
        self._days.setLayout(column(None, lines, None))
        self._offline.say(
            translate(
                "ReadingsTab",
                "There is no connection with the company. Readings can be given: the terminal "
                "keeps them and delivers them by itself.",
            )
        )
        same_place = QGridLayout()
        same_place.setContentsMargins(0, 0, 0, 0)
        for line in (self._days, self._offline):
            policy = line.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            line.setSizePolicy(policy)
            same_place.addWidget(line, 0, 0)
        self.setLayout(same_place)

    def show_window(self, cards: Iterable[MeterCard]) -> None:
        """Until when, by utility where they differ."""
        self._window.setText("\n".join(submission_lines(cards, today())))
        self._sign.setVisible(bool(self._window.text()))

    def show_connection(self, available: bool) -> None:
        """Readings can go on: the terminal keeps them."""
        self._days.setVisible(available)
        self._offline.setVisible(not available)
