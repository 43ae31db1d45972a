"""What the terminal's process tells its session when it ends (docs/kiosk-mode.md)."""

from __future__ import annotations

CLOSED_BY_STAFF = 10
"""Closed on the service page: the session must not start it again by itself.

Any other end, 0 too, was not meant to be one unless the session itself asked for it.
"""
