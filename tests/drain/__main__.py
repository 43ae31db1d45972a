"""`python -m tests.drain [ROWS]`: 10,000 rows, if nothing else is said. Prints what was found."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from tests.drain.drain import drain

ROWS = 10_000
ROWS_A_SECOND = 10
"""The slowest that is waited for."""

STALL_MS = 50
"""What the GUI thread may stand still at most."""


def main(rows: int) -> int:
    """The exit code: 1 when anything is missing, double, out of order, or the screen stalled."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QApplication([])
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
        f"longest stall of the GUI thread: {found.longest_stall_ms:.1f} ms (at most {STALL_MS})\n"
    )
    return 0 if good and found.longest_stall_ms <= STALL_MS else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
