"""How the terminal is: looked at when the page opens, and again every while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from domain.errors import CabinetError
from kiosk.jobs import Job
from kiosk.services import Services
from kiosk.terminal_state import CabinetLook
from kiosk.version import VERSION
from ui.service import state_words as words
from ui.service.common_words import Said, not_done
from ui.service.state_row import StateRow
from ui.theme import Theme
from ui.theme.metrics import Type, Weight
from ui.widgets.boxes import column, rule
from ui.widgets.card import Card
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label

T = TypeVar("T")

LOOK_AGAIN_MS = 10_000


class StateCard(Card):
    """Begins to look with `look`; each row is filled as soon as it is known."""

    def __init__(self, theme: Theme, services: Services) -> None:
        super().__init__(name="ServiceScreen_state")
        self._theme = theme
        self._services = services
        self._rows = {
            name: StateRow(theme, name, about) for name, about in words.STATE_NAMES.items()
        }
        self._build()
        self._again = QTimer(self)
        self._again.timeout.connect(self.look)
        services.staff.out_of_service.changed.connect(self._show_service)

    @Slot()
    def look(self) -> None:
        """Look at everything now."""
        self._again.start(LOOK_AGAIN_MS)
        staff = self._services.staff
        self._show_terminal(self._services.settings.terminal.name)
        self._show_service()
        self._show_screen()
        staff.look_at_cabinet().on_success(self._show_cabinet).start(self)
        self._fill("outbox", staff.look_at_outbox(), words.outbox)
        self._fill("printer", staff.look_at_printer(), words.printer)
        self._fill("disk", staff.look_at_disk(), words.disk)
        if staff.has_slip_printer:
            self._fill("slips", staff.look_at_slip_printer(), words.printer)
        else:
            self._rows["slips"].say((words.NO_SLIP_PRINTER, "plain"))

    def _build(self) -> None:
        px = self._theme.px
        title = label(self._theme, words.STATE, size=Type.LARGE, weight=Weight.SEMIBOLD)
        rows: list[QWidget] = []
        for state_row in self._rows.values():
            rows += [rule(px(1)), state_row]
        inner = column(*rows[1:], None, margins=(0, 0, px(14), 0))
        scroll = FingerScroll(self._theme, inner, name="ServiceScreen_scroll")
        scroll.setProperty("grow", 1)
        pad = self._theme.metrics.card_padding
        self.setLayout(column(title, px(6), scroll, margins=(pad, px(20), pad, px(14))))

    def _fill(self, name: str, job: Job[T], say: Callable[[T], Said]) -> None:
        row = self._rows[name]

        def failed(error: CabinetError) -> None:
            row.say((not_done(error), "bad"))

        job.on_success(lambda seen: row.say(say(seen))).on_error(failed).start(self)

    def _show_cabinet(self, look: CabinetLook) -> None:
        self._rows["cabinet"].say(words.cabinet(look))
        self._rows["clock"].say(words.clock(look, datetime.now().astimezone()))
        if look.name is not None:
            self._show_terminal(look.name)

    def _show_terminal(self, name: str) -> None:
        office = self._services.settings.terminal.office
        self._rows["terminal"].say(words.terminal(name, office, VERSION))

    @Slot()
    def _show_service(self) -> None:
        self._rows["service"].say(words.out_of_service(self._services.staff.out_of_service.active))

    def _show_screen(self) -> None:
        size, monitor = self.window().size(), self.window().screen()
        self._rows["screen"].say(words.screen(size.width(), size.height(), monitor.name()))
