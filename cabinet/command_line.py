"""`cabinet serve | migrate | import | export | requests | enrol | send-messages | ...`.

How commands are written; `cabinet.commands` has what they do.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from cabinet import commands
from cabinet.commands import FAILED, MISUSED, complain
from cabinet.environment import SETTINGS_VARIABLE

DEFAULT_SETTINGS = "cabinet.toml"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status is 0, 1 when it failed, 2 when it cannot be run so."""
    chosen = _parser().parse_args(arguments)
    from sqlalchemy.exc import OperationalError, ProgrammingError

    from cabinet.settings import SettingsError

    run: Callable[[argparse.Namespace], int] = chosen.run
    try:
        return run(chosen)
    except SettingsError as error:
        return complain(str(error), MISUSED)
    except (OperationalError, ProgrammingError) as error:
        return complain(f"database: {str(error.orig).partition(chr(10))[0]}", FAILED)
    except OSError as error:
        return complain(f"{error.filename}: {error.strerror}", FAILED)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cabinet", description="The central cabinet.")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")
    _central(verbs, "serve", commands.serve, "answer terminals over HTTP")
    _central(verbs, "migrate", commands.migrate, "bring the database to the newest form")
    _import(verbs)
    _export(verbs)
    _requests(verbs)
    _bills(verbs)
    _terminals(verbs)
    sending = _central(
        verbs,
        "send-messages",
        commands.send_messages,
        "send the outbox's letters and text messages",
    )
    sending.add_argument("--once", action="store_true", help="only what is due now")
    openapi = verbs.add_parser("openapi", help="print the description of the wire")
    openapi.set_defaults(run=commands.openapi)
    _embedded(verbs)
    return parser


def _import(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    delivery = _central(
        verbs, "import", commands.import_delivery, "take a billing delivery, or none of it"
    )
    delivery.add_argument("directory", type=Path, metavar="DIR")
    delivery.add_argument("--check", action="store_true", help="only say what would be done")
    registry = _central(
        verbs,
        "import-registry",
        commands.import_registry,
        "take a bank's payment registry, or none",
    )
    registry.add_argument("file", type=Path, metavar="FILE")
    registry.add_argument("--check", action="store_true", help="only say what would be done")


def _terminals(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    enrol = _central(verbs, "enrol", commands.enrol, "give a terminal a new token and print it")
    enrol.add_argument("terminal_id", metavar="TERMINAL")
    enrol.add_argument("--name", help="as staff know it; TERMINAL if left out")
    revoke = _central(verbs, "revoke", commands.revoke, "stop trusting a terminal")
    revoke.add_argument("terminal_id", metavar="TERMINAL")
    _central(
        verbs,
        "terminals",
        commands.list_terminals,
        "list the terminals and how their printers are",
    )


def _embedded(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    embedded = verbs.add_parser("embedded", help="a demo cabinet for one terminal")
    embedded.add_argument("--data-dir", type=Path, required=True, metavar="DIR")
    embedded.add_argument("--delivery", type=Path, required=True, metavar="DIR")
    embedded.add_argument("--port", type=int, default=0, help="0: any free one")
    embedded.set_defaults(run=commands.embedded)


def _export(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = verbs.add_parser("export", help="hand readings to billing in numbered batches")
    parts = parser.add_subparsers(required=True, metavar="WHAT")
    readings = _central(
        parts,
        "readings",
        commands.export_readings,
        "the batch that is not confirmed, else a new one",
    )
    readings.add_argument("directory", type=Path, metavar="DIR")
    confirm = _central(parts, "confirm", commands.confirm_export, "billing has that batch")
    confirm.add_argument("number", type=int, metavar="NUMBER")


def _requests(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _central(verbs, "requests", commands.list_requests, "what waits for an operator")
    parts = parser.add_subparsers(metavar="close")
    close = _central(parts, "close", commands.close_request, "answer a request", below=True)
    close.add_argument("named", metavar="NUMBER", help="as the resident has it, or the full id")
    close.add_argument("--account", required=True, metavar="ACCOUNT")
    close.add_argument("--answer", required=True, help="read by the resident at a terminal")


def _bills(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = verbs.add_parser("bills", help="documents of bills that came as figures only")
    parts = parser.add_subparsers(required=True, metavar="WHAT")
    render = _central(
        parts, "render", commands.render_bills, "make those of a month that are missing"
    )
    render.add_argument("--period", required=True, metavar="YEAR-MONTH", help="2026-10")
    render.add_argument("--processes", type=int, metavar="N", help="default: one a core")


def _central(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    words: str,
    *,
    below: bool = False,
) -> argparse.ArgumentParser:
    """A command that works on the cabinet that the settings name; perhaps `below` such a one."""
    parser = verbs.add_parser(name, help=words)
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
