"""How a visit ends: by the exit, by time, by staff, or because the cabinet said so."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from domain.errors import VisitEnded
from kiosk.services import Services
from ui.interface import Interface

_LEAVING = object()
"""What the question before the end of a visit is about."""


class Stage(Protocol):
    """The window, as it is seen here."""

    @property
    def interface(self) -> Interface:
        """What is drawn now."""

    def begin(self) -> None:
        """The first screen, for whoever comes next."""

    def rest(self) -> None:
        """Nobody is expected, and nobody is read to."""


class VisitEnd(QObject):
    """Nothing of a visit is left after it: on a screen, in memory, on the clipboard."""

    def __init__(self, services: Services, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._stage = stage
        self._leaving = False
        services.visit.ended.connect(self._on_ended)

    def ask_to_leave(self) -> None:
        """End the visit; what was changed and not saved, here or below, is asked about first."""
        stack, overlays = self._stage.interface.stack, self._stage.interface.overlays
        stack.take_over_all()
        asked = (screen.before_leaving(self.sign_out) for screen in stack.screens)
        question = next(filter(None, asked), None)
        if question is None:
            self.sign_out()
        else:
            overlays.ask(replace(question, about=_LEAVING))

    def ask_again(self, about: object) -> None:
        """In another look, by whoever asked; a screen that did not knows nothing of it."""
        if about is _LEAVING:
            self.ask_to_leave()
            return
        stack = self._stage.interface.stack
        stack.take_over_all()
        for screen in stack.screens:
            screen.ask_again(about)

    def sign_out(self) -> None:
        """End the visit and say goodbye in the resident's language; or go back to the beginning."""
        was_active = self._services.visit.active
        self.end()
        if was_active:
            self._stage.interface.navigation.open_thanks()
        else:
            self._stage.begin()

    def wipe(self) -> None:
        """The resident went away: everything of the visit goes too."""
        self.end()
        self._stage.begin()

    def end(self) -> None:
        """Whoever ends it shows what comes next."""
        self._leaving = True
        try:
            self._services.actions.sign_out()
        finally:
            self._leaving = False

    @Slot()
    def _on_ended(self) -> None:
        """The cabinet ended the visit: say so. A sign-out of our own opens its screen by itself."""
        self._stage.rest()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            QGuiApplication.clipboard().clear(mode)
        if not self._leaving:
            self._stage.begin()
            self._stage.interface.overlays.explain(VisitEnded(), "plain")
