"""What each command of `cabinet` does; the exit status is the outcome.

What a command needs is imported when it runs: `--help` and mistakes answer at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cabinet.environment import SETTINGS_VARIABLE

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet

OK, FAILED, MISUSED = 0, 1, 2
"""Exit statuses: done, could not be done, cannot be run so."""


def complain(words: str, status: int) -> int:
    """Say on stderr why not; gives the status back."""
    print(f"cabinet: {words}", file=sys.stderr)  # noqa: T201
    return status


@contextmanager
def _opened(chosen: argparse.Namespace) -> Iterator[Cabinet]:
    from cabinet.application import build_cabinet
    from cabinet.settings import read_settings

    cabinet = build_cabinet(read_settings(chosen.settings))
    try:
        yield cabinet
    finally:
        cabinet.engine.dispose()


def serve(chosen: argparse.Namespace) -> int:
    """Answer terminals until it is told to stop."""
    from cabinet import serving

    os.environ[SETTINGS_VARIABLE] = str(chosen.settings)
    return serving.serve(chosen.settings)


def migrate(chosen: argparse.Namespace) -> int:
    """Bring the database to the newest form."""
    from cabinet import migrations

    with _opened(chosen) as cabinet:
        migrations.migrate(cabinet.engine)
    return OK


def import_delivery(chosen: argparse.Namespace) -> int:
    """Take a billing delivery, or say why not."""
    from cabinet.billing.command import run_import
    from cabinet.billing.report import report_lines

    with _opened(chosen) as cabinet:
        report = run_import(cabinet.engine, cabinet.bills, chosen.directory, check=chosen.check)
    for line in report_lines(report):
        print(line, file=sys.stdout if report.ok else sys.stderr)
    return OK if report.ok else FAILED


def import_registry(chosen: argparse.Namespace) -> int:
    """Take a bank's registry, or say why not."""
    from cabinet.billing.registries.command import report_lines, run_registry_import

    with _opened(chosen) as cabinet:
        report = run_registry_import(cabinet, chosen.file, check=chosen.check)
    for line in report_lines(report):
        print(line, file=sys.stderr if report.faults else sys.stdout)
    return FAILED if report.faults else OK


def export_readings(chosen: argparse.Namespace) -> int:
    """Write a batch for billing, and say what still waits."""
    from cabinet.billing import exporting

    with _opened(chosen) as cabinet:
        written = exporting.export_readings(cabinet, chosen.directory)
        waiting = exporting.waiting_report(cabinet)
    print(exporting.export_report(written))  # noqa: T201
    if waiting is not None:
        print(waiting)  # noqa: T201
    return OK


def confirm_export(chosen: argparse.Namespace) -> int:
    """Billing has the batch of that number."""
    from cabinet.billing.exporting import confirm_report

    with _opened(chosen) as cabinet:
        found, words = confirm_report(cabinet, chosen.number)
    print(words, file=sys.stdout if found else sys.stderr)
    return OK if found else FAILED


def list_requests(chosen: argparse.Namespace) -> int:
    """Print what waits for an operator."""
    from cabinet.requests.command import open_request_lines

    with _opened(chosen) as cabinet:
        for line in open_request_lines(cabinet):
            print(line)  # noqa: T201
    return OK


def close_request(chosen: argparse.Namespace) -> int:
    """Answer a request."""
    from cabinet.requests.closing import CannotClose
    from cabinet.requests.command import close

    try:
        with _opened(chosen) as cabinet:
            print(close(cabinet, chosen.account, chosen.named, chosen.answer))  # noqa: T201
    except CannotClose as error:
        return complain(str(error), FAILED)
    return OK


def render_bills(chosen: argparse.Namespace) -> int:
    """Make the documents of a month that are missing."""
    from cabinet.bills.command import CannotRender, period_of_word, rendering_report, run_rendering

    try:
        period = period_of_word(chosen.period)
    except ValueError as error:
        return complain(f"--period: {error}", MISUSED)
    try:
        with _opened(chosen) as cabinet:
            report = run_rendering(cabinet, period, chosen.processes)
    except CannotRender as error:
        return complain(str(error), FAILED)
    print(rendering_report(report))  # noqa: T201
    return OK


def enrol(chosen: argparse.Namespace) -> int:
    """Print a new token for a terminal."""
    from cabinet.security.terminals import enrol_terminal

    name = chosen.name or chosen.terminal_id
    with _opened(chosen) as cabinet, cabinet.writing() as db:
        token = enrol_terminal(db, chosen.terminal_id, name, cabinet.clock())
    print(token)  # noqa: T201
    return OK


def revoke(chosen: argparse.Namespace) -> int:
    """Trust a terminal no more."""
    from cabinet.security.terminals import UnknownTerminal, revoke_terminal

    try:
        with _opened(chosen) as cabinet, cabinet.writing() as db:
            revoked = revoke_terminal(db, chosen.terminal_id, cabinet.clock())
    except UnknownTerminal:
        return complain(f"no terminal is called {chosen.terminal_id}", FAILED)
    print(f"{chosen.terminal_id}: {'revoked' if revoked else 'was revoked before'}")  # noqa: T201
    return OK


def list_terminals(chosen: argparse.Namespace) -> int:
    """Print the terminals and how their printers are."""
    from cabinet.terminals import terminal_lines

    with _opened(chosen) as cabinet:
        for line in terminal_lines(cabinet):
            print(line)  # noqa: T201
    return OK


def send_messages(chosen: argparse.Namespace) -> int:
    """Send letters and text messages."""
    from cabinet.outbound.command import run_sending

    with _opened(chosen) as cabinet:
        run_sending(cabinet, once=chosen.once)
    return OK


def openapi(_chosen: argparse.Namespace) -> int:
    """Print the description of the wire."""
    from cabinet.api.openapi import document_text

    print(document_text())  # noqa: T201
    return OK


def embedded(chosen: argparse.Namespace) -> int:
    """Serve one terminal's demo."""
    from cabinet.embedded.command import run_embedded

    return run_embedded(chosen.data_dir, chosen.delivery, chosen.port)
