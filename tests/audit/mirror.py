"""The open screens once more, beside those that are walked on, to do to them what leaves traces."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from tests.audit.unnoticed import unnoticed
from tests.ui.visitor import Visitor


@contextmanager
def mirrored(visitor: Visitor) -> Iterator[None]:
    """Until the block ends the window shows them as after a change of looks."""
    window = visitor.window
    old, focused = window._interface, QApplication.focusWidget()
    kept = old.stack.keep()
    with unnoticed(old):
        new = window._interface = window._make_interface(old.appearance)
        new.show()
        old.hide()
        new.unfold(old.unfolded)
        window.navigation.restore(kept)
        try:
            yield
        finally:
            window._interface = old
            old.show()
            if focused is not None:
                focused.setFocus()
            new.overlays.dismiss()
            new.stack.leave_all()
            new.hide()
            new.deleteLater()
            visitor.settle()
