"""What all screens have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.context import Context

if TYPE_CHECKING:
    from ui.dialogs.question import Question


class Screen(QWidget):
    """One screen. Made anew when it is opened and destroyed when it is left."""

    full_window = False
    """Whether the screen covers the top bar as well."""

    back_in_bar = False
    """Whether the top bar leads back while somebody is signed in, too."""

    patience = 1.0
    """How many times the usual time may pass without a touch: a phone is being used meanwhile."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.theme = context.theme
        self.setObjectName(type(self).__name__)
        self.setProperty("ground", "light")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def on_enter(self) -> None:
        """The screen is seen: for the first time, or again after one above it was left."""

    def on_leave(self) -> None:
        """The screen is about to be destroyed."""

    def on_back(self) -> None:
        """The resident wants back."""
        self.context.navigator.go_back()

    def before_leaving(self, leave: Callable[[], None]) -> Question | None:
        """What to ask before `leave`, which the answers call; None when nothing is unsaved."""
        return None

    def reload(self) -> None:
        """Fetch again what the screen shows; what was typed stays."""
