"""`cabinet serve | migrate | import | export | requests | enrol | send-messages | ...`.

What a command needs is imported when it runs: `--help` and mistakes answer at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cabinet.environment import SETTINGS_VARIABLE

if TYPE_CHECKING:
    from cabinet.cabinet import Cabinet

DEFAULT_SETTINGS = "cabinet.toml"

OK, FAILED, MISUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status is 0, 1 when it failed, 2 when it cannot be run so."""
    chosen = _parser().parse_args(arguments)
    from sqlalchemy.exc import OperationalError, ProgrammingError

    from cabinet.settings import SettingsError

    run: Callable[[argparse.Namespace], int] = chosen.run
    try:
        return run(chosen)
    except SettingsError as error:
        return _complain(str(error), MISUSED)
    except (OperationalError, ProgrammingError) as error:
        return _complain(f"database: {str(error.orig).partition(chr(10))[0]}", FAILED)
    except OSError as error:
        return _complain(f"{error.filename}: {error.strerror}", FAILED)


def _complain(words: str, status: int) -> int:
    print(f"cabinet: {words}", file=sys.stderr)  # noqa: T201
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cabinet", description="The central cabinet.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _central(commands, "serve", _serve, "answer terminals over HTTP")
    _central(commands, "migrate", _migrate, "bring the database to the newest form")
    delivery = _central(commands, "import", _import, "take a billing delivery, or none of it")
    delivery.add_argument("directory", type=Path, metavar="DIR")
    delivery.add_argument("--check", action="store_true", help="only say what would be done")
    registry = _central(
        commands, "import-registry", _import_registry, "take a bank's payment registry, or none"
    )
    registry.add_argument("file", type=Path, metavar="FILE")
    registry.add_argument("--check", action="store_true", help="only say what would be done")
    _export(commands)
    _requests(commands)
    _bills(commands)
    enrol = _central(commands, "enrol", _enrol, "give a terminal a new token and print it")
    enrol.add_argument("terminal_id", metavar="TERMINAL")
    enrol.add_argument("--name", help="as staff know it; TERMINAL if left out")
    revoke = _central(commands, "revoke", _revoke, "stop trusting a terminal")
    revoke.add_argument("terminal_id", metavar="TERMINAL")
    _central(commands, "terminals", _terminals, "list the terminals and how their printers are")
    sending = _central(
        commands, "send-messages", _send_messages, "send the outbox's letters and text messages"
    )
    sending.add_argument("--once", action="store_true", help="only what is due now")
    openapi = commands.add_parser("openapi", help="print the description of the wire")
    openapi.set_defaults(run=_openapi)
    embedded = commands.add_parser("embedded", help="a demo cabinet for one terminal")
    embedded.add_argument("--data-dir", type=Path, required=True, metavar="DIR")
    embedded.add_argument("--delivery", type=Path, required=True, metavar="DIR")
    embedded.add_argument("--port", type=int, default=0, help="0: any free one")
    embedded.set_defaults(run=_embedded)
    return parser


def _export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("export", help="hand readings to billing in numbered batches")
    parts = parser.add_subparsers(required=True, metavar="WHAT")
    readings = _central(
        parts, "readings", _export_readings, "the batch that is not confirmed, else a new one"
    )
    readings.add_argument("directory", type=Path, metavar="DIR")
    confirm = _central(parts, "confirm", _confirm_export, "billing has that batch")
    confirm.add_argument("number", type=int, metavar="NUMBER")


