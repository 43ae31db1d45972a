"""The short form of `make crash-test`."""

from __future__ import annotations

import random

import pytest

from tests.crash.ledger import CALLED_ACCEPTED
from tests.crash.office import opened_office
from tests.crash.report import report
from tests.crash.storm import Plan, Storm

KILLS = 6
LONGEST_S = 240
"""On a machine that does other things besides; alone it takes half a minute."""


@pytest.mark.timeout(LONGEST_S)
def test_what_was_called_accepted_stands_once() -> None:
    plan = Plan(random.randrange(1_000_000), KILLS)
    told: list[str] = []
    with opened_office() as office:
        storm = Storm(office, plan, told.append)
        outcome = storm.run()
        figures = report(storm, outcome, office)

    assert outcome.ok, f"{plan}\n{figures}"
    assert storm.broken_off == 0, "\n".join(told)
    assert sum(each.said in CALLED_ACCEPTED for each in storm.ledger.given) >= KILLS
    assert office.terminal_kills == office.cabinet_kills == KILLS
