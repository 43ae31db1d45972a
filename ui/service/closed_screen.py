"""What stands in place of the first screen while the terminal is out of service."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from ui.context import Context
from ui.screens.screen import Screen
from ui.theme.icons import icon_label
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, row
from ui.widgets.label import label
from ui.widgets.logo import Logo

translate = QCoreApplication.translate


class ClosedScreen(Screen):
    """No touch begins anything; the way in for staff is there as everywhere."""

    full_window = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme, brand = self.theme, context.services.settings.brand
        px, centre = theme.px, Qt.AlignmentFlag.AlignHCenter
        self.setProperty("ground", "brand")
        name = label(theme, brand.company_name, size=Type.LARGE, weight=Weight.SEMIBOLD)
        header = row(Logo(theme, brand.logo, size=72), name, None, spacing=px(24))
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
        sign = icon_label("clock", theme.colors.accent, px(120))
        side = px(56)
        self.setLayout(
            column(
                header, None, sign, px(12), title, text, None,
                spacing=px(20), margins=(side, px(44), side, px(48)),
            )
        )  # fmt: skip
