"""What works and what does not, office hours, and whom to ask: told before anybody signs in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.context import Context
from ui.speech.reasons import reason_text
from ui.theme.icons import icon_pixmap
from ui.widgets.boxes import column, row
from ui.widgets.label import label

translate = QCoreApplication.translate

ICON = 30


class ServiceLine(QWidget):
    """A sign and a sentence."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self._theme = context.theme
        self._sign = QLabel()
        self._text = label(context.theme, ink="soft", wrap=True, name=name)
        self._text.setProperty("grow", 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setLayout(row(self._sign, self._text, spacing=context.theme.px(14)))

    def say(self, icon: str, text: str) -> None:
        """Show it; nothing is shown for an empty text."""
        color = self._theme.colors.stage_ink_soft
        self._sign.setPixmap(icon_pixmap(icon, color, self._theme.text_px(ICON)))
        self._text.setText(text)
        self.setVisible(bool(text))


class ServiceLines(QWidget):
    """Follows the connection and the printer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._services = context.services
        self._state = ServiceLine(context, "AttractScreen_state")
        self._printing = ServiceLine(context, "AttractScreen_printing")
        self._speaker = context.speaker
        self._speech = ServiceLine(context, "AttractScreen_speech")
        hours = ServiceLine(context, "AttractScreen_hours")
        lines = (self._state, self._printing, self._speech, hours)
        self.setLayout(column(*lines, spacing=context.theme.px(8)))
        hours.say("clock", "   ".join(context.services.settings.attract.office_hours))
        self._services.connection.lost.connect(self._show)
        self._services.connection.restored.connect(self._show)
        self._services.printer_reporting.changed.connect(self._show)
        self._speaker.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._services.connection.available:
            self._state.say("info", translate("AttractScreen", "Need help? Ask the operator."))
        else:
            text = translate("AttractScreen", "The service is not available yet. Please wait.")
            self._state.say("cloud_off", text)
        unable = self._services.printer_reporting.unable
        text = translate("AttractScreen", "Printing is not available for now.") if unable else ""
        self._printing.say("printer_unknown", text)
        self._speech.say("voice", reason_text(self._speaker.reason))
