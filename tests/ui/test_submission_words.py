"""What the readings tab says about the days of submission."""

from dataclasses import replace
from datetime import date

import pytest

from domain.submission import OutsideWindow, SubmissionRules, SubmissionWindow
from domain.utilities import Utility
from tests.domain.factories import make_card, make_meter
from ui.tabs.submission_words import opens_on, submission_lines, submission_text

pytestmark = pytest.mark.usefixtures("russian")


def rules(first, last, outside=OutsideWindow.REFUSED):
    return SubmissionRules(window=SubmissionWindow(first_day=first, last_day=last), outside=outside)


COUNTED_LATER = OutsideWindow.NEXT_PERIOD


@pytest.mark.parametrize(
    ("given", "on", "words"),
    [
        (SubmissionRules(), "2026-11-22", "Показания за ноябрь принимаются в любой день."),
        (rules(1, 31), "2026-11-22", "Показания за ноябрь принимаются в любой день."),
        (
            rules(15, 25),
            "2026-11-22",
            "Показания за ноябрь принимаются до 25 ноября включительно. "
            "Следующий приём — с 15 декабря.",
        ),
        (
            rules(15, 25),
            "2026-11-26",
            "Сегодня показания не принимаются. Следующий приём — с 15 декабря по 25 декабря.",
        ),
        (
            rules(25, 5),
            "2027-01-02",
            "Показания за декабрь принимаются до 5 января включительно. "
            "Следующий приём — с 25 января.",
        ),
        (
            rules(15, 25, COUNTED_LATER),
            "2026-12-22",
            "Показания за декабрь принимаются до 25 декабря включительно. "
            "Переданное позже учтут за январь.",
        ),
        (
            rules(15, 25, COUNTED_LATER),
            "2026-12-26",
            "Приём показаний — с 15 января по 25 января. Переданное сегодня учтут за январь.",
        ),
    ],
)
def test_until_when_and_what_happens_outside(given, on, words):
    assert submission_text(given, date.fromisoformat(on)).replace("\xa0", " ") == words


def test_one_sentence_where_the_rules_are_the_same():
    cards = [_card(Utility.HOT_WATER, 15, 25), _card(Utility.ELECTRICITY, 15, 25)]
    assert len(submission_lines(cards, date(2026, 11, 22))) == 1


def test_utilities_are_named_where_their_rules_differ():
    cards = [
        _card(Utility.HOT_WATER, 15, 25),
        _card(Utility.COLD_WATER, 15, 25),
        _card(Utility.ELECTRICITY, 20, 26),
    ]
    lines = [line.replace("\xa0", " ") for line in submission_lines(cards, date(2026, 11, 22))]
    assert [line.partition(" до ")[0] for line in lines] == [
        "Горячая вода, холодная вода: показания за ноябрь принимаются",
        "Электроэнергия: показания за ноябрь принимаются",
    ]


def test_meters_that_take_no_readings_are_not_spoken_of():
    automatic = replace(make_card(window=(1, 5)), meter=make_meter(automatic=True))
    assert submission_lines([automatic], date(2026, 11, 22)) == []


def test_the_day_on_which_it_opens_is_known_only_while_it_is_closed():
    assert opens_on(rules(15, 25), date(2026, 11, 22)) is None
    assert opens_on(rules(15, 25, COUNTED_LATER), date(2026, 11, 26)) is None
    assert opens_on(rules(15, 25), date(2026, 11, 26)) == date(2026, 12, 15)


def _card(utility, first, last):
    return make_card(replace(make_meter(), utility=utility), window=(first, last))
