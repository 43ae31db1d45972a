"""How content moves under a finger and coasts after it: numbers only, no widget in it.

The curve is the one that phones have taught everybody: the speed of the finger that lets go, which
dies away exponentially. It is slower than on a phone: who reads standing up shall not lose a line.
"""

from __future__ import annotations

import math
from collections import deque

DECAY_MS = 325.0
"""In this time the speed falls to 1/e: a flick goes on for its speed times this."""

LOOK_BACK_MS = 100
"""The speed of a finger is what it did in this time; older movement was another thought."""

REST_MS = 60
"""A finger that lay still for so long before it was lifted has stopped the content itself."""

SLOWEST, FASTEST = 0.12, 3.0
"""Design units a millisecond: a slower finger leaves nothing moving, a faster one gains nothing."""

STANDSTILL = 0.03
"""Design units a millisecond that nobody sees any more."""


class FingerSpeed:
    """What a finger did lately along one axis."""

    def __init__(self) -> None:
        self._samples: deque[tuple[int, float]] = deque()

    def add(self, ms: int, at: float) -> None:
        """The finger is there, by the clock of the touch panel."""
        self._samples.append((ms, at))
        while ms - self._samples[0][0] > LOOK_BACK_MS:
            self._samples.popleft()

    def when_lifted(self, ms: int) -> float:
        """Pixels a millisecond; zero after a rest."""
        if not self._samples or ms - self._samples[-1][0] > REST_MS:
            return 0.0
        (begun, start), (ended, end) = self._samples[0], self._samples[-1]
        return (end - start) / (ended - begun) if ended > begun else 0.0


class Coasting:
    """Content that goes on by itself along one axis, and never beyond its ends."""

    def __init__(self, position: float, speed: float, *, unit: float, end: float) -> None:
        """`speed` in pixels a millisecond, `unit` in pixels; positions go from 0 to `end`."""
        wanted = abs(speed) / unit
        kept = 0.0 if wanted < SLOWEST else min(wanted, FASTEST)
        self._speed = math.copysign(kept * unit, speed)
        self._start = position
        self._end = end
        self._lasts_ms = DECAY_MS * math.log(kept / STANDSTILL) if kept else 0.0

    def position(self, ms: float) -> float:
        """Where the content is so long after the finger was lifted."""
        way = self._speed * DECAY_MS * (1 - math.exp(-min(ms, self._lasts_ms) / DECAY_MS))
        return min(max(self._start + way, 0.0), self._end)

    def over(self, ms: float) -> bool:
        """Whether it stands still from then on: slowed down, or at an end."""
        if ms >= self._lasts_ms:
            return True
        ahead = self._end if self._speed > 0 else 0.0
        return self.position(ms) == ahead
