"""The command `kiosk`. Trouble at start-up is one line on stderr and exit code 2."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from domain.errors import CabinetError
from kiosk.errors import StartError
from kiosk.garbage import pause_collection, release_collection
from kiosk.outbox import FOLDER

TROUBLE = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _parser().parse_args(arguments)
    pause_collection()
    try:
        return _COMMANDS[options.command](options)
    except StartError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return TROUBLE
    except CabinetError as error:
        sys.stderr.write(f"kiosk: {_REASONS.get(error.code, error.code)}\n")
        return TROUBLE
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        release_collection()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="A self-service touch terminal.")
    commands = parser.add_subparsers(dest="command", required=True)
    report = argparse.ArgumentParser(add_help=False)
    report.add_argument("--report", type=Path, help="write start and stall times to this file")

    demo = commands.add_parser(
        "demo", parents=[report], help="the terminal with a cabinet and residents of its own"
    )
    demo.add_argument("--data-dir", type=Path, default=Path("build", "demo"))
    demo.add_argument("--printer", default="", help="ipp:// address of a printer")
    demo.add_argument("--lockdown", action="store_true", help="locked, as a terminal in an office")

    terminal = commands.add_parser("run", parents=[report], help="the terminal")
    terminal.add_argument("--settings", type=Path, required=True)

    enrol = commands.add_parser(
        "enrol", help="keep the terminal's token, read from stdin; at a console set the staff PIN"
    )
    enrol.set_defaults(report=None)

    outbox = commands.add_parser("outbox", help="count what waits to be sent, and how long")
    where = outbox.add_mutually_exclusive_group(required=True)
    where.add_argument("--settings", type=Path, help="of a terminal")
    where.add_argument("--data-dir", type=Path, help="of a demo")
    outbox.add_argument(
        "--try-again", action="store_true", help="first put back what was undeliverable"
    )
    _add_pin(commands)
    _add_printing(commands)
    _add_speech(commands)
    return parser


def _add_pin(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    pin = commands.add_parser("pin", help="the PIN that lets staff out of the terminal")
    pin.add_argument("action", choices=("set", "clear"))
    pin.add_argument("--data-dir", type=Path, help="of a demo")


def _add_printing(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    printers = commands.add_parser("printers", help="list the printers that can be used")
    printers.add_argument("--settings", type=Path, help="of a terminal")

    test = commands.add_parser("print-test", help="print a page, and say what became of it")
    test.add_argument("--settings", type=Path, required=True)
    test.add_argument("--slip", action="store_true", help="a slip, on the slip printer")

    spooled = commands.add_parser("print-spooled", help="used by the terminal itself")
    spooled.add_argument("--printer", default="")
    spooled.add_argument("--paper", default="iso_a4_210x297mm")
    spooled.add_argument("--list", action="store_true")


def _add_speech(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    speak = commands.add_parser("speak", help="used by the terminal itself")
    speak.add_argument("--language", default="ru")
    speak.add_argument("--aloud", action="store_true", help="without a headset, too")
    speak.add_argument("--engine", default="")
    speak.add_argument("--rate", type=float, default=0.0)
    speak.add_argument("--voice", action="append", default=[], metavar="LANGUAGE=NAME")


def _demo(options: argparse.Namespace) -> int:
    from kiosk.demo import Demo, DemoOptions
    from kiosk.log import log_to_stderr

    log_to_stderr()
    try:
        demo = Demo(
            DemoOptions(options.data_dir, options.printer, options.report, options.lockdown)
        )
    except OSError as error:
        raise StartError(f"{error.filename}: {error.strerror}") from error
    return demo.run()


def _run(options: argparse.Namespace) -> int:
    from kiosk.log import log_to_stderr
    from kiosk.settings import load_settings
    from kiosk.terminal import run_terminal

    log_to_stderr()
    settings = load_settings(options.settings)
    if not settings.cabinet.url:
        raise StartError(f"{options.settings}: cabinet.url is missing")
    if _no_display():
        raise StartError("there is no display: set DISPLAY or WAYLAND_DISPLAY")
    return run_terminal(settings, options.report)


def _enrol(_options: argparse.Namespace) -> int:
    from kiosk.secrets import KeyringSecrets, keep_terminal_token
    from kiosk.staff_console import enrol_pin

    if sys.stdin.isatty():
        token = getpass.getpass("Terminal token: ").strip()
    else:
        token = sys.stdin.readline().strip()
    if not token:
        raise StartError("no token was given")
    keep_terminal_token(KeyringSecrets(), token)
    enrol_pin(KeyringSecrets())
    return 0


def _pin(options: argparse.Namespace) -> int:
    from kiosk.demo_secrets import DemoSecrets
    from kiosk.secrets import KeyringSecrets
    from kiosk.staff_console import remove_pin, set_pin

    secrets = DemoSecrets(options.data_dir) if options.data_dir else KeyringSecrets()
    (set_pin if options.action == "set" else remove_pin)(secrets)
    return 0


def _outbox(options: argparse.Namespace) -> int:
    from kiosk.demo_secrets import DemoSecrets
    from kiosk.outbox.report import outbox_report, try_again
    from kiosk.secrets import KeyringSecrets, SecretStore
    from kiosk.settings import load_settings

    secrets: SecretStore = KeyringSecrets()
    if options.data_dir is not None:
        folder, secrets = options.data_dir / FOLDER, DemoSecrets(options.data_dir)
    else:
        folder = load_settings(options.settings).storage.folder / FOLDER
    lines = try_again(folder) if options.try_again else []
    lines += outbox_report(folder, secrets)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


def _printers(options: argparse.Namespace) -> int:
    from kiosk.printing.console import list_printers
    from kiosk.settings import Settings, load_settings

    settings = load_settings(options.settings) if options.settings else Settings()
    return list_printers(settings.printing)


def _print_test(options: argparse.Namespace) -> int:
    from kiosk.printing.console import print_test_page, print_test_slip
    from kiosk.settings import load_settings

    settings = load_settings(options.settings)
    return (print_test_slip if options.slip else print_test_page)(settings.printing)


def _print_spooled(options: argparse.Namespace) -> int:
    from kiosk.printing import spooling

    if options.list:
        return spooling.list_printers()
    return spooling.main(options.printer, options.paper)


def _speak(options: argparse.Namespace) -> int:
    from kiosk.speech.process import SpeechOptions, main

    voices = dict(voice.split("=", 1) for voice in options.voice)
    return main(
        SpeechOptions(options.language, options.aloud, options.engine, options.rate, voices)
    )


def _no_display() -> bool:
    from kiosk import vnc

    return vnc.needed(os.environ)


_COMMANDS = {
    "demo": _demo,
    "run": _run,
    "enrol": _enrol,
    "pin": _pin,
    "outbox": _outbox,
    "printers": _printers,
    "print-test": _print_test,
    "print-spooled": _print_spooled,
    "speak": _speak,
}

_REASONS = {
    "secrets_unavailable": "the system keyring cannot be used (Secret Service, Credential Manager)",
    "surroundings_failed": "the VNC screen could not be opened on 127.0.0.1",
}
