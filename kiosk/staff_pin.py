"""The PIN that lets staff out of the kiosk. There is no default: without one there is no way out.

It is kept as an argon2id hash in the system's keyring. `argon2` is imported on first use, by a
worker; a check takes about a tenth of a second and 64 MiB there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from kiosk.secrets import SecretStore
from kiosk.staff_pin_rules import FREE_TRIES, pin_fault
from kiosk.staff_tries import StaffTries

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_ENTRY = "staff-pin"
_HASH = "$argon2id$"
_NONE = "none"
"""Written over a PIN that is taken away: keyrings differ in how they forget."""


@dataclass(frozen=True, slots=True)
class PinStanding:
    """`tries_left` until the next wrong one locks; `locked_for_s` in seconds, 0 when open."""

    is_set: bool
    locked_for_s: float = 0.0
    tries_left: int = FREE_TRIES


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """What became of a try; `right` only when it was checked and fits."""

    right: bool
    standing: PinStanding


class StaffPin:
    """Calls come on workers and wait for the keyring and the disk.

    Each may raise SecretsUnavailable; `standing` and `check` raise NotKept when a try cannot be
    counted.
    """

    def __init__(self, secrets: SecretStore, folder: Path, now: Callable[[], float] = time) -> None:
        self._secrets = secrets
        self._tries = StaffTries(folder, now)
        self._turn = threading.Lock()

    def standing(self) -> PinStanding:
        """Whether there is a PIN, and whether it can be tried now."""
        with self._turn:
            kept = kept_hash(self._secrets)
            return self._standing(kept) if kept else PinStanding(is_set=False)

    def check(self, pin: str) -> PinAnswer:
        """Try a PIN. The try is on the disk as a wrong one before it is checked."""
        with self._turn:
            kept = kept_hash(self._secrets)
            if kept is None:
                return PinAnswer(right=False, standing=PinStanding(is_set=False))
            if self._standing(kept).locked_for_s > 0:
                return PinAnswer(right=False, standing=self._standing(kept))
            self._tries.count(_name(kept))
            right = _fits(pin, kept)
            if right:
                self._tries.forgive()
            return PinAnswer(right, self._standing(kept))

    def _standing(self, kept: str) -> PinStanding:
        name = _name(kept)
        left = max(1, FREE_TRIES - self._tries.wrong(name))
        return PinStanding(True, self._tries.locked_for_s(name), left)


def kept_hash(secrets: SecretStore) -> str | None:
    """The hash of the PIN; None when there is none. Raises SecretsUnavailable."""
    kept = secrets.read(_ENTRY)
    return kept if kept is not None and kept.startswith(_HASH) else None


def keep_pin(secrets: SecretStore, pin: str) -> None:
    """Set the PIN, whatever was before; wrong tries of the old one do not count for it.

    Raises ValueError with the fault's name for a PIN that is not to be used, SecretsUnavailable.
    """
    fault = pin_fault(pin)
    if fault is not None:
        raise ValueError(fault)
    secrets.write(_ENTRY, _hasher().hash(pin))


def clear_pin(secrets: SecretStore) -> None:
    """Take the way out away. Raises SecretsUnavailable."""
    secrets.write(_ENTRY, _NONE)


def _name(kept: str) -> str:
    """Tells one PIN from another; the hash is salted, so the same PIN set anew is another."""
    return sha256(kept.encode()).hexdigest()[:16]


def _fits(pin: str, kept: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False


def _hasher() -> PasswordHasher:
    """RFC 9106, second recommended option: 64 MiB, 3 passes."""
    from argon2 import PasswordHasher

    return PasswordHasher()
