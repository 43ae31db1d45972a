"""The process that makes the bills of a page of accounts after the other."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cabinet.bugs import place_of

if TYPE_CHECKING:
    from datetime import date
    from multiprocessing.connection import Connection

    from cabinet.bills.figures import Form
    from cabinet.bills.making import Figures
    from cabinet.cabinet import Cabinet
    from cabinet.settings import Settings

log = logging.getLogger(__name__)

Page = tuple[str, ...]
"""Account numbers."""

SHEAF = 25
"""Bills that are set together: twice as many save a hundredth, for half as much memory again."""

WRITERS = 4
"""Documents on their way into the store while the next ones are made: it may be far away."""


READY = "ready"
"""A worker's first word."""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a page."""

    made: int
    kept: int


def work(settings: Settings, period: date, line: Connection) -> None:
    """Say that it begins, then answer each page with `Done` until the other end is closed."""
    os.environ["RAYON_NUM_THREADS"] = "1"  # typst's own threads: each core has a process already
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process closes the line
    from cabinet.application import build_cabinet
    from cabinet.bills.figures import Form

    cabinet = build_cabinet(settings)
    form = Form.of(settings)
    cabinet.bill_printer.prepare()
    try:
        with suppress(ConnectionError):
            line.send(READY)
        with ThreadPoolExecutor(WRITERS) as writers:
            for page in _handed(line):
                done = _make(cabinet, form, period, page, writers)
                with suppress(ConnectionError):  # nobody is there: no page comes any more
                    line.send(done)
    except Exception as bug:  # noqa: BLE001 - told without the figures it was about
        log.error("bills render: %s", place_of(bug))
        raise SystemExit(1) from None
    finally:
        cabinet.engine.dispose()


def _handed(line: Connection) -> Iterator[Page]:
    """The pages, until the line is closed."""
    with suppress(EOFError, ConnectionError):
        while True:
            yield line.recv()


def _make(
    cabinet: Cabinet, form: Form, period: date, page: Page, writers: ThreadPoolExecutor
) -> Done:
    from cabinet.bills.making import figures_of, record_made

    with cabinet.reading() as db:
        bills = list(figures_of(db, form, period, page))
        db.expunge_all()
    wanted = [bill for bill in bills if not bill.made_is_current]
    made = list(_put_all(cabinet, wanted, writers))
    if made:
        record_made(cabinet, made)
    return Done(made=len(made), kept=len(bills) - len(made))


def _put_all(
    cabinet: Cabinet, bills: list[Figures], writers: ThreadPoolExecutor
) -> Iterator[tuple[Figures, bytes]]:
    """Make the documents; each is in the store by the end."""
    put: list[Future[str]] = []
    for first in range(0, len(bills), SHEAF):
        sheaf = bills[first : first + SHEAF]
        contents = cabinet.bill_printer.render_all(
            [bill.data for bill in sheaf], sheaf[0].issued_at
        )
        put += (writers.submit(cabinet.bills.put, content) for content in contents)
        yield from zip(sheaf, contents, strict=True)
    for future in put:
        future.result()
