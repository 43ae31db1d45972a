"""Passwords: argon2id, and a check that takes the same time whether or not there is one."""

from __future__ import annotations

import os
import secrets
from functools import cached_property
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


class Passwords:
    """Hashes and checks passwords (RFC 9106, second recommended option: 64 MiB, 3 passes).

    As many checks run at once as there are processors: more would only take memory.
    """

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._turns = BoundedSemaphore(os.cpu_count() or 1)

    def hash(self, password: str) -> str:
        """What to keep of a password."""
        with self._turns:
            return self._hasher.hash(password)

    def fits(self, password: str, kept: str | None) -> bool:
        """Whether a password is the one kept; as slow for `None`, which no password fits."""
        with self._turns:
            try:
                return self._hasher.verify(kept or self._nobodys, password) and kept is not None
            except (VerificationError, InvalidHashError):
                return False

    @cached_property
    def _nobodys(self) -> str:
        """A hash of something that nobody can type."""
        return self._hasher.hash(secrets.token_hex(32))

    def warm_up(self) -> None:
        """Make the hash of nobody now, so that the first unknown account is not slower."""
        _ = self._nobodys
