"""Nothing that Qt's binding takes away can end the interpreter."""

import sys

import pytest
from PySide6.QtGui import QPainter, QPixmap

from kiosk.singletons import REFERENCES


@pytest.mark.parametrize("singleton", [None, True, False, NotImplemented], ids=repr)
def test_singletons_have_references_to_spare(singleton, qapp):
    before = sys.getrefcount(singleton)
    page = QPixmap(1, 1)
    painter = QPainter(page)
    for _ in range(1000):
        painter.setOpacity(1.0)
        painter.isActive()
    painter.end()
    assert min(before, sys.getrefcount(singleton)) > min(REFERENCES // 2, 2**31)
