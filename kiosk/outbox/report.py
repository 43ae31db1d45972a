"""`kiosk outbox`: what waits on this terminal, in counts and ages; nothing personal.

`--try-again` puts back what was undeliverable, once its cause is mended (docs/readings.md).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from domain.errors import SecretsUnavailable
from kiosk.errors import StartError
from kiosk.outbox.outbox import FILE_NAME
from kiosk.secrets import SecretStore, outbox_key

if TYPE_CHECKING:
    from kiosk.outbox.store import Store, Summary

T = TypeVar("T")

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def outbox_report(folder: Path, secrets: SecretStore) -> list[str]:
    """The lines to print. Raises StartError when the file cannot be read.

    A terminal may be running; a file that is not there is not made.
    """
    from kiosk.outbox.damage import damaged_files

    summary = outbox_summary(folder)
    lines = [_pending(summary), *_other_keys(summary, secrets), _undeliverable(summary)]
    damaged = damaged_files(folder)
    if damaged:
        lines.append(f"damaged files set aside in {folder}: {damaged}")
    return lines


def try_again(folder: Path) -> list[str]:
    """Put back what was set aside. Raises StartError when the file cannot be written.

    A terminal that runs finds it when it looks next: after a visit, or at its start.
    """
    file = folder / FILE_NAME
    put_back = _with_store(file, lambda store: store.put_back()) if file.exists() else 0
    return [f"put back, to be delivered after the next visit: {put_back}"]


def _pending(summary: Summary) -> str:
    line = f"pending: {summary.pending.total()}"
    if summary.oldest_at is None:
        return line
    return f"{line}, oldest {_age(int(time.time()) - summary.oldest_at)}"


def _other_keys(summary: Summary, secrets: SecretStore) -> list[str]:
    """What cannot be delivered because of the key."""
    from kiosk.outbox.sealing import Seal

    if not summary.pending:
        return []
    try:
        key = outbox_key(secrets)
    except SecretsUnavailable:
        return ["the key of the outbox cannot be read from the system keyring"]
    others = summary.pending.total() - (summary.pending[Seal(key).name] if key else 0)
    if not others:
        return []
    return [f"sealed with a key that the keyring does not have, kept until it is back: {others}"]


def _undeliverable(summary: Summary) -> str:
    line = f"undeliverable: {summary.set_aside.total()}"
    reasons = ", ".join(f"{reason} {count}" for reason, count in sorted(summary.set_aside.items()))
    return f"{line} ({reasons})" if reasons else line


def outbox_summary(folder: Path) -> Summary:
    """The counts alone. Raises StartError when the file cannot be read."""
    from collections import Counter

    from kiosk.outbox.store import Summary

    file = folder / FILE_NAME
    if not file.exists():
        return Summary(Counter(), Counter(), None)
    return _with_store(file, lambda store: store.summary())


def _with_store(file: Path, work: Callable[[Store], T]) -> T:
    from kiosk.outbox.store import Store, StoreFailed

    try:
        store = Store(file)
        try:
            return work(store)
        finally:
            store.close()
    except StoreFailed as error:
        raise StartError(f"{file}: {error}") from error


def _age(seconds: int) -> str:
    if seconds >= 2 * _DAY:
        return f"{seconds // _DAY} days"
    if seconds >= 2 * _HOUR:
        return f"{seconds // _HOUR} hours"
    return f"{max(seconds, 0) // _MINUTE} minutes"
