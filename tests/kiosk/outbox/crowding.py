"""Fills the outbox until its disk is full, as a program on that disk; prints what it found.

`python -m tests.kiosk.outbox.crowding FOLDER`
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from domain.errors import NotKept
from kiosk.outbox.outbox import Outbox
from kiosk.secrets import MemorySecrets
from tests.kiosk.outbox.samples import kept_reading
from tests.kiosk.outbox.test_outbox import drain
from tests.real_parts.small_disk import fill


def main(folder: Path) -> dict[str, object]:
    secrets = MemorySecrets()
    outbox = Outbox(folder / "outbox", secrets, reserve_bytes=0)
    ballast = folder / "ballast"
    ballast.write_bytes(b"\0" * 100_000)
    kept, refused = _until_full(outbox)
    fill(folder / "rest")
    last = _refuses(outbox)
    outbox.answered(kept[0])
    left_when_full = _ids(folder, secrets)
    ballast.unlink()
    more = kept_reading()
    outbox.hold(more)
    outbox.release(more.item_id)
    return {
        "kept": kept,
        "refused": [refused, last],
        "left_when_full": left_when_full,
        "more": more.item_id,
        "drained": drain(outbox),
    }


def _until_full(outbox: Outbox) -> tuple[list[str], str]:
    """The ids that were kept, and of the one that was not."""
    kept: list[str] = []
    while True:
        item = kept_reading()
        try:
            outbox.hold(item)
        except NotKept:
            return kept, item.item_id
        outbox.release(item.item_id)
        kept.append(item.item_id)


def _refuses(outbox: Outbox) -> str:
    item = kept_reading()
    try:
        outbox.hold(item)
    except NotKept:
        return item.item_id
    raise AssertionError("kept on a full disk")


def _ids(folder: Path, secrets: MemorySecrets) -> list[str]:
    """All that another process would find."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(folder / "outbox" / "outbox.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [row[0] for row in db.execute("SELECT item_id FROM kept ORDER BY place")]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))))
