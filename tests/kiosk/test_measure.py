from __future__ import annotations

import json
import threading
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.measure import FirstPaint, Report, StallMeter


def test_the_first_paint_is_told_once(qtbot: QtBot, qapp: QApplication) -> None:
    before = time.time()
    first_paint = FirstPaint(qapp)
    told: list[float | None] = []
    first_paint.happened.connect(lambda: told.append(first_paint.at))
    assert first_paint.at is None
    for _ in range(2):
        window = QWidget()
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0] is not None
    assert before <= told[0] <= time.time()


def test_a_window_that_is_never_shown_is_not_waited_for(qtbot: QtBot, qapp: QApplication) -> None:
    hidden, gone, shown = QWidget(), QWidget(), QWidget()
    for window in (hidden, gone, shown):
        qtbot.addWidget(window)
        window.winId()
    gone.show()
    told: list[bool] = []
    FirstPaint(qapp).happened.connect(lambda: told.append(True))
    gone.destroy()
    shown.show()
    qtbot.waitUntil(lambda: bool(told))


def test_a_stall_is_measured(qtbot: QtBot, qapp: QApplication) -> None:
    meter = StallMeter(qapp)
    meter.start()
    qtbot.waitUntil(lambda: meter.longest_ms >= 0)
    threading.Event().wait(0.08)  # the stall itself
    qtbot.waitUntil(lambda: meter.longest_ms >= 70)


def test_the_report(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    first_paint = FirstPaint(qapp)
    report = Report(tmp_path / "report.json", first_paint)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil((tmp_path / "report.json").exists)
    at_once = json.loads((tmp_path / "report.json").read_text())
    assert at_once["first_paint_at"] == first_paint.at
    threading.Event().wait(0.08)
    qtbot.waitUntil(lambda: _stall_after(report, tmp_path) >= 60)
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def _stall_after(report: Report, folder: Path) -> float:
    report.write()
    written = json.loads((folder / "report.json").read_text())
    return float(written["longest_stall_ms"])
