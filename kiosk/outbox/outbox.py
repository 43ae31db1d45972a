"""The outbox: sealed items on the disk, for the workers that keep them and the courier."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from domain.errors import NotKept, SecretsUnavailable
from kiosk.secrets import SecretStore, make_outbox_key, outbox_key

if TYPE_CHECKING:
    from kiosk.outbox.items import Item
    from kiosk.outbox.sealing import Seal
    from kiosk.outbox.store import Row, Store

T = TypeVar("T")

FILE_NAME = "outbox.db"

MENDED_NAME = "mended.db"
"""Made of a damaged file, until it takes its place (`damage`)."""

RESERVE_BYTES = 1_000_000
"""Nothing is kept when less is free: removing a row takes room, too."""

SEAL_BROKEN = "seal_broken"

logger = logging.getLogger(__name__)


class Outbox:
    """May be used from several threads; all but `release` wait for the disk, in `folder`.

    NotKept from any of them: the disk or the keyring does not serve. It is tried anew each time,
    the reason is logged as often as it changes.
    """

    def __init__(
        self, folder: Path, secrets: SecretStore, *, reserve_bytes: int = RESERVE_BYTES
    ) -> None:
        self._file = folder / FILE_NAME
        self._secrets = secrets
        self._reserve = reserve_bytes
        self._lock = threading.Lock()
        self._store: Store | None = None
        self._seal: Seal | None = None
        self._held: set[str] = set()
        self._answered: set[str] = set()
        self._trouble: str | None = None

    @property
    def used(self) -> bool:
        """Whether the file is open."""
        return self._store is not None

    def hold(self, item: Item) -> None:
        """Keep an item; it is on the disk when this returns. `next` leaves it out until `release`.

        Raises NotKept; then nothing of it is on the disk.
        """
        from kiosk.outbox.items import encode
        from kiosk.outbox.store import Row

        def add(store: Store) -> None:
            seal = self._sealing(store)
            sealed = seal.close(item.item_id, encode(item))
            store.add(Row(item.item_id, seal.name, sealed, int(time.time())))

        self._look_for_room()
        self._held.add(item.item_id)
        try:
            self._serve(add)
        except NotKept:
            self._held.discard(item.item_id)
            self._answered.add(item.item_id)  # should any of it turn up
            raise

    def release(self, item_id: str) -> None:
        """Whoever holds the item is done with it; `next` gives it out if it is still there."""
        self._held.discard(item_id)

    def answered(self, item_id: str) -> None:
        """The cabinet has decided about the item: forget it.

        A row that the disk does not let go is not given out again, and removed later.
        """
        self._answered.add(item_id)
        try:
            self._serve(self._remove_answered)
        except NotKept:
            return  # it was logged

    def next(self, leave: Callable[[Item], bool] = lambda _item: False) -> Item | None:
        """The oldest item that is not to `leave`; None when there is none, or when it is held."""
        if self._store is None and not self._is_there():
            return None
        return self._serve(lambda store: self._next(store, leave))

    def set_aside(self, item_id: str, reason: str) -> None:
        """Keep an item that cannot be delivered out of the way."""
        self._serve(lambda store: store.set_aside(item_id, reason))

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._close()

    def _next(self, store: Store, leave: Callable[[Item], bool]) -> Item | None:
        self._remove_answered(store)
        if store.oldest() is None:
            store.clear_journal()
            return None
        return self._oldest(store, self._sealing(store), leave)

    def _oldest(self, store: Store, seal: Seal, leave: Callable[[Item], bool]) -> Item | None:
        """Rows that are not what was sealed are set aside on the way."""
        place = 0
        while (row := store.oldest(seal.name, after=place)) is not None:
            if row.item_id in self._held:
                return None
            item = _unsealed(row, seal)
            if item is None:
                logger.error("a row of the outbox is not what was sealed: kept aside")
                store.set_aside(row.item_id, SEAL_BROKEN)
            elif not leave(item):
                return item
            place = row.place
        return None

    def _remove_answered(self, store: Store) -> None:
        for item_id in list(self._answered):
            store.remove(item_id)
            self._answered.discard(item_id)

    def _sealing(self, store: Store) -> Seal:
        """With the keyring's key, made when it is first needed.

        Never made while rows exist: the key that sealed them may come back.
        """
        from kiosk.outbox.sealing import Seal

        if self._seal is None:
            key = outbox_key(self._secrets)
            if key is None and not store.empty():
                raise SecretsUnavailable
            self._seal = Seal(key or make_outbox_key(self._secrets))
            others = store.summary().pending.keys() - {self._seal.name}
            if others:
                logger.error("rows of the outbox that another key sealed are kept")
        return self._seal

    def _look_for_room(self) -> None:
        """Asked before anything is made; raises NotKept."""
        with self._disk_asked():
            there = next(folder for folder in self._file.parents if folder.exists())
            free = shutil.disk_usage(there).free
        if free < self._reserve:
            self._say("the outbox cannot be used: the disk is nearly full")
            raise NotKept

    def _is_there(self) -> bool:
        with self._disk_asked():
            return self._file.exists() or self._file.with_name(MENDED_NAME).exists()

    @contextmanager
    def _disk_asked(self) -> Iterator[None]:
        """A disk that fails, or is not let in to, may not even say what is there."""
        try:
            yield
        except OSError as error:
            self._say(f"the outbox cannot be used: {error.strerror or type(error).__name__}")
            raise NotKept from error

    def _serve(self, work: Callable[[Store], T]) -> T:
        """One caller at a time. After a failure the file is opened anew, and it is tried again.

        Closing it gives room back that its journal took, and SQLite goes on only reading once it
        met a disk that could not be written.
        """
        from kiosk.outbox.store import StoreFailed

        with self._lock:
            try:
                try:
                    result = work(self._opened())
                except StoreFailed:
                    self._close()
                    result = work(self._opened())
            except StoreFailed as error:
                self._close()
                self._say(f"the outbox cannot be used: {error}")
                raise NotKept from error
            except SecretsUnavailable as error:
                self._say("the outbox cannot be used: its key is not in the system keyring")
                raise NotKept from error
            self._trouble = None
            return result

    def _opened(self) -> Store:
        from kiosk.outbox.damage import open_mended

        if self._store is None:
            self._store = open_mended(self._file)
        return self._store

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def _say(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            logger.error("%s", trouble)


def _unsealed(row: Row, seal: Seal) -> Item | None:
    """None for a row that is not what was sealed, or that another version wrote."""
    import msgspec

    from kiosk.outbox.items import decode
    from kiosk.outbox.sealing import SealBroken

    try:
        return decode(seal.open(row.item_id, row.sealed))
    except (SealBroken, msgspec.DecodeError):
        return None
