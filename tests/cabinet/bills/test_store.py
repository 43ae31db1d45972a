"""The bill store."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cabinet.bills.store import BillDamaged, BillStore

PDF = b"%PDF-1.7 one"
DIGEST = hashlib.sha256(PDF).hexdigest()


def test_the_same_document_is_kept_once(tmp_path: Path) -> None:
    store = BillStore(tmp_path / "new" / "folder")
    keys = {store.put(PDF) for _ in range(3)}
    assert len(keys) == 1
    assert store.read(keys.pop(), DIGEST) == PDF
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_names_tell_nothing(tmp_path: Path) -> None:
    assert BillStore(tmp_path).put(PDF) == f"{DIGEST[:2]}/{DIGEST}.pdf"


def test_a_changed_document_is_not_read(tmp_path: Path) -> None:
    store = BillStore(tmp_path)
    key = store.put(PDF)
    (tmp_path / key).write_bytes(b"%PDF-1.7 two")
    with pytest.raises(BillDamaged):
        store.read(key, DIGEST)


def test_a_cut_document_is_put_again(tmp_path: Path) -> None:
    store = BillStore(tmp_path)
    key = store.put(PDF)
    (tmp_path / key).write_bytes(PDF[:4])
    assert store.put(PDF) == key
    assert store.read(key, DIGEST) == PDF


def test_removing_twice_is_fine(tmp_path: Path) -> None:
    store = BillStore(tmp_path)
    key = store.put(PDF)
    store.remove(key)
    store.remove(key)
    with pytest.raises(BillDamaged):
        store.read(key, DIGEST)


def test_many_at_once(tmp_path: Path) -> None:
    store = BillStore(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: store.put(PDF), range(40)))
    assert [store.read(key, DIGEST) for key in keys] == [PDF]
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_any_fsspec_address() -> None:
    store = BillStore("memory://bills")
    assert store.read(store.put(PDF), DIGEST) == PDF
