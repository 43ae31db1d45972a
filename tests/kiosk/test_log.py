"""No traceback and nothing personal, even from a bug."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.log import log_to_file


def _run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )


def test_an_uncaught_bug_is_one_line_without_its_words() -> None:
    done = _run(
        "from kiosk.log import log_to_stderr\nlog_to_stderr()\nint('7401203456, Кузнецова')"
    )
    assert done.returncode == 1
    assert "bug: ValueError at <string>:3 <module>" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "Кузнецова" not in done.stderr


def test_a_bug_in_a_thread_too() -> None:
    done = _run(
        "import threading\nfrom kiosk.log import log_to_stderr\nlog_to_stderr()\n"
        "thread = threading.Thread(target=int, args=('7401203456',) * 3)\n"
        "thread.start()\nthread.join()"
    )
    assert "bug: TypeError" in done.stderr
    assert "Traceback" not in done.stderr
    assert "7401203456" not in done.stderr


def test_a_bug_in_a_slot_does_not_end_the_terminal() -> None:
    done = _run(
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from kiosk.log import log_to_stderr\nlog_to_stderr()\n"
        "app = QCoreApplication([])\n"
        "QTimer.singleShot(0, lambda: int('7401203456x'))\n"
        "QTimer.singleShot(20, app.quit)\n"
        "raise SystemExit(app.exec())"
    )
    assert done.returncode == 0
    assert "bug: ValueError" in done.stderr
    assert "Traceback" not in done.stderr
    assert "7401203456" not in done.stderr


def test_warnings_of_qt_are_not_for_the_console() -> None:
    done = _run(
        "from PySide6.QtCore import qWarning, qCritical\n"
        "from kiosk.log import log_to_stderr\nlog_to_stderr()\nqWarning('soft')\nqCritical('hard')"
    )
    assert "soft" not in done.stderr
    assert "hard" in done.stderr


@pytest.fixture
def root() -> logging.Logger:
    return logging.getLogger()


def test_the_file(tmp_path: Path, root: logging.Logger) -> None:
    before = list(root.handlers)
    log_to_file(tmp_path / "log")
    (added,) = [handler for handler in root.handlers if handler not in before]
    logging.getLogger("kiosk.test").warning("something happened")
    root.removeHandler(added)
    added.close()
    assert "something happened" in (tmp_path / "log" / "kiosk.log").read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_said(
    tmp_path: Path, root: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    before = list(root.handlers)
    (tmp_path / "file").touch()
    log_to_file(tmp_path / "file" / "log")
    assert root.handlers == before
    assert "no log file in" in caplog.text
