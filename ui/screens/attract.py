"""The screen that waits for somebody: what can be done here, and where to touch."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from ui.context import Context
from ui.screens.screen import Screen
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.logo import Logo

translate = QCoreApplication.translate


class AttractScreen(Screen):
    """Any touch begins a visit."""

    full_window = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setProperty("ground", "brand")
        self._build()
        self._clock_timer = QTimer(self)
        self._clock_timer.timeout.connect(self._show_time)
        self._clock_timer.start(1000)
        connection = context.services.connection
        connection.lost.connect(self._show_state)
        connection.restored.connect(self._show_state)
        self._show_time()
        self._show_state()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere will do."""
        self.context.navigator.open_sign_in()

    def _build(self) -> None:
        px, portrait = self.theme.px, self.theme.metrics.portrait
        side = px(56)
        self._build_headline()
        top = 3 if portrait else 2
        box = column(self._header(), margins=(side, px(44), side, px(48)))
        box.addStretch(top)
        box.addWidget(self._headline)
        box.addSpacing(px(24))
        box.addWidget(self._invitation)
        box.addSpacing(px(52))
        box.addLayout(self._ways_in())
        box.addStretch(3)
        box.addLayout(self._footer())
        self.setLayout(box)

    def _header(self) -> QHBoxLayout:
        brand = self.context.services.settings.brand
        name = label(self.theme, brand.company_name, size=Type.LARGE, weight=Weight.SEMIBOLD)
        self._clock = label(
            self.theme, size=Type.LARGE, weight=Weight.SEMIBOLD, name="AttractScreen_clock"
        )
        logo = Logo(self.theme, brand.logo, size=72)
        return row(logo, name, None, self._clock, spacing=self.theme.px(24))

    def _build_headline(self) -> None:
        size = Type.DISPLAY
        self._headline = label(
            self.theme,
            translate("AttractScreen", "Bills, readings\nand payment in two minutes"),
            size=size,
            weight=Weight.BOLD,
            wrap=True,
            name="AttractScreen_headline",
        )
        self._invitation = label(
            self.theme,
            translate(
                "AttractScreen", "Touch the screen to begin. You will need your account number."
            ),
            size=Type.LARGE + 2,
            ink="soft",
            wrap=True,
        )
        self._start = Button(
            self.theme,
            translate("AttractScreen", "Sign in"),
            kind="accent",
            size=Type.LARGE + 6,
            height=116,
            icon="next",
            icon_after=True,
            name="AttractScreen_start",
        )
        self._start.setMinimumWidth(self.theme.px(340))
        self._start.clicked.connect(self.context.navigator.open_sign_in)

    def _ways_in(self) -> QHBoxLayout | QVBoxLayout:
        first = Button(
            self.theme,
            translate("AttractScreen", "I am here for the first time"),
            kind="on_brand",
            size=Type.LARGE,
            height=116,
            name="AttractScreen_first_visit",
        )
        first.clicked.connect(self.context.navigator.open_first_visit)
        return row(self._start, first, None, spacing=self.theme.px(20))

    def _footer(self) -> QHBoxLayout:
        self._state_sign = QLabel()
        self._state = label(self.theme, ink="soft", name="AttractScreen_state")
        return row(self._state_sign, self._state, None, spacing=self.theme.px(14))

    def _show_time(self) -> None:
        self._clock.setText(f"{datetime.now().astimezone():%H:%M}")

    def _show_state(self) -> None:
        available = self.context.services.connection.available
        color = self.theme.colors.stage_ink_soft
        text = (
            translate("AttractScreen", "Need help? Ask the operator.")
            if available
            else translate("AttractScreen", "The service is not available yet. Please wait.")
        )
        icon = "info" if available else "cloud_off"
        self._state_sign.setPixmap(icon_pixmap(icon, color, self.theme.px(30)))
        self._state.setText(text)
        self._state.setAlignment(Qt.AlignmentFlag.AlignVCenter)
