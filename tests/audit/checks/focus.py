"""The focus is seen where it is (WCAG 2.2, 2.4.7, 2.4.11, 2.4.13), and keys do what fingers do."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.audit.finding import Finding, box, title_of
from tests.audit.pixels import changed, ratio
from tests.audit.seen import area_of, is_key, is_reached_by_tab, visible_part
from tests.ui.visitor import Visitor

FOCUS, KEYS = "focus", "keys"
MOST = 80
"""Presses of Tab, at most: so many controls has no screen."""

CONTRAST = 3.0
SHARE = 0.5
"""Changed pixels a pixel of the outline, at least: a thin line along half of it, no mere caret."""

ENOUGH = 360
"""Pixels that are seen whatever the size: a control may mark the part of it that is typed into."""

PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return)


def focus(visitor: Visitor) -> Iterator[Finding]:
    """Goes with Tab from control to control; what they do is cut off, so on a mirror only."""
    seen: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or visitor.window, Qt.Key.Key_Tab)
        visitor.settle()
        control = QApplication.focusWidget()
        if control is None or control in seen or not is_reached_by_tab(control):
            break
        seen.append(control)
        yield from _visible(visitor, control)
        if isinstance(control, QAbstractButton) and not is_key(control):
            yield from _pressed(visitor, control)


def _visible(visitor: Visitor, control: QWidget) -> Iterator[Finding]:
    area = area_of(control)
    shown = visible_part(control, area)
    if shown != area:
        problem = f"has the focus, and of {box(area)} only {box(shown)} is seen"
        yield Finding(FOCUS, title_of(control), problem, area)
        return
    with_focus = _image(visitor, control)
    control.clearFocus()
    without = _image(visitor, control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    visitor.settle()
    if with_focus.size() != without.size():
        return
    pairs = changed(without, with_focus).items()
    marked = sum(count for pair, count in pairs if ratio(*pair) >= CONTRAST)
    wanted = min(ENOUGH, SHARE * 2 * (area.width() + area.height()))
    if marked < wanted:
        problem = f"focus changes {marked} px by {CONTRAST}:1; {wanted:.0f} wanted"
        yield Finding(FOCUS, title_of(control), problem, area)


def _pressed(visitor: Visitor, button: QAbstractButton) -> Iterator[Finding]:
    clicks: list[None] = []
    if not button.isEnabled():
        return
    if button.receivers("2clicked(bool)"):
        button.clicked.disconnect()
    button.clicked.connect(lambda: clicks.append(None))
    for key in PRESSING:
        before = len(clicks)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, key)
        visitor.settle()
        if len(clicks) != before + 1:
            problem = f"{key.name} pressed it {len(clicks) - before} times"
            yield Finding(KEYS, title_of(button), problem, area_of(button))


def back(visitor: Visitor) -> Iterator[Finding]:
    """What «Назад» does, Escape does; where there is none it does nothing."""
    interface = visitor.window._interface
    screen = interface.stack.topmost
    if screen is None:
        return
    wanted = 1 if interface.leads_back else 0
    told: list[None] = []
    screen.on_back = lambda: told.append(None)  # type: ignore[method-assign]
    QTest.keyClick(QApplication.focusWidget() or visitor.window, Qt.Key.Key_Escape)
    visitor.settle()
    if len(told) != wanted:
        problem = f"Escape led back {len(told)} times, not {wanted}"
        yield Finding(KEYS, title_of(screen), problem, area_of(screen))


def _image(visitor: Visitor, control: QWidget) -> QImage:
    QApplication.sendPostedEvents(control, QEvent.Type.UpdateRequest)
    return visitor.window.grab(area_of(control)).toImage()
