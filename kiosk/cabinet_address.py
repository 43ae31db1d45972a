"""Where the cabinet is and what proves this terminal to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CabinetAddress:
    """The cabinet's base URL and the terminal's token, which no `repr` shows."""

    url: str
    terminal_token: str = field(repr=False)


AddressSource = Callable[[], CabinetAddress]
"""Finds the address on a worker thread, for the keyring takes its time and a demo's cabinet has
to start first. Raises CabinetUnavailable while there is none, SecretsUnavailable when the
keyring does not give it; it is asked again each time."""
