"""The screens that are open, the topmost of them seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.context import Context
from ui.screens.screen import Screen

MakeScreen = Callable[[Context], Screen]


@dataclass(frozen=True, slots=True)
class KeptScreen:
    """How a screen is made anew, and what was done on it."""

    make: MakeScreen
    kept: object = field(repr=False)


class ScreenStack(QStackedWidget):
    """Screens are destroyed when they are left: nothing of a visit stays in a widget."""

    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._makers: dict[Screen, MakeScreen] = {}
        self._to_restore: dict[Screen, object] = {}

    @property
    def topmost(self) -> Screen | None:
        """The screen that is seen."""
        widget = self.currentWidget()
        return widget if isinstance(widget, Screen) else None

    @property
    def screens(self) -> list[Screen]:
        """All of them, the lowest first."""
        widgets = (self.widget(index) for index in range(self.count()))
        return [widget for widget in widgets if isinstance(widget, Screen)]

    def start_over(self, make: MakeScreen, context: Context) -> None:
        """Leave all screens for this one.

        It takes the focus before the others go: nothing else gets it by chance.
        """
        older = self.screens
        self.push(make, context)
        for left in reversed(older):
            self._drop(left)

    def push(self, make: MakeScreen, context: Context) -> None:
        """Put a screen over the others."""
        self._put(make, context)
        self._enter()

    def pop(self) -> bool:
        """Leave the topmost screen; False when it is the only one."""
        screens = self.screens
        if len(screens) <= 1:
            return False
        self._drop(screens[-1])
        self._enter()
        return True

    def keep(self) -> list[KeptScreen]:
        """What it takes to make the same screens anew, the lowest first."""
        return [KeptScreen(self._makers[screen], self._kept(screen)) for screen in self.screens]

    def leave_all(self) -> None:
        """The screens are about to be destroyed together with this stack."""
        for screen in reversed(self.screens):
            self._drop(screen)

    def restore(self, kept: Sequence[KeptScreen], context: Context) -> None:
        """Make screens anew, each as it was left: the one that is seen first, then those below."""
        for each in kept:
            self._to_restore[self._put(each.make, context)] = each.kept
        self._enter()
        QTimer.singleShot(0, self, self._take_over_next)

    def take_over_all(self) -> None:
        """Without waiting for their turn: something is asked of every screen."""
        for screen in list(self._to_restore):
            screen.take_over(self._to_restore.pop(screen))

    def _take_over_next(self) -> None:
        """What was not saved on a covered screen is asked about, and lost connections know it."""
        for screen in list(self._to_restore)[:1]:
            screen.take_over(self._to_restore.pop(screen))
            QTimer.singleShot(0, self, self._take_over_next)

    def _kept(self, screen: Screen) -> object:
        """Where nothing was taken over yet, it is still what the predecessor gave."""
        return self._to_restore[screen] if screen in self._to_restore else screen.keep()

    def _put(self, make: MakeScreen, context: Context) -> Screen:
        screen = make(context)
        self._makers[screen] = make
        self.addWidget(screen)
        self.setCurrentWidget(screen)
        return screen

    def _drop(self, screen: Screen) -> None:
        screen.on_leave()
        del self._makers[screen]
        self._to_restore.pop(screen, None)
        self.removeWidget(screen)
        screen.hide()
        screen.deleteLater()

    def _enter(self) -> None:
        screen = self.topmost
        if screen is None:
            return
        screen.setFocus()
        self.entered.emit(screen)
        if screen in self._to_restore:
            screen.take_over(self._to_restore.pop(screen))
        else:
            screen.on_enter()
