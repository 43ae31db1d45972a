"""`make audit`: every screen in every look; `python -m tests.audit --help` for less.

What is not as it has to be is printed, screen by screen, and drawn into pictures in `build/audit/`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.audit.auditor import CHECKS
from tests.audit.looks import Look, all_looks, values
from tests.audit.pseudo import pseudo_language
from tests.audit.reader import Reader
from tests.audit.report import FOLDER, Report
from tests.audit.walk import Leg, Stop, walk
from tests.screenshots.tour import LEGS

STATES = FOLDER / "states.json"
"""Which leg of the tour leads to which states: known after the first run."""


def main() -> int:
    """1 when anything was found."""
    options = _options()
    looks = _looks(options)
    shutil.rmtree(FOLDER / "pictures", ignore_errors=True)
    app = QApplication(sys.argv[:1])
    report, known = Report(checks=options.check), _known_states()

    def wanted(screen: str, state: str) -> bool:
        return not options.screen or any(
            each.casefold() in (screen.casefold(), state) for each in options.screen
        ) or any(state.startswith(each) for each in options.screen)  # fmt: skip

    def take(stop: Stop, reader: Reader) -> None:
        known.setdefault(stop.leg, {})[stop.state] = stop.screen
        report.take(stop, reader)

    with pseudo_language():
        for look in looks:
            legs = _legs(known, options, wanted)
            walk(app, dict.fromkeys(legs, look), take, wanted=wanted)
            print(report.line(look), flush=True)  # noqa: T201
            _keep(known)
    print(report.table())  # noqa: T201
    return 1 if report.found else 0


def _options() -> argparse.Namespace:
    sizes, _, languages, texts = values()
    parser = argparse.ArgumentParser(prog="python -m tests.audit", description=__doc__)
    parser.add_argument("--screen", nargs="*", default=[],
                        help="screens (MainTab) or beginnings of states (payment)")  # fmt: skip
    parser.add_argument("--leg", nargs="*", choices=[leg.__name__ for leg in LEGS])
    parser.add_argument("--size", nargs="*", choices=["{}x{}".format(*size) for size in sizes])
    parser.add_argument("--theme", nargs="*", choices=["light", "high"])
    parser.add_argument("--language", nargs="*", choices=languages)
    parser.add_argument("--text", nargs="*", type=int, choices=[int(each) for each in texts])
    parser.add_argument("--check", nargs="*", choices=CHECKS, default=list(CHECKS))
    return parser.parse_args()


def _looks(options: argparse.Namespace) -> list[Look]:
    def chosen(look: Look) -> bool:
        theme = "high" if look.high_contrast else "light"
        return all(
            not wanted or value in wanted
            for value, wanted in (
                ("{}x{}".format(*look.size), options.size),
                (theme, options.theme),
                (look.language, options.language),
                (int(look.text), options.text),
            )
        )

    return list(filter(chosen, all_looks()))


def _legs(known: dict[str, dict[str, str]], options: argparse.Namespace, wanted) -> Sequence[Leg]:  # type: ignore[no-untyped-def]
    """Those that lead to a wanted state, as far as is known."""
    legs = [leg for leg in LEGS if not options.leg or leg.__name__ in options.leg]
    if not options.screen:
        return legs
    leading = [
        leg for leg in legs
        if any(wanted(screen, state) for state, screen in known.get(leg.__name__, {}).items())
    ]  # fmt: skip
    return leading or legs


def _known_states() -> dict[str, dict[str, str]]:
    return json.loads(STATES.read_text("utf-8")) if STATES.exists() else {}


def _keep(known: dict[str, dict[str, str]]) -> None:
    STATES.parent.mkdir(parents=True, exist_ok=True)
    STATES.write_text(json.dumps(known, indent=1), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
