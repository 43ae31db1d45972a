"""What the tabs have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.kept_state import KeptState, keep_state, restore_state


class CabinetTab(QWidget):
    """A tab loads when it is first shown, and again when the cabinet is back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.theme = context.theme
        self.setObjectName(type(self).__name__)

    @property
    def works_offline(self) -> bool:
        """Whether it can be used now while the cabinet does not answer."""
        return False

    def keep(self) -> object:
        """What was done here, for a tab that is made anew in another look."""
        return keep_state(self)

    def restore(self, kept: object) -> None:
        """Take over what `keep` of the tab's predecessor gave."""
        if isinstance(kept, KeptState):
            restore_state(self, kept)

    def ask_again(self, about: object) -> None:
        """A question stood unanswered in another look: if it was this tab's, ask it again."""

    def reload(self) -> None:
        """Fetch what the tab shows; what was typed stays."""

    def on_shown(self) -> None:
        """The tab is in front again."""
