"""The part of the audit that fits into `make test`: five walks, each leg in another look each time.

Every screen is seen in every size, theme, language and text size, and every pair of them is met;
the whole matrix is `make audit`'s.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.audit.branch import Branch, branch
from tests.audit.looks import Look, plan, values
from tests.audit.pseudo import pseudo_language
from tests.audit.report import Report
from tests.audit.walk import Leg, walk
from tests.screenshots.tour import LEGS, Tour

WALKS = 5
"""As many as there are sizes, or languages with the pseudo-locale."""

EVEN, ODD = 0, 1
TURNS = {Tour.readings: EVEN, Tour.after_billing: EVEN, Tour.other_accounts: ODD}
"""They show the same screens: each is gone in every other walk, all in the looks of the first."""


@pytest.fixture(scope="module")
def place() -> Iterator[Branch]:
    with branch() as made:
        yield made


def test_so_many_walks_are_planned(qapp: QApplication) -> None:
    assert len(plan(len(LEGS))) == WALKS == max(map(len, values()))


@pytest.mark.timeout(200)
@pytest.mark.parametrize("number", range(WALKS))
def test_every_state_of_a_walk_is_in_order(qapp: QApplication, place: Branch, number: int) -> None:
    report = Report()
    with pseudo_language():
        walk(
            qapp,
            place,
            looks_of(number),
            report.take,
            keys=lambda leg: LEGS.index(leg) % WALKS == number,
        )
    assert not report.found, report.table()


def looks_of(number: int) -> dict[Leg, Look]:
    """The legs of a walk, each with its look; a leg is tried by keys in one of the walks."""
    planned = dict(zip(LEGS, plan(len(LEGS))[number], strict=True))
    planned |= dict.fromkeys(TURNS, planned[Tour.readings])
    return {leg: look for leg, look in planned.items() if TURNS.get(leg, number % 2) == number % 2}
