"""What is kept: durable, sealed, in order, with one key."""

from __future__ import annotations

import errno
import logging
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from domain.errors import NotKept, SecretsUnavailable
from kiosk.outbox.items import Item
from kiosk.outbox.outbox import Outbox
from kiosk.outbox.store import Row, Store, StoreFailed
from kiosk.secrets import MemorySecrets
from tests.kiosk.outbox.conftest import MakeOutbox
from tests.kiosk.outbox.samples import METER, VISIT, kept_reading, kept_withdrawal


class LockedSecrets(MemorySecrets):
    """A keyring that nobody unlocked."""

    def read(self, name: str) -> str | None:
        raise SecretsUnavailable


def keep(outbox: Outbox, *items: Item) -> None:
    """As after a first send without an answer."""
    for item in items:
        outbox.hold(item)
        outbox.release(item.item_id)


def drain(outbox: Outbox) -> list[str]:
    """The ids of all that is left, in the order in which it is given out."""
    ids = []
    while (item := outbox.next()) is not None:
        ids.append(item.item_id)
        outbox.answered(item.item_id)
    return ids


def bytes_on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_an_unused_outbox_leaves_no_trace(outbox: Outbox, folder: Path) -> None:
    assert outbox.next() is None
    assert not outbox.used
    assert not folder.exists()


def test_what_was_kept_is_there_in_another_process(open_outbox: MakeOutbox) -> None:
    reading = kept_reading()
    items: list[Item] = [reading, kept_withdrawal(reading.item_id), kept_reading("7")]
    open_outbox().hold(items[0])
    keep(open_outbox(), *items[1:])
    found = open_outbox()
    assert found.next() == reading
    assert drain(found) == [item.item_id for item in items]
    assert open_outbox().next() is None


def test_the_oldest_is_not_given_out_while_it_is_held(outbox: Outbox) -> None:
    first, second = kept_reading(), kept_reading()
    outbox.hold(first)
    keep(outbox, second)
    assert outbox.next() is None, "the second one has to wait, too"
    outbox.release(first.item_id)
    assert outbox.next() == first


def test_an_answered_item_is_not_given_out_although_it_is_still_held(outbox: Outbox) -> None:
    item = kept_reading()
    outbox.hold(item)
    outbox.answered(item.item_id)
    assert outbox.next() is None
    outbox.release(item.item_id)
    assert outbox.next() is None


def test_nothing_on_the_disk_can_be_read(outbox: Outbox, folder: Path) -> None:
    item = kept_reading("12345.678")
    keep(outbox, item)
    on_disk = bytes_on_disk(folder)
    for secret in (METER, VISIT, "12345.678", "T1", item.key, "reading_id"):
        assert secret.encode() not in on_disk
    assert item.item_id.encode() in on_disk, "the search finds what is there"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_was_answered_is_gone_from_the_disk(outbox: Outbox, folder: Path) -> None:
    item = kept_reading()
    keep(outbox, item)
    assert drain(outbox) == [item.item_id]
    assert item.item_id.encode() not in bytes_on_disk(folder)


def test_what_cannot_be_delivered_is_out_of_the_way(open_outbox: MakeOutbox) -> None:
    poor, good = kept_reading(), kept_reading()
    outbox = open_outbox()
    keep(outbox, poor, good)
    outbox.set_aside(poor.item_id, "visit_ended")
    assert drain(open_outbox()) == [good.item_id]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE kept SET item_id = 'of another' WHERE place = 1",
        "UPDATE kept SET sealed = zeroblob(3) WHERE place = 1",
        "UPDATE kept SET sealed = (SELECT sealed FROM kept WHERE place = 2) WHERE place = 1",
    ],
)
def test_a_row_that_was_tampered_with_is_kept_aside(
    open_outbox: MakeOutbox, folder: Path, change: str
) -> None:
    first, second = kept_reading(), kept_reading()
    keep(open_outbox(), first, second)
    with closing(sqlite3.connect(folder / "outbox.db")) as db, db:
        db.execute(change)
    assert drain(open_outbox()) == [second.item_id]
    with closing(sqlite3.connect(folder / "outbox.db")) as db:
        assert db.execute("SELECT set_aside FROM kept").fetchall() == [("seal_broken",)]


def test_a_keyring_that_lost_the_key_gets_no_new_one(
    open_outbox: MakeOutbox, secrets: MemorySecrets
) -> None:
    item = kept_reading()
    keep(open_outbox(), item)
    empty = MemorySecrets()
    outbox = open_outbox(empty)
    for attempt in (outbox.next, lambda: outbox.hold(kept_reading())):
        with pytest.raises(NotKept):
            attempt()
    assert empty.read("outbox-key") is None
    assert drain(open_outbox(secrets)) == [item.item_id], "the key is back"


