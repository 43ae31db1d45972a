"""A month's bills at once, on all cores.

This process hands out accounts in pages, worker processes make their bills and write them down page
by page. Killed at any moment it leaves whole documents and a table that is right; the next run goes
over the accounts again and makes what is missing.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from cabinet.bills.bulk_worker import Done, Page, work
from cabinet.bills.making import forget_delivered
from cabinet.payments.payees import payee_of
from cabinet.tables import BillRow, ChargeRow

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from cabinet.cabinet import Cabinet

PAGE = 100
"""Accounts that are read, and written down, together."""

AHEAD = 2
"""Pages that a worker has been handed: it never waits for the next one."""


class WorkerLost(Exception):
    """A worker process ended before its work did; what it has said of that is on stderr."""

    def __init__(self) -> None:
        super().__init__("a worker process has ended")


@dataclass(slots=True)
class Report:
    """How many bills were made and how many were there already, and the time that took.

    `seconds` are of the work, `starting` those until the workers were ready for it.
    """

    made: int = 0
    kept: int = 0
    seconds: float = 0.0
    starting: float = 0.0

    def add(self, done: Done) -> None:
        """One page more."""
        self.made += done.made
        self.kept += done.kept

    @property
    def a_second(self) -> float:
        """Bills made a second, once the workers had started."""
        return self.made / self.seconds if self.seconds else 0.0


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    line: Connection
    owed: int = field(default=0)

    def wait_until_ready(self) -> None:
        try:
            self.line.recv()
        except (EOFError, ConnectionError):
            raise WorkerLost from None

    def hand(self, page: Page) -> None:
        try:
            self.line.send(page)
        except ConnectionError:
            raise WorkerLost from None
        self.owed += 1

    def take(self) -> Done:
        try:
            done: Done = self.line.recv()
        except (EOFError, ConnectionError):  # the latter where it left pages unread
            raise WorkerLost from None
        self.owed -= 1
        return done


def render_period(cabinet: Cabinet, period: date, processes: int) -> Report:
    """Make the bills of a period that billing has sent figures of, and no documents.

    Raises NoPayee, WorkerLost.
    """
    began = time.monotonic()
    with cabinet.reading() as db:
        payee_of(db, None)
    forget_delivered(cabinet, period)
    report = Report()
    workers = [_start(cabinet, period) for _ in range(processes)]
    try:
        for worker in workers:
            worker.wait_until_ready()
        report.starting = time.monotonic() - began
        _share_out(_pages(cabinet, period), workers, report)
    finally:
        for worker in workers:
            worker.line.close()
        for worker in workers:
            worker.process.join()
    report.seconds = time.monotonic() - began - report.starting
    return report


def _start(cabinet: Cabinet, period: date) -> _Worker:
    """A process of its own interpreter: a copy of this one would share its connections."""
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=work, args=(cabinet.settings, period, there), daemon=True)
    process.start()
    there.close()
    return _Worker(process, here)


def _share_out(pages: Iterator[Page], workers: list[_Worker], report: Report) -> None:
    for worker in workers * AHEAD:
        if page := next(pages, None):
            worker.hand(page)
    while waiting := {worker.line: worker for worker in workers if worker.owed}:
        for line in wait(list(waiting)):
            assert isinstance(line, Connection)  # noqa: S101 - what was waited for
            worker = waiting[line]
            report.add(worker.take())
            if page := next(pages, None):
                worker.hand(page)


def _pages(cabinet: Cabinet, period: date) -> Iterator[Page]:
    """The accounts with charges and without a bill of billing's, by number."""
    last = ""
    delivered = exists().where(
        BillRow.account_number == ChargeRow.account_number, BillRow.period == ChargeRow.period
    )
    wanted = select(ChargeRow.account_number).distinct().where(ChargeRow.period == period)
    wanted = wanted.where(~delivered).order_by(ChargeRow.account_number).limit(PAGE)
    while True:
        with cabinet.reading() as db:
            page = db.scalars(wanted.where(ChargeRow.account_number > last)).all()
        if not page:
            return
        yield tuple(page)
        last = page[-1]
