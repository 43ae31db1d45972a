"""What is laid over the screens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from domain.errors import CabinetError
from ui.dialogs.idle_warning import IdleWarning
from ui.dialogs.toast import Toast
from ui.dialogs.unavailable import UnavailableDialog
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.dialogs.cover import Cover
    from ui.dialogs.overlay import Overlay
    from ui.dialogs.question import Question, QuestionDialog
    from ui.widgets.notice import Tone


class Overlays:
    """At most one of each, laid over the interface of one look and gone with it."""

    def __init__(
        self, theme: Theme, window: QWidget, *, warning_s: float, bars: Callable[[], int]
    ) -> None:
        """`bars` tells how many pixels of the window a question leaves free at the top."""
        self._bars = bars
        self._theme = theme
        self._window = window
        self.unavailable = UnavailableDialog(theme, window)
        self.idle_warning = IdleWarning(theme, window, warning_s)
        self.toast = Toast(theme, window)
        self._question: QuestionDialog | None = None
        self._cover: Cover | None = None

    def cover(self) -> None:
        """Hide what stands on the screen from whoever looks over a shoulder."""
        from ui.dialogs.cover import Cover

        if self._cover is None:
            self._cover = Cover(self._theme, self._window)
        self._cover.hide_from_others(self._window)
        self._keep_in_front()

    @property
    def covered(self) -> bool:
        """Whether what stands on the screen is hidden from others."""
        return self._cover is not None and not self._cover.isHidden()

    def ask(self, question: Question) -> None:
        """Ask something."""
        from ui.dialogs.question import QuestionDialog

        if self._question is None:
            self._question = QuestionDialog(self._theme, self._window, self._bars)
        self._question.ask(question)
        self._keep_in_front()

    @property
    def asked_about(self) -> object:
        """What the question that stands is about; None when none does."""
        return None if self._question is None else self._question.about

    def explain(self, error: CabinetError, tone: Tone) -> None:
        """Say what went wrong; a lost connection has a state of its own."""
        from ui.messages import error_text, shows_itself

        if not shows_itself(error):
            self.toast.say(error_text(error), tone)

    def show_unavailable(self, *, with_readings: bool) -> None:
        """Cover what cannot be used now."""
        self.unavailable.offer_readings(with_readings)
        self.unavailable.appear()
        self._keep_in_front()

    def dismiss(self) -> None:
        """Nothing is laid over the next screen."""
        self.idle_warning.dismiss()
        self.unavailable.hide()
        self.toast.dismiss()
        for laid in (self._question, self._cover):
            if laid is not None:
                laid.dismiss()

    @property
    def front(self) -> Overlay | None:
        """What lies over everything else."""
        shown = {each for each in self._all() if each.isVisible()}
        stacked = reversed(self._window.children()) if shown else ()
        return next((each for each in stacked if each in shown), None)

    def fit(self) -> None:
        """The window has another size."""
        for overlay in self._all():
            overlay.place()
        self.toast.place()

    def follow_bars(self) -> None:
        """There are more of them, or they are higher."""
        if self._question is not None:
            self._question.place()

    def escape_question(self) -> bool:
        """Put away the question that stands, if there is one."""
        if self._question is None or self._question.isHidden():
            return False
        self._question.escape()
        return True

    def _keep_in_front(self) -> None:
        """An answer that arrives late tells nothing over what hides the figures from others.

        Nor does it cover the question whether somebody is there.
        """
        for laid in (self._cover, self.idle_warning):
            if laid is not None and not laid.isHidden():
                laid.come_forward()

    def _all(self) -> list[Overlay]:
        laid = (self.unavailable, self.idle_warning, self._question, self._cover)
        return [each for each in laid if each is not None]
