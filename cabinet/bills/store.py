"""Where bill documents are kept: a folder, or whatever else fsspec speaks (`s3://bucket/bills`)."""

from __future__ import annotations

import hashlib
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

import fsspec

if TYPE_CHECKING:
    from pathlib import Path

_DAMAGED = "a bill's document is not what was stored"


class BillDamaged(Exception):
    """A stored document is missing or is not the one that its digest names."""

    def __init__(self) -> None:
        super().__init__(_DAMAGED)


class BillStore:
    """Documents by the digest of their content: the same bytes are kept once, and never change."""

    def __init__(self, location: str | Path) -> None:
        """`location` is a folder or an fsspec address; a folder is made when missing."""
        self._files, self._root = fsspec.url_to_fs(str(location), auto_mkdir=True)

    def put(self, content: bytes) -> str:
        """Keep a document and return its key. It is whole under its key, or not there at all."""
        key = file_key(hashlib.sha256(content).hexdigest())
        path = self._path(key)
        if self._files.exists(path) and self._files.size(path) == len(content):
            return key
        passing = f"{path}.{secrets.token_hex(4)}"
        self._files.pipe_file(passing, content)
        self._files.mv(passing, path)
        return key

    def read(self, key: str, sha256: str) -> bytes:
        """The document, checked against its digest; raises BillDamaged."""
        try:
            content: bytes = self._files.cat_file(self._path(key))
        except FileNotFoundError as error:
            raise BillDamaged from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise BillDamaged
        return content

    def remove(self, key: str) -> None:
        """Forget a document that no bill names any more; one that is gone already is fine."""
        with suppress(FileNotFoundError):
            self._files.rm_file(self._path(key))

    def _path(self, key: str) -> str:
        return f"{self._root.rstrip('/')}/{key}"


def file_key(digest: str) -> str:
    """`3f/3fa9....pdf`: no folder grows too long, and no name tells whose bill it is."""
    return f"{digest[:2]}/{digest}.pdf"
