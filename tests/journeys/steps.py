"""What a resident does at the terminal, step by step."""

from __future__ import annotations

from decimal import Decimal

from tests.journeys.residents import Resident
from tests.journeys.terminal import Terminal
from tests.real_parts.waiting import until


def sign_in(terminal: Terminal, resident: Resident) -> None:
    """From the attract screen to the main tab with what is due."""
    terminal.touch("AttractScreen_start")
    terminal.touch("SignInScreen_account_number")
    terminal.type(resident.account.account_number)
    terminal.touch("SignInScreen_password")
    terminal.type(resident.password)
    terminal.touch("SignInScreen_submit")
    terminal.wait_for("DueCard_pay")


def open_readings(terminal: Terminal, resident: Resident) -> str:
    """Open the readings tab and the resident's meter; the name of its digit boxes."""
    meter_id = resident.meter.meter.meter_id
    boxes = f"MeterCard_{meter_id}_T1"
    terminal.touch("CabinetScreen_readings")
    terminal.wait_for(f"MeterCard_{meter_id}")
    if not terminal.shown(boxes):
        terminal.scroll_to(f"MeterCard_{meter_id}_open")
        terminal.touch(f"MeterCard_{meter_id}_open")
    terminal.scroll_to(boxes)
    terminal.touch(boxes)
    return boxes


def type_reading(terminal: Terminal, boxes: str, value: Decimal) -> None:
    """Type a value into empty digit boxes."""
    typed = f"{value:f}".replace(".", ",")
    terminal.type(typed)
    until(lambda: typed in _text(terminal, boxes), f"{typed} in the boxes")


def erase_reading(terminal: Terminal, boxes: str, value: Decimal) -> None:
    """Take a typed value back, key by key."""
    typed = f"{value:f}".replace(".", ",")
    for _ in typed:
        terminal.touch("Keyboard_key_backspace")
    until(lambda: typed not in _text(terminal, boxes), f"{typed} gone from the boxes")


def sign_out(terminal: Terminal) -> None:
    """Leave with «Выход» at the top right."""
    terminal.touch("TopBar_exit")
    terminal.wait_for("ThanksScreen")


def _text(terminal: Terminal, name: str) -> str:
    seen = terminal.find(name)
    return seen.text if seen else ""