def test_rows_of_another_key_are_kept_and_block_nothing(
    open_outbox: MakeOutbox, secrets: MemorySecrets, caplog: pytest.LogCaptureFixture
) -> None:
    old, new = kept_reading(), kept_reading()
    keep(open_outbox(), old)
    others = MemorySecrets()
    others.write("outbox-key", "00" * 32)
    outbox = open_outbox(others)
    keep(outbox, new)
    assert drain(outbox) == [new.item_id]
    assert "another key" in caplog.text
    assert drain(open_outbox(secrets)) == [old.item_id]


@pytest.mark.parametrize("entry", ["", "not hexadecimal", "00" * 16])
def test_an_entry_that_is_no_key_is_left_as_it_is(open_outbox: MakeOutbox, entry: str) -> None:
    odd = MemorySecrets()
    odd.write("outbox-key", entry)
    with pytest.raises(NotKept):
        open_outbox(odd).hold(kept_reading())
    assert odd.read("outbox-key") == entry


def test_without_a_keyring_nothing_is_kept_and_it_is_said_once(
    open_outbox: MakeOutbox, caplog: pytest.LogCaptureFixture
) -> None:
    outbox = open_outbox(LockedSecrets())
    for _ in range(3):
        with pytest.raises(NotKept):
            outbox.hold(kept_reading())
    assert outbox.next() is None
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "keyring" in caplog.text


def test_a_crowded_disk_keeps_nothing(folder: Path) -> None:
    outbox = Outbox(folder, MemorySecrets(), reserve_bytes=1 << 60)
    with pytest.raises(NotKept):
        outbox.hold(kept_reading())
    assert outbox.next() is None
    outbox.close()


def test_a_disk_that_does_not_even_say_what_is_there(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A name that no disk takes fails as a broken one does: with an OSError at the first look."""
    outbox = Outbox(tmp_path / ("x" * 300), MemorySecrets())
    for attempt in (outbox.next, lambda: outbox.hold(kept_reading())):
        with pytest.raises(NotKept):
            attempt()
    assert [record.getMessage() for record in caplog.records] == [
        "the outbox cannot be used: File name too long"
    ]


def _garbage(file: Path) -> None:
    file.write_bytes(b"\xff" * 20_000)


def _half(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _scratched(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[-6000:-4000] = b"\xff" * 2000
    file.write_bytes(data)


@pytest.mark.parametrize("harm", [_garbage, _half, _scratched])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(
    open_outbox: MakeOutbox,
    folder: Path,
    harm: object,
    caplog: pytest.LogCaptureFixture,
) -> None:
    items = [kept_reading() for _ in range(40)]
    before = open_outbox()
    keep(before, *items)
    before.close()
    assert callable(harm)
    harm(folder / "outbox.db")
    outbox = open_outbox()
    rest = drain(outbox)
    ids = [item.item_id for item in items]
    assert rest == [item_id for item_id in ids if item_id in rest], "in their order, none twice"
    assert len(rest) < len(ids)
    later = kept_reading()
    keep(outbox, later)
    assert drain(outbox) == [later.item_id]
    assert len(list(folder.glob("damaged-*/outbox.db"))) == 1
    assert f"{len(rest)} rows" in caplog.text


def test_a_damaged_file_gives_what_can_be_read_of_it(open_outbox: MakeOutbox, folder: Path) -> None:
    items = [kept_reading() for _ in range(40)]
    before = open_outbox()
    keep(before, *items)
    before.close()
    _scratched(folder / "outbox.db")
    assert len(drain(open_outbox())) > 20


@pytest.mark.parametrize("step", ["add", "move", "last move"])
def test_a_mending_that_is_interrupted_loses_nothing(
    open_outbox: MakeOutbox, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The disk fails in the middle of it; what could be read is delivered by the next try."""
    before = open_outbox()
    keep(before, *(kept_reading() for _ in range(40)))
    before.close()
    _scratched(folder / "outbox.db")
    with monkeypatch.context() as broken:
        _break(broken, step)
        with pytest.raises(NotKept):
            open_outbox().next()
    outbox = open_outbox()
    assert len(drain(outbox)) > 20
    assert sorted(path.name for path in folder.glob("*.db")) == ["outbox.db"]


def _break(patch: pytest.MonkeyPatch, step: str) -> None:
    """An error where a disk would have given it."""
    replace = Path.replace

    def add(_store: Store, *_rows: Row) -> None:
        raise StoreFailed("SQLITE_FULL")

    def move(path: Path, target: Path) -> Path:
        if step == "move" or path.name == "mended.db":
            raise OSError(errno.EIO, "Input/output error")
        return replace(path, target)

    if step == "add":
        patch.setattr(Store, "add", add)
    else:
        patch.setattr(Path, "replace", move)
