"""`kiosk outbox`, the command itself: counts and ages, nothing personal, nothing changed."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.demo_secrets import DemoSecrets
from kiosk.outbox import FOLDER
from kiosk.outbox.outbox import Outbox
from kiosk.outbox.store import Row, Store
from tests.kiosk.outbox.samples import kept_reading
from tests.kiosk.outbox.test_outbox import drain, keep


def _run(data_dir: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "outbox", "--data-dir", str(data_dir), *more]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def _printed(data_dir: Path, *more: str) -> list[str]:
    done = _run(data_dir, *more)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_nothing_was_ever_kept(tmp_path: Path) -> None:
    assert _printed(tmp_path / "demo") == ["pending: 0", "undeliverable: 0"]
    assert not (tmp_path / "demo").exists()


def test_counts_and_ages_while_a_terminal_runs(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path / FOLDER, DemoSecrets(tmp_path), reserve_bytes=0)
    items = [kept_reading() for _ in range(3)]
    for item in items:
        outbox.hold(item)
    outbox.set_aside(items[0].item_id, "visit_ended")
    before = sorted(path.name for path in (tmp_path / FOLDER).iterdir())
    assert _printed(tmp_path) == [
        "pending: 2, oldest 0 minutes",
        "undeliverable: 1 (visit_ended 1)",
    ]
    assert sorted(path.name for path in (tmp_path / FOLDER).iterdir()) == before
    outbox.close()


def test_what_was_undeliverable_is_put_back_in_its_place_while_a_terminal_runs(
    tmp_path: Path,
) -> None:
    outbox = Outbox(tmp_path / FOLDER, DemoSecrets(tmp_path), reserve_bytes=0)
    first, second = kept_reading(), kept_reading()
    keep(outbox, first, second)
    outbox.set_aside(first.item_id, "invalid_request")
    assert outbox.next() == second
    assert _printed(tmp_path, "--try-again") == [
        "put back, to be delivered after the next visit: 1",
        "pending: 2, oldest 0 minutes",
        "undeliverable: 0",
    ]
    assert drain(outbox) == [first.item_id, second.item_id]
    outbox.close()


def test_nothing_to_put_back(tmp_path: Path) -> None:
    assert _printed(tmp_path, "--try-again")[0].endswith(": 0")
    assert not (tmp_path / FOLDER).exists()


@pytest.mark.parametrize(
    ("age_s", "said"), [(3 * 60, "3 minutes"), (5 * 3600, "5 hours"), (4 * 86400, "4 days")]
)
def test_rows_of_another_key_and_their_age(tmp_path: Path, age_s: int, said: str) -> None:
    store = Store(tmp_path / FOLDER / "outbox.db")
    store.add(Row("an id", "another key", b"sealed", int(time.time()) - age_s))
    store.close()
    assert _printed(tmp_path) == [
        f"pending: 1, oldest {said}",
        "sealed with a key that the keyring does not have, kept until it is back: 1",
        "undeliverable: 0",
    ]


def test_a_damaged_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "outbox.db").write_bytes(b"\xff" * 5000)
    done = _run(tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: ")
    assert done.stderr.splitlines()[0].endswith("SQLITE_NOTADB")


def test_files_that_were_set_aside_are_counted(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "outbox.db").write_bytes(b"\xff" * 5000)
    outbox = Outbox(tmp_path / FOLDER, DemoSecrets(tmp_path), reserve_bytes=0)
    assert outbox.next() is None
    outbox.close()
    assert _printed(tmp_path)[-1] == f"damaged files set aside in {tmp_path / FOLDER}: 1"
