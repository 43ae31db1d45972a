"""What stands in place of the first screen while the terminal is out of service."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent

from ui import languages
from ui.attract.dimming import Dimming
from ui.context import Context
from ui.screens.attract import SHIFTS
from ui.screens.screen import Screen
from ui.theme.icons import icon_label
from ui.theme.metrics import Type, Weight
from ui.today import now
from ui.widgets.boxes import column, row
from ui.widgets.label import label
from ui.widgets.logo import Logo

translate = QCoreApplication.translate

LOOK_EVERY_MS = 5_000


class ClosedScreen(Screen):
    """No touch begins anything; the way in for staff is there as everywhere.

    It may stand for days: dark at night, and a little aside every minute, so that nothing burns in.
    """

    full_window = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setProperty("ground", "brand")
        self._build()
        self._dimming = Dimming(self, context.services.settings.attract)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At night all of it is dimmed."""
        self._dimming.setGeometry(self.rect())

    def _build(self) -> None:
        theme, brand = self.theme, self.context.services.settings.brand
        px, centre = theme.px, Qt.AlignmentFlag.AlignHCenter
        name = label(theme, brand.company_name, size=Type.LARGE, weight=Weight.SEMIBOLD, wrap=True)
        name.setProperty("grow", 1)
        title = label(
            theme,
            translate("ClosedScreen", "The terminal does not work for now"),
            size=Type.DISPLAY - 12,
            weight=Weight.BOLD,
            align=centre,
            wrap=True,
            name="ClosedScreen_title",
        )
        text = label(
            theme,
            translate("ClosedScreen", "Please ask the operator. We will put it back to work soon."),
            size=Type.LARGE + 2,
            ink="soft",
            align=centre,
            wrap=True,
            name="ClosedScreen_text",
        )
        others = label(
            theme, self._in_other_languages(), ink="soft", align=centre, wrap=True,
            name="ClosedScreen_languages",
        )  # fmt: skip
        sign = icon_label("clock", theme.colors.accent, px(120))
        header = row(Logo(theme, brand.logo, size=72), name, spacing=px(24))
        self._box = column(
            header, None, sign, px(12), title, text, px(24), others, None, spacing=px(20)
        )
        self.setLayout(self._box)

    def _in_other_languages(self) -> str:
        here = self.context.appearance.language
        said = (
            languages.said_in(each.code, "ClosedScreen", "The terminal does not work for now")
            for each in languages.languages()
            if each.code != here
        )
        return "\n".join(said)

    @Slot()
    def _look(self) -> None:
        time, px = now(), self.theme.px
        aside, down = SHIFTS[time.minute % len(SHIFTS)]
        x, y = (round(each * self.theme.metrics.unit) for each in (aside, down))
        side, top, bottom = px(56), px(44), px(48)
        self._box.setContentsMargins(side + x, top + y, side - x, bottom - y)
        self._dimming.look(time)
