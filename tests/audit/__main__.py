"""`make audit`: every screen in every look; `python -m tests.audit --help` for less.

What is not as it has to be is printed, screen by screen, and drawn into pictures in `build/audit/`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.audit.auditor import CHECKS
from tests.audit.looks import Look, all_looks, values
from tests.audit.pseudo import PSEUDO
from tests.audit.report import FOLDER, Report
from tests.audit.workers import Task, walk_all
from tests.screenshots.tour import LEGS

TABLE = FOLDER / "report.txt"
"""The table of the looks so far, for who cannot wait for the last one."""

STATES = FOLDER / "states.json"
"""Which leg of the tour leads to which states: known after the first run."""


def main() -> int:
    """1 when anything was found."""
    options = _options()
    looks = _looks(options)
    shutil.rmtree(FOLDER / "pictures", ignore_errors=True)
    report, known = Report(checks=options.check), _known_states()
    task = Task(_legs(known, options), options.screen, options.check)
    for walked in walk_all(looks, task, options.jobs):
        for stop in walked.stops:
            known.setdefault(stop.leg, {})[stop.state] = stop.screen
            report.add(stop)
        print(f"{report.line(walked.look)}, {walked.seconds:.0f} s", flush=True)  # noqa: T201
        _keep(known)
        TABLE.write_text(report.table(), encoding="utf-8")
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
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1,
                        help="processes; as many as there are processors")  # fmt: skip
    parser.add_argument("--check", nargs="*", choices=CHECKS, default=list(CHECKS))
    return parser.parse_args()


def _looks(options: argparse.Namespace) -> list[Look]:
    """Those with the most to go wrong first: large letters, and long words."""

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

    return sorted(
        filter(chosen, all_looks()), key=lambda each: (-each.text, each.language != PSEUDO)
    )


def _legs(known: dict[str, dict[str, str]], options: argparse.Namespace) -> list[str]:
    """The names of those that lead to a wanted state, as far as is known."""
    legs = options.leg or [leg.__name__ for leg in LEGS]
    wants = Task(legs, options.screen, options.check).wants
    leading = [
        leg for leg in legs
        if any(wants(screen, state) for state, screen in known.get(leg, {}).items())
    ]  # fmt: skip
    return leading if options.screen and leading else legs


def _known_states() -> dict[str, dict[str, str]]:
    return json.loads(STATES.read_text("utf-8")) if STATES.exists() else {}


def _keep(known: dict[str, dict[str, str]]) -> None:
    STATES.parent.mkdir(parents=True, exist_ok=True)
    STATES.write_text(json.dumps(known, indent=1), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
