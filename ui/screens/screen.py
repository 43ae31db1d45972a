"""What all screens have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.context import Context
from ui.kept_state import KeptState, keep_state, restore_state
from ui.theme.metrics import Type
from ui.widgets.button import Button

if TYPE_CHECKING:
    from domain.contacts import Subscriptions
    from ui.dialogs.question import Question

translate = QCoreApplication.translate

BACK_HEIGHT = 84
LEAST_TITLE = 3
"""Letters; a large `₽` is no heading."""


class Screen(QWidget):
    """One screen. Made anew when it is opened and destroyed when it is left."""

    full_window = False
    """Whether the screen covers the top bar as well."""

    access_bar_below = False
    """Whether the accessibility bar stands under the screen, without being asked for."""

    back_in_bar = False
    """Whether the top bar leads back while somebody is signed in, too."""

    aside = 0
    """Pixels to the right that it stands aside against burn-in: the bar below goes along."""

    stood_aside = Signal()
    """`aside` is another one."""

    patience = 1.0
    """How many times the usual time may pass without a touch: a phone is being used meanwhile."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.theme = context.theme
        self.setObjectName(type(self).__name__)
        self.setProperty("ground", "light")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @property
    def title(self) -> str:
        """What is read aloud when the screen is entered: its heading, the largest of its texts."""
        labels = (each for each in self.findChildren(QLabel) if len(each.text()) >= LEAST_TITLE)
        heading = max(labels, key=lambda each: each.font().pixelSize(), default=None)
        return "" if heading is None else heading.text()

    def on_enter(self) -> None:
        """The screen is seen: for the first time, or again after one above it was left."""

    def on_leave(self) -> None:
        """The screen is about to be destroyed."""

    def on_back(self) -> None:
        """The resident wants back."""
        self.context.navigator.go_back()

    def on_agreed(self, wanted: Subscriptions) -> None:
        """A screen above was left with an agreement to these subscriptions."""

    @property
    def takes_scans(self) -> bool:
        """Whether `on_scanned` is told what a reader of codes reads while this is on top."""
        return False

    def on_scanned(self, text: str) -> None:
        """A reader of codes has read this."""

    def make_back_button(self) -> Button:
        """«Назад» at the edge of a screen that lies over the tabs or over a form."""
        button = Button(
            self.theme,
            translate("Screen", "Back"),
            icon="back",
            size=Type.LARGE,
            height=BACK_HEIGHT,
            name=f"{self.objectName()}_back",
        )
        button.clicked.connect(self.on_back)
        return button

    def before_leaving(self, leave: Callable[[], None]) -> Question | None:
        """What to ask before `leave`, which the answers call; None when nothing is unsaved."""
        return None

    def keep(self) -> object:
        """What was done here, for a screen that is made anew in another look."""
        return keep_state(self)

    def take_over(self, kept: object) -> None:
        """The screen is seen for the first time, in the place of its predecessor."""
        self.on_enter()
        self.restore(kept)

    def restore(self, kept: object) -> None:
        """Take over what `keep` of the screen's predecessor gave; called after `on_enter`."""
        if isinstance(kept, KeptState):
            restore_state(self, kept)

    def ask_again(self, about: object) -> None:
        """A question stood unanswered in another look: if it was this screen's, ask it again."""

    @property
    def works_offline(self) -> bool:
        """Whether what is shown now can be used while the cabinet does not answer."""
        return False

    @property
    def has_offline_part(self) -> bool:
        """Whether there is a part of the screen that can."""
        return False

    def show_offline_part(self) -> None:
        """Open that part."""

    def reload(self) -> None:
        """Fetch again what the screen shows; what was typed stays."""
