"""The open screens once more, beside those that are walked on, to do to them what leaves traces."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from tests.audit.unnoticed import unnoticed
from tests.ui.visitor import Visitor
from ui.appearance import Appearance
from ui.kept_interface import keep_interface, restore_interface


@contextmanager
def mirrored(visitor: Visitor, appearance: Appearance | None = None) -> Iterator[None]:
    """Until the block ends the window shows them as after a change of looks.

    Without an `appearance` in the same look.
    """
    window = visitor.window
    old, focused = window._interface, QApplication.focusWidget()
    kept = keep_interface(old)
    with unnoticed(old):
        new = window._interface = window._make_interface(appearance or old.appearance)
        new.show()
        old.hide()
        restore_interface(new, kept, window.visit_end.ask_again)
    try:
        yield
    finally:
        with unnoticed(old):
            window._interface = old
            if appearance is not None:
                window._make_theme(old.appearance, window.size())
            old.show()
            if focused is not None:
                focused.setFocus()
            new.overlays.dismiss()
            new.stack.leave_all()
            new.hide()
            new.deleteLater()
            visitor.settle()
