"""Starts the terminal as it is, and tells a test where its widgets are.

`python -m tests.journeys.launcher SOCKET run --settings FILE` is `python -m kiosk run --settings
FILE` with an `Inspector` beside it. The product has no such door: it is opened here, from outside.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.journeys.inspector import Inspector


def main(socket_path: Path, arguments: list[str]) -> int:
    """Run the terminal with its usual arguments; its exit code."""
    from kiosk.command_line import main as kiosk

    inspector = Inspector(socket_path)
    try:
        return kiosk(arguments)
    finally:
        inspector.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
