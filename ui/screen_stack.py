"""The screens that are open, the topmost of them seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.screens.screen import Screen


class ScreenStack(QStackedWidget):
    """Screens are destroyed when they are left: nothing of a visit stays in a widget."""

    entered = Signal(object)

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

    def start_over(self, screen: Screen) -> None:
        """Leave all screens for this one.

        It takes the focus before the others go: nothing else gets it by chance.
        """
        older = self.screens
        self.push(screen)
        for left in reversed(older):
            self._drop(left)

    def push(self, screen: Screen) -> None:
        """Put a screen over the others."""
        self.addWidget(screen)
        self.setCurrentWidget(screen)
        self._enter()

    def pop(self) -> bool:
        """Leave the topmost screen; False when it is the only one."""
        screens = self.screens
        if len(screens) <= 1:
            return False
        self._drop(screens[-1])
        self._enter()
        return True

    def _drop(self, screen: Screen) -> None:
        screen.on_leave()
        self.removeWidget(screen)
        screen.hide()
        screen.deleteLater()

    def _enter(self) -> None:
        screen = self.topmost
        if screen is not None:
            screen.setFocus()
            self.entered.emit(screen)
            screen.on_enter()
