"""The walks of the suite leave out no size, theme, language or text size, and no pair of them."""

from __future__ import annotations

import pytest

from tests.audit.looks import Look, all_looks, every_pair, pairs, plan, values
from tests.screenshots.tour import LEGS


@pytest.fixture
def walks(qapp: object) -> list[list[Look]]:
    return plan(len(LEGS))


def test_every_leg_is_gone_in_every_value(walks: list[list[Look]]) -> None:
    sizes, themes, languages, texts = values()
    for looks in zip(*walks, strict=True):
        assert {look.size for look in looks} == set(sizes)
        assert {look.high_contrast for look in looks} == set(themes)
        assert {look.language for look in looks} == set(languages)
        assert {look.text for look in looks} == set(texts)


def test_every_pair_of_values_is_met(walks: list[list[Look]]) -> None:
    assert {pair for walk in walks for look in walk for pair in pairs(look)} == every_pair()


def test_there_are_no_more_walks_than_it_takes(walks: list[list[Look]]) -> None:
    assert len(walks) == max(map(len, values()))
    assert len(all_looks()) == len(set(all_looks()))
