"""Rules about passwords (manual, section 3)."""

from __future__ import annotations

PASSWORD_LENGTH = range(8, 21)
"""8 to 20 characters."""


def password_length_fits(password: str) -> bool:
    """Whether a password has a permitted length."""
    return len(password) in PASSWORD_LENGTH
