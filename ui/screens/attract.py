"""The screen that waits for somebody: what can be done here, and where to touch."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui import languages
from ui.attract.dimming import Dimming
from ui.attract.service_lines import ServiceLines
from ui.calendar_words import day_and_month
from ui.context import Context
from ui.screens.screen import Screen
from ui.theme.metrics import Type, Weight
from ui.today import now
from ui.widgets.adaptive import Adaptive
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.logo import Logo

translate = QCoreApplication.translate

_BEGIN = str(QT_TRANSLATE_NOOP("AttractScreen", "Touch the screen to begin"))
"""Said in languages that are not installed."""

SHIFTS = ((0, 0), (6, 0), (6, 6), (0, 6), (-6, 6), (-6, 0), (-6, -6), (0, -6), (6, -6))
"""Design units that everything stands aside, another one each minute: nothing burns in."""


class AttractScreen(Screen):
    """Any touch begins a visit."""

    full_window = True
    access_bar_below = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setProperty("ground", "brand")
        self._first_to_go: QWidget | None = None
        self._build()
        self._dimming = Dimming(self, context.services.settings.attract)
        self._clock_timer = QTimer(self)
        self._clock_timer.timeout.connect(self._show_time)
        self._clock_timer.start(1000)
        self._show_time()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere will do."""
        self.context.navigator.open_sign_in()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At night all of it is dimmed."""
        self._dimming.setGeometry(self.rect())
        self._fit()

    def _build(self) -> None:
        px, portrait = self.theme.px, self.theme.metrics.portrait
        box = column(self._header())
        box.addStretch(3 if portrait else 2)
        box.addWidget(self._headline())
        box.addSpacing(px(20))
        box.addLayout(self._invitations())
        box.addSpacing(px(40))
        box.addLayout(self._ways_in())
        box.addStretch(3)
        box.addWidget(ServiceLines(self.context))
        self._box = box
        self.setLayout(box)

    def _header(self) -> QHBoxLayout:
        brand = self.context.services.settings.brand
        name = label(self.theme, brand.company_name, size=Type.LARGE, weight=Weight.SEMIBOLD)
        name.setWordWrap(True)
        name.setProperty("grow", 1)
        self._clock = label(
            self.theme, size=Type.TITLE, weight=Weight.SEMIBOLD, tabular=True,
            name="AttractScreen_clock",
        )  # fmt: skip
        self._date = label(self.theme, ink="soft", name="AttractScreen_date")
        logo, gap = Logo(self.theme, brand.logo, size=72), self.theme.px(24)
        if self.theme.metrics.text == 1:
            return row(logo, name, self._date, self._clock, spacing=gap)
        for each in (self._clock, self._date):
            each.setAlignment(Qt.AlignmentFlag.AlignRight)
        return row(logo, name, column(self._clock, self._date), spacing=gap)

    def _headline(self) -> QWidget:
        return label(
            self.theme,
            translate("AttractScreen", "Bills, readings\nand payment in two minutes"),
            size=Type.DISPLAY * self._headline_share(),
            weight=Weight.BOLD,
            wrap=True,
            name="AttractScreen_headline",
        )

    def _headline_share(self) -> float:
        """It can be read already: with larger letters the room is for the rest."""
        metrics = self.theme.metrics
        if metrics.text < 1.2:
            return 1.0
        return 0.6 if metrics.portrait else 0.7

    def _invitations(self) -> QVBoxLayout:
        """In the language of the screen, and shorter in all others."""
        invitation = label(
            self.theme,
            translate(
                "AttractScreen", "Touch the screen to begin. You will need your account number."
            ),
            size=Type.LARGE + 2,
            ink="soft",
            wrap=True,
        )
        here = self.context.appearance.language
        others = [
            languages.said_in(each.code, "AttractScreen", _BEGIN)
            for each in languages.languages()
            if each.code != here
        ]
        in_others = label(
            self.theme, "  ·  ".join(others), ink="soft", wrap=True, name="AttractScreen_languages"
        )
        if not others:
            return column(invitation)
        self._first_to_go = in_others
        return column(invitation, in_others, spacing=self.theme.px(10))

    def _ways_in(self) -> QLayout:
        start = Button(
            self.theme,
            translate("AttractScreen", "Sign in"),
            kind="accent",
            size=Type.LARGE + 6,
            height=116,
            icon="next",
            icon_after=True,
            name="AttractScreen_start",
        )
        first = Button(
            self.theme,
            translate("AttractScreen", "I am here for the first time"),
            kind="on_brand",
            size=Type.LARGE,
            height=116,
            wrap=True,
            name="AttractScreen_first_visit",
        )
        start.setMinimumWidth(max(self.theme.px(340), start.minimumSizeHint().width()))
        start.clicked.connect(self.context.navigator.open_sign_in)
        first.clicked.connect(self.context.navigator.open_first_visit)
        ways = Adaptive(start, first, spacing=self.theme.px(20))
        return row(ways, None)

    def _fit(self) -> None:
        """With the largest letters the keys of the languages have to say enough by themselves."""
        if self._first_to_go is not None:
            self._first_to_go.show()
            self._first_to_go.setVisible(
                self._box.totalHeightForWidth(self.width()) <= self.height()
            )

    def _show_time(self) -> None:
        time, px = now(), self.theme.px
        self._clock.setText(f"{time:%H:%M}")
        self._date.setText(day_and_month(time.date()))
        aside, down = SHIFTS[time.minute % len(SHIFTS)]
        side, top, bottom = px(56), px(44), px(40)
        x, y = (round(each * self.theme.metrics.unit) for each in (aside, down))
        self._box.setContentsMargins(side + x, top + y, side - x, bottom - y)
        self._dimming.look(time)
