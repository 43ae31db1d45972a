"""What was found, as a table for those who mend it and as pictures with frames around it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from tests.audit.auditor import CHECKS
from tests.audit.finding import Finding
from tests.audit.looks import Look
from tests.audit.reader import Reader
from tests.audit.walk import Stop

FOLDER = Path("build") / "audit"


@dataclass
class _Kind:
    """The same thing in several states and looks of a screen."""

    example: Finding
    state: str
    look: Look
    states: set[str] = field(default_factory=set)
    looks: set[Look] = field(default_factory=set)

    def __str__(self) -> str:
        found = self.example
        seen = ", ".join(filter(None, (self.state, found.view)))
        return (
            f"  {found.check:9} {found.widget}: {found.problem}"
            f"  [{seen}, {self.look}; {len(self.states)} states, {len(self.looks)} looks]"
        )


class Report:
    """Gathers stops."""

    def __init__(self, *, checks: Sequence[str] = CHECKS) -> None:
        self._checks = checks
        self._kinds: dict[tuple[str, str, str, str], _Kind] = {}
        self._stops: list[Stop] = []
        self.found = 0

    def take(self, stop: Stop, reader: Reader) -> None:
        """A state that can still be seen; a picture where there is something new to see."""
        new = self.add(stop)
        if new:
            _draw(stop, new, reader)

    def add(self, stop: Stop) -> list[Finding]:
        """A state that was looked at; what is new about it."""
        findings = [each for each in stop.audited.findings if each.check in self._checks]
        new = []
        for each in findings:
            key = stop.screen, each.view, each.check, each.widget
            if key not in self._kinds:
                self._kinds[key] = _Kind(each, stop.state, stop.look)
                new.append(each)
            self._kinds[key].states.add(stop.state)
            self._kinds[key].looks.add(stop.look)
        self.found += len(findings)
        if stop.audited.controls or stop.audited.texts:
            self._stops.append(stop)
        return new

    def line(self, look: Look) -> str:
        """One look in one line."""
        stops = [stop for stop in self._stops if stop.look == look]
        found = Counter(each.check for stop in stops for each in stop.audited.findings)
        told = ", ".join(f"{check} {found[check]}" for check in self._checks if found[check])
        return f"{look}: {len(stops)} states, {told or 'nothing found'}"

    def table(self) -> str:
        """Screen by screen, what was found, where for the first time, and how often."""
        by_screen: dict[str, list[_Kind]] = defaultdict(list)
        for (screen, *_), kind in sorted(self._kinds.items()):
            by_screen[screen].append(kind)
        lines = []
        for screen, kinds in by_screen.items():
            looked = {(stop.state, stop.look) for stop in self._stops if stop.screen == screen}
            states, looks = ({each[at] for each in looked} for at in (0, 1))
            lines.append(f"\n{screen}: {len(states)} states in {len(looks)} looks")
            lines += map(str, kinds)
        audited = [stop.audited for stop in self._stops]
        lines.append(
            f"\n{len(self._stops)} states in {len({stop.look for stop in self._stops})} looks: "
            f"{sum(each.texts for each in audited)} texts, icons and borders, "
            f"{sum(each.controls for each in audited)} controls, "
            f"{sum(each.exempt for each in audited)} disabled ones exempt from contrast; "
            f"{len(self._kinds)} kinds of findings, {self.found} in all; pictures in {FOLDER}"
        )
        return "\n".join(lines)


def _draw(stop: Stop, findings: Sequence[Finding], reader: Reader) -> None:
    for view in dict.fromkeys(each.view for each in findings):
        picture = stop.audited.pictures.get(view) or reader.window.grab()
        painter = QPainter(picture)
        painter.setPen(QPen(QColor("#FF00FF"), 3))
        for each in findings:
            if each.view == view:
                painter.drawRect(each.area)
                painter.drawText(each.area, int(Qt.AlignmentFlag.AlignTop.value), each.check)
        painter.end()
        folder = FOLDER / "pictures"
        folder.mkdir(parents=True, exist_ok=True)
        name = "-".join(filter(None, (stop.state, view.replace(" ", "-"), str(stop.look))))
        picture.save(str(folder / f"{name}.png"))
