"""The calm state without a cabinet: what happened, what was kept, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.overlay import Overlay
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column
from ui.widgets.button import Button
from ui.widgets.label import label

translate = QCoreApplication.translate


class UnavailableDialog(Overlay):
    """Goes away by itself when the cabinet answers again."""

    gave_up = Signal()
    readings_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, name="UnavailableDialog", width=800)
        px, centre = theme.px, Qt.AlignmentFlag.AlignHCenter
        title = label(
            theme,
            translate("UnavailableDialog", "Temporarily unavailable"),
            size=Type.TITLE,
            weight=Weight.BOLD,
            align=centre,
            wrap=True,
            name="UnavailableDialog_title",
        )
        text = label(
            theme,
            translate(
                "UnavailableDialog",
                "The connection with the company is lost. What you have typed is kept. We are "
                "trying again and will go on by ourselves.",
            ),
            size=Type.LARGE,
            ink="soft",
            align=centre,
            wrap=True,
        )
        leave = Button(
            theme,
            translate("UnavailableDialog", "Do not wait"),
            kind="outline",
            size=Type.LARGE,
            height=88,
            name="UnavailableDialog_leave",
        )
        leave.clicked.connect(self.gave_up)
        self._readings = Button(
            theme,
            translate("UnavailableDialog", "To the readings"),
            kind="accent",
            icon="gauge",
            size=Type.LARGE,
            height=88,
            name="UnavailableDialog_readings",
        )
        self._readings.clicked.connect(self.readings_wanted)
        sign = self.sign("cloud_off", theme.colors.brand)
        self.fill_card(column(sign, title, text, spacing=px(18)), leave, self._readings)

    def offer_readings(self, possible: bool) -> None:
        """Readings can be given meanwhile, where the meters were loaded."""
        self._readings.setVisible(possible)
