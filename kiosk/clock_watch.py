"""Notices that this terminal's clock and the cabinet's disagree, and reckons with it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

FAR_OFF = timedelta(minutes=2)
"""Far above what an answer takes; readings say when they were given by this clock."""

logger = logging.getLogger(__name__)


class ClockWatch:
    """Compares clocks with each answer, and says it once when they are far off."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._said = False
        self._ahead = timedelta(0)
        self.heard_at: datetime | None = None
        """When the last answer came, by this clock; None before the first."""

    def moment(self) -> datetime:
        """Now by the cabinet's clock, with this terminal's offset.

        A difference that is not far off is left alone: it may as well be that of the answer's way.
        """
        return (self._now() - self._ahead).astimezone()

    def compare(self, date: str | None) -> None:
        """`date` is an answer's Date header; one that cannot be read says nothing."""
        self.heard_at = self._now().astimezone()
        if date is None:
            return
        from email.utils import parsedate_to_datetime

        try:
            cabinet = parsedate_to_datetime(date)
        except ValueError:
            return
        ahead = self._now() - cabinet.replace(tzinfo=cabinet.tzinfo or UTC)
        far_off = abs(ahead) > FAR_OFF
        self._ahead = ahead if far_off else timedelta(0)
        if far_off and not self._said:
            self._said = True
            logger.warning(
                "this terminal's clock is %d s %s the cabinet's",
                abs(ahead).total_seconds(),
                "ahead of" if ahead > timedelta(0) else "behind",
            )
