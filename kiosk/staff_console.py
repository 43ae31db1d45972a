"""`kiosk pin`, and the PIN's part of `kiosk enrol`: asked for at a console, twice, without echo."""

from __future__ import annotations

import getpass
import sys

from kiosk.errors import StartError
from kiosk.secrets import SecretStore
from kiosk.staff_pin import clear_pin, keep_pin, kept_hash
from kiosk.staff_pin_rules import FEWEST_DIGITS, LONGEST, SHORTEST, PinFault, pin_fault

_FAULTS = {
    PinFault.NOT_DIGITS: "a PIN has digits only",
    PinFault.LENGTH: f"a PIN has {SHORTEST} to {LONGEST} digits",
    PinFault.FEW_DIGITS: (
        f"this PIN is too easy to guess: it needs {FEWEST_DIGITS} different digits at least"
    ),
    PinFault.REPEATED: (
        "this PIN is too easy to guess: it is one part twice or more, like 4718 4718"
    ),
    PinFault.RUNS: (
        "this PIN is too easy to guess: it is made of digits in even steps, like 123, 147 or 951"
    ),
}
NO_PIN = "There is no staff PIN, and so no way out of the terminal: `kiosk pin set` makes one.\n"


def set_pin(secrets: SecretStore) -> None:
    """Ask for a PIN and keep it; from a pipe it is one line. Raises StartError."""
    pin = _asked() if sys.stdin.isatty() else _usable(sys.stdin.readline())
    keep_pin(secrets, pin)


def enrol_pin(secrets: SecretStore) -> None:
    """Offer to set a PIN at a console, and say when there is none. Raises StartError."""
    if sys.stdin.isatty():
        question = "Set the PIN that lets staff out of the terminal now? [Y/n] "
        if input(question).strip().lower() in {"", "y", "yes"}:
            set_pin(secrets)
    tell_state(secrets)


def remove_pin(secrets: SecretStore) -> None:
    """Take the PIN away."""
    clear_pin(secrets)
    tell_state(secrets)


def tell_state(secrets: SecretStore) -> None:
    """Say whether there is a way out, where that is not what one would expect."""
    if kept_hash(secrets) is None:
        sys.stdout.write(NO_PIN)


def _asked() -> str:
    pin = _usable(getpass.getpass(f"Staff PIN ({SHORTEST} to {LONGEST} digits): "))
    if getpass.getpass("The same again: ").strip() != pin:
        raise StartError("the two are not the same; nothing was changed")
    return pin


def _usable(typed: str) -> str:
    """The PIN in it; StartError says why it is none, before it is asked for again."""
    pin = typed.strip()
    fault = pin_fault(pin)
    if fault is not None:
        raise StartError(_FAULTS[fault])
    return pin