def _requests(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _central(commands, "requests", _list_requests, "what waits for an operator")
    parts = parser.add_subparsers(metavar="close")
    close = _central(parts, "close", _close_request, "answer a request", below=True)
    close.add_argument("named", metavar="NUMBER", help="as the resident has it, or the full id")
    close.add_argument("--account", required=True, metavar="ACCOUNT")
    close.add_argument("--answer", required=True, help="read by the resident at a terminal")


def _bills(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("bills", help="documents of bills that came as figures only")
    parts = parser.add_subparsers(required=True, metavar="WHAT")
    render = _central(parts, "render", _render_bills, "make those of a month that are missing")
    render.add_argument("--period", required=True, metavar="YEAR-MONTH", help="2026-10")
    render.add_argument("--processes", type=int, metavar="N", help="default: one a core")


def _central(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    words: str,
    *,
    below: bool = False,
) -> argparse.ArgumentParser:
    """A command that works on the cabinet that the settings name; perhaps `below` such a one."""
    parser = commands.add_parser(name, help=words)
    usual = Path(os.environ.get(SETTINGS_VARIABLE, DEFAULT_SETTINGS))
    parser.add_argument(
        "--settings",
        type=Path,
        default=argparse.SUPPRESS if below else usual,  # or it would undo the upper one's
        metavar="FILE",
        help=f"default: ${SETTINGS_VARIABLE}, else {DEFAULT_SETTINGS}",
    )
    parser.set_defaults(run=run)
    return parser


@contextmanager
def _opened(chosen: argparse.Namespace) -> Iterator[Cabinet]:
    from cabinet.application import build_cabinet
    from cabinet.settings import read_settings

    cabinet = build_cabinet(read_settings(chosen.settings))
    try:
        yield cabinet
    finally:
        cabinet.engine.dispose()


def _serve(chosen: argparse.Namespace) -> int:
    from cabinet.serving import serve

    os.environ[SETTINGS_VARIABLE] = str(chosen.settings)
    return serve(chosen.settings)


def _migrate(chosen: argparse.Namespace) -> int:
    from cabinet.migrations import migrate

    with _opened(chosen) as cabinet:
        migrate(cabinet.engine)
    return OK


def _import(chosen: argparse.Namespace) -> int:
    from cabinet.billing.command import run_import
    from cabinet.billing.report import report_lines

    with _opened(chosen) as cabinet:
        report = run_import(cabinet.engine, cabinet.bills, chosen.directory, check=chosen.check)
    for line in report_lines(report):
        print(line, file=sys.stdout if report.ok else sys.stderr)
    return OK if report.ok else FAILED


def _import_registry(chosen: argparse.Namespace) -> int:
    from cabinet.billing.registries.command import report_lines, run_registry_import

    with _opened(chosen) as cabinet:
        report = run_registry_import(cabinet, chosen.file, check=chosen.check)
    for line in report_lines(report):
        print(line, file=sys.stderr if report.faults else sys.stdout)
    return FAILED if report.faults else OK


def _export_readings(chosen: argparse.Namespace) -> int:
    from cabinet.billing.exporting import export_readings, export_report, waiting_report

    with _opened(chosen) as cabinet:
        written = export_readings(cabinet, chosen.directory)
        waiting = waiting_report(cabinet)
    print(export_report(written))  # noqa: T201
    if waiting is not None:
        print(waiting)  # noqa: T201
    return OK


def _confirm_export(chosen: argparse.Namespace) -> int:
    from cabinet.billing.exporting import confirm_report

    with _opened(chosen) as cabinet:
        found, words = confirm_report(cabinet, chosen.number)
    print(words, file=sys.stdout if found else sys.stderr)
    return OK if found else FAILED


def _list_requests(chosen: argparse.Namespace) -> int:
    from cabinet.requests.command import open_request_lines

    with _opened(chosen) as cabinet:
        for line in open_request_lines(cabinet):
            print(line)  # noqa: T201
    return OK


def _close_request(chosen: argparse.Namespace) -> int:
    from cabinet.requests.closing import CannotClose
    from cabinet.requests.command import close

    try:
        with _opened(chosen) as cabinet:
            print(close(cabinet, chosen.account, chosen.named, chosen.answer))  # noqa: T201
    except CannotClose as error:
        return _complain(str(error), FAILED)
    return OK


def _render_bills(chosen: argparse.Namespace) -> int:
    from cabinet.bills.command import CannotRender, period_of_word, rendering_report, run_rendering

    try:
        period = period_of_word(chosen.period)
    except ValueError as error:
        return _complain(f"--period: {error}", MISUSED)
    try:
        with _opened(chosen) as cabinet:
            report = run_rendering(cabinet, period, chosen.processes)
    except CannotRender as error:
        return _complain(str(error), FAILED)
    print(rendering_report(report))  # noqa: T201
    return OK


def _enrol(chosen: argparse.Namespace) -> int:
    from cabinet.security.terminals import enrol_terminal

    name = chosen.name or chosen.terminal_id
    with _opened(chosen) as cabinet, cabinet.writing() as db:
        token = enrol_terminal(db, chosen.terminal_id, name, cabinet.clock())
    print(token)  # noqa: T201
    return OK


def _revoke(chosen: argparse.Namespace) -> int:
    from cabinet.security.terminals import UnknownTerminal, revoke_terminal

    try:
        with _opened(chosen) as cabinet, cabinet.writing() as db:
            revoked = revoke_terminal(db, chosen.terminal_id, cabinet.clock())
    except UnknownTerminal:
        return _complain(f"no terminal is called {chosen.terminal_id}", FAILED)
    print(f"{chosen.terminal_id}: {'revoked' if revoked else 'was revoked before'}")  # noqa: T201
    return OK


def _terminals(chosen: argparse.Namespace) -> int:
    from cabinet.terminals import terminal_lines

    with _opened(chosen) as cabinet:
        for line in terminal_lines(cabinet):
            print(line)  # noqa: T201
    return OK


def _send_messages(chosen: argparse.Namespace) -> int:
    from cabinet.outbound.command import run_sending

    with _opened(chosen) as cabinet:
        run_sending(cabinet, once=chosen.once)
    return OK


def _openapi(_chosen: argparse.Namespace) -> int:
    from cabinet.api.openapi import document_text

    print(document_text())  # noqa: T201
    return OK


def _embedded(chosen: argparse.Namespace) -> int:
    from cabinet.embedded.command import run_embedded

    return run_embedded(chosen.data_dir, chosen.delivery, chosen.port)
