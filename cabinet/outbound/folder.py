"""Messages as files: for a demo, and for trying things out without a server."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

from cabinet.outbound.mime import Letterhead, letter
from cabinet.outbound.parcel import Parcel, TryAgain

Told = Callable[[Parcel], object]
"""Called for each message, for whoever wants to show it."""


class FolderSender:
    """Writes each message to a file: letters as `.eml`, text messages as `.txt`.

    The name is made of time and message id: written again it is the same file.
    """

    def __init__(self, folder: Path, letterhead: Letterhead | None, told: Told | None) -> None:
        """Without a letterhead it takes text messages."""
        self._folder = folder
        self._head = letterhead
        self._told = told

    def send(self, parcel: Parcel) -> None:
        """Return when the file is there, whole; raises NotSent."""
        moment = parcel.created_at.astimezone(UTC)
        path = self._folder / f"{moment:%Y%m%d-%H%M%S}-{parcel.message_id}"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(path.with_suffix(".eml" if self._head else ".txt"), self._content(parcel))
        except OSError as error:
            raise TryAgain(f"cannot be written ({type(error).__name__})") from error
        if self._told is not None:
            self._told(parcel)

    def rest(self) -> None:
        """Nothing is kept open."""

    def _content(self, parcel: Parcel) -> bytes:
        if self._head is None:
            return f"{parcel.to}\n\n{parcel.text}\n".encode()
        return letter(parcel, self._head).as_bytes()


def _write(path: Path, content: bytes) -> None:
    partly = path.with_suffix(".part")
    descriptor = os.open(partly, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    partly.replace(path)
