"""`python -m tests.crash [--kills N] [--seed S]`: the long form; 1 when anything is not right."""

from __future__ import annotations

import argparse
import secrets
import sys
import time

from tests.crash.office import opened_office
from tests.crash.report import report
from tests.crash.storm import Plan, Storm

KILLS = 200


def main() -> int:
    """Run, print, judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash")
    parser.add_argument("--kills", type=int, default=KILLS, help="of either")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    told = parser.parse_args()
    plan = Plan(told.seed, told.kills)
    _say(f"seed {plan.seed}: {plan.kills} + {plan.kills} kills")
    began = time.monotonic()
    with opened_office() as office:
        storm = Storm(office, plan, _say)
        outcome = storm.run()
        _say(report(storm, outcome, office))
    _say(f"{(time.monotonic() - began) / 60:.1f} min")
    return 0 if outcome.ok and not storm.broken_off else 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
