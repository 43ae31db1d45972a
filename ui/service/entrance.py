"""The way in for staff: the hidden pattern, the PIN, and then the service page."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from domain.errors import CabinetError
from kiosk.staff_desk import StaffDesk
from kiosk.staff_pin import PinAnswer, PinStanding
from ui.idle import IdleWatch
from ui.service.corner_pattern import CornerPattern
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.service.pin_pad import PinPad

CORNER = 100
"""Design units: about a thumb."""

PATIENCE_S = 30.0
"""Without a touch the pad goes away by itself: a resident may have found the pattern."""

logger = logging.getLogger(__name__)


class StaffEntrance(QObject):
    """Watches the window. A terminal without a PIN has no entrance: nothing shows at all.

    `enter` is called when the PIN was right; `closed` says when nobody is to be let in, because
    the service page is open already.
    """

    def __init__(
        self,
        window: QWidget,
        desk: StaffDesk,
        theme: Callable[[], Theme],
        *,
        enter: Callable[[], None],
        closed: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._theme = theme
        self._enter = enter
        self._closed = closed
        self._pad: PinPad | None = None
        self._idle = IdleWatch(PATIENCE_S, window)
        self._idle.idle.connect(self._take_pad_away)

    def watch(self, handle: QWindow) -> None:
        """Look for the pattern from now on."""
        pattern = CornerPattern(handle, lambda: self._theme().px(CORNER))
        pattern.drawn.connect(self._on_pattern)

    def fit(self) -> None:
        """The window has another size."""
        if self._pad is not None:
            self._pad.setGeometry(self._window.rect())

    def follow_theme(self) -> None:
        """The interface was made anew: the pad is, too, and lies above it."""
        older = self._pad
        if older is None:
            return
        pad = self._pad = self._make_pad()
        pad.take_over(older)
        pad.appear()
        older.hide()
        older.deleteLater()

    @Slot()
    def _on_pattern(self) -> None:
        if self._pad is None and not self._closed():
            self._desk.ask_pin().on_success(self._open).on_error(_log).start(self)

    def _open(self, standing: PinStanding) -> None:
        if not standing.is_set:
            logger.info("the staff pattern was drawn, and there is no staff PIN")
            return
        if self._pad is not None:
            return
        pad = self._pad = self._make_pad()
        pad.appear()
        self._idle.arm()
        if standing.locked_for_s > 0:
            self._tell(standing)

    def _make_pad(self) -> PinPad:
        from ui.service.pin_pad import PinPad

        pad = PinPad(self._theme(), self._window)
        pad.entered.connect(self._try)
        pad.cancelled.connect(self._take_pad_away)
        return pad

    def _try(self, pin: str) -> None:
        self._desk.try_pin(pin).on_success(self._on_answer).on_error(self._on_error).start(self)

    def _on_answer(self, answer: PinAnswer) -> None:
        if self._pad is None:
            return  # whoever typed it went away, and somebody else may stand there
        if answer.right:
            logger.warning("staff opened the service page")
            self._take_pad_away()
            self._enter()
            return
        logger.warning("a wrong staff PIN, or one that came too early")
        self._tell(answer.standing)

    def _on_error(self, error: CabinetError) -> None:
        from ui.service.pin_words import pin_not_checked

        _log(error)
        self._say(pin_not_checked(error))

    def _tell(self, standing: PinStanding) -> None:
        from ui.service.pin_words import pin_locked, pin_wrong

        if standing.locked_for_s > 0:
            self._say(pin_locked(math.ceil(standing.locked_for_s)))
        else:
            self._say(pin_wrong(standing.tries_left))

    def _say(self, text: str) -> None:
        if self._pad is not None:
            self._pad.say(text)

    @Slot()
    def _take_pad_away(self) -> None:
        self._idle.disarm()
        pad, self._pad = self._pad, None
        if pad is not None:
            pad.hide()
            pad.deleteLater()


def _log(error: CabinetError) -> None:
    logger.error("the staff PIN cannot be checked: %s", error.code)
