"""A scripted visit through every screen, while the GUI thread's pulse is taken."""

from __future__ import annotations

import threading

from tests.journeys.residents import Resident
from tests.journeys.steps import erase_reading, open_readings, sign_in, sign_out, type_reading
from tests.journeys.terminal import Terminal
from tests.journeys.world import World
from tests.real_parts.waiting import until

_MOMENT_S = 0.5
_REST_MS = 10.0


def longest_stall_ms(world: World) -> float:
    """The longest time of one visit, in milliseconds, in which the GUI thread did not answer."""
    resident = world.resident()
    with world.terminal() as terminal:
        terminal.wait_for("AttractScreen_start")
        until(lambda: _at_rest(terminal), "the terminal to have started up", 20)
        terminal.watch_stalls()
        _visit(terminal, resident)
        return terminal.longest_stall_ms()


def _at_rest(terminal: Terminal) -> bool:
    """Whether a moment has passed in which the terminal did nothing: it waits for a resident."""
    terminal.watch_stalls()
    threading.Event().wait(_MOMENT_S)
    return terminal.longest_stall_ms() < _REST_MS


def _visit(terminal: Terminal, resident: Resident) -> None:
    """Look at everything; the reading is typed but not given, so that visits stay alike."""
    sign_in(terminal, resident)
    terminal.scroll_to("BillsCard_charges")
    terminal.touch("BillsCard_charges")
    terminal.touch("ChargesScreen_earlier")
    terminal.touch("ChargesScreen_back")
    boxes = open_readings(terminal, resident)
    value = resident.next_reading()
    type_reading(terminal, boxes, value)
    erase_reading(terminal, boxes, value)
    terminal.touch("CabinetScreen_personal")
    terminal.wait_text(resident.account.address)
    terminal.touch("CabinetScreen_main")
    terminal.scroll_to("BillsCard_print_0")
    terminal.touch("BillsCard_print_0")
    terminal.wait_text("Напечатано", 30)
    terminal.touch("BillScreen_back")
    terminal.touch("DueCard_pay")
    terminal.wait_for("PaymentScreen_qr")
    terminal.touch("PaymentScreen_back")
    sign_out(terminal)
    terminal.wait_for("AttractScreen_start")
