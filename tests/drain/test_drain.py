"""The short form: order, and each exactly once. What it takes is for the long form to say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.drain.drain import drain


def test_an_outbox_drains_in_order_and_once(qapp: QApplication, tmp_path: Path) -> None:
    found = drain(tmp_path, 300, most_seconds=120)
    assert found.taken == found.kept
    assert found.told == found.kept
    assert not found.left
