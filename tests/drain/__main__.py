"""`python -m tests.drain [ROWS]`: 10,000 rows, if nothing else is said. Prints what was found."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.garbage import settle_collection
from kiosk.measure import StallMeter
from tests.drain.drain import drain

ROWS = 10_000
ROWS_A_SECOND = 10
"""The slowest that is waited for."""

STALL_MS = 50
"""What the GUI thread may stand still at most."""


IDLE_MS = 5000
"""What the machine does to a GUI thread by itself is looked at for so long."""


def _idle_stall_ms(app: QApplication) -> float:
    stalls = StallMeter(app)
    stalls.start()
    QTimer.singleShot(IDLE_MS, app.quit)
    app.exec()
    stalls.deleteLater()
    return stalls.longest_ms


def main(rows: int) -> int:
    """The exit code: 1 when anything is missing, double, out of order, or the screen stalled."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    settle_collection()  # as the terminal does when it has started
    idle_ms = _idle_stall_ms(app)
    with TemporaryDirectory() as folder:
        found = drain(Path(folder), rows, most_seconds=60 + rows / ROWS_A_SECOND)
    missing = len(set(found.kept) - set(found.taken))
    double = len(found.taken) - len(set(found.taken))
    in_order = found.taken == found.kept
    good = in_order and found.told == found.kept and not found.left
    sys.stdout.write(
        f"kept: {len(found.kept)}\n"
        f"arrived: {len(found.taken)}, missing {missing}, twice {double}, "
        f"{'in order' if in_order else 'OUT OF ORDER'}\n"
        f"told: {len(found.told)}; left on the terminal: {'some' if found.left else 'none'}\n"
        f"took: {found.seconds:.1f} s, {len(found.taken) / found.seconds:.0f} a second\n"
        f"longest stall of the GUI thread: {found.longest_stall_ms:.1f} ms (at most {STALL_MS}); "
        f"of one that had nothing to do, before: {idle_ms:.1f} ms\n"
    )
    return 0 if good and found.longest_stall_ms <= STALL_MS else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
