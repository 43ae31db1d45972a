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
    with opened_office() as office:
        storm = Storm(office, plan, lambda _line: None)
        outcome = storm.run()
        figures = report(storm.ledger, outcome, office)

    assert outcome.ok, f"{plan}\n{figures}"
    assert sum(each.said in CALLED_ACCEPTED for each in storm.ledger.given) >= KILLS
    assert office.terminal_kills == office.cabinet_kills == KILLS
