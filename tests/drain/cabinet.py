"""The small cabinet in a process of its own: what it costs is not the terminal's.

`python -m tests.drain.cabinet`; prints its URL, and when stdin is closed all that was given to it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from domain.readings import Channel
from tests.kiosk.scripted import info, route_of
from tests.real_parts.small_cabinet import Answer, Call, problem, small_cabinet


class Taken:
    """What arrived: the readings' ids, once for each time that one was taken."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self._answers: dict[str, Answer] = {}

    def answer(self, call: Call) -> Answer:
        """As the cabinet: a key that is known gets its answer again, and changes nothing."""
        if route_of(call) == "GET terminal":
            return info()
        if route_of(call) != "POST readings":
            return problem(404, "not_found")
        key = call.headers["Idempotency-Key"]
        if key not in self._answers:
            self._answers[key] = self._take(json.loads(call.body))
        return self._answers[key]

    def _take(self, body: dict[str, object]) -> Answer:
        self.ids.append(str(body["reading_id"]))
        reading = {
            "period": "2026-11-01",
            "taken_on": "2026-11-20",
            "channel": Channel.TERMINAL.value,
            "settled": False,
        }
        reading |= {name: body[name] for name in ("reading_id", "meter_id", "values")}
        return Answer(201, json.dumps(reading).encode())


class CabinetApart:
    """The other side of that process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.drain.cabinet"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()

    def taken(self) -> list[str]:
        """End it; the ids in the order in which they arrived."""
        said, _ = self._process.communicate(timeout=60)
        return [str(each) for each in json.loads(said)]

    def kill(self) -> None:
        """End it, if it was not ended."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()


@contextmanager
def cabinet_apart() -> Iterator[CabinetApart]:
    """Until the block ends."""
    cabinet = CabinetApart()
    try:
        yield cabinet
    finally:
        cabinet.kill()


if __name__ == "__main__":
    arrived = Taken()
    with small_cabinet() as running:
        running.answer = arrived.answer
        sys.stdout.write(running.url + "\n")
        sys.stdout.flush()
        sys.stdin.read()
    sys.stdout.write(json.dumps(arrived.ids))
