"""Starting another program without letting it ask, or print, anything."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def run_quietly(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run to the end; what the program says on either stream is in `stdout`."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
