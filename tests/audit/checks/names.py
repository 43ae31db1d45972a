"""Every control has a name, says what it is, and is told from the others by more than its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.audit.finding import Finding, title_of
from tests.audit.seen import Seen, area_of, is_key
from ui.speech.controls import role_of

CHECK = "name"
NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


def names(seen: Seen) -> Iterator[Finding]:
    """As assistive technology is told by Qt, and the terminal's own voice by the widget."""
    alike: dict[tuple[str, str], list[QWidget]] = defaultdict(list)
    for control in seen.controls:
        name, description = told(control)
        if not any(map(str.isalnum, name)) and not (is_key(control) and name):
            yield Finding(CHECK, title_of(control), f"has no name but {name!r}", area_of(control))
        elif not is_key(control) and control.isEnabled():
            alike[name, description].append(control)
        if role_of(control) in NO_ROLES:
            problem = f"does not say what it is: {role_of(control).name}"
            yield Finding(CHECK, title_of(control), problem, area_of(control))
    for (name, _), controls in alike.items():
        if len(controls) > 1:
            others = ", ".join(map(title_of, controls[1:]))
            problem = f"is called «{name}», as {others}, and no description tells them apart"
            yield Finding(CHECK, title_of(controls[0]), problem, area_of(controls[0]))


def told(control: QWidget) -> tuple[str, str]:
    """Name and description."""
    interface = QAccessible.queryAccessibleInterface(control)
    if interface is None:
        return "", ""
    kinds = QAccessible.Text
    return interface.text(kinds.Name).strip(), interface.text(kinds.Description).strip()
