"""«Почему столько?» in words and bars."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel

from domain.charge_change import charge_change
from domain.charges import UtilityBalance, VolumeMethod
from domain.meters import Register
from domain.money import NO_BREAK
from tests.domain.test_charge_change import charge, part
from ui.explain_words import (
    difference_text,
    due_text,
    method_note,
    month_text,
    part_text,
    signed_money,
)
from ui.screens.explain import ChangeCard
from ui.widgets.change_bar import ChangeBar

pytestmark = pytest.mark.usefixtures("russian")


def told(earlier, later):
    change = charge_change(earlier, later)
    return [
        f"{part_text(each, change)}: {signed_money(each.amount)}".replace(NO_BREAK, " ")
        for each in change.parts
    ]


@pytest.mark.parametrize(
    ("earlier", "later", "sentences"),
    [
        (
            charge(part("2", "37.18")),
            charge(part("6.12", "37.18")),
            ["Расход вырос на 4,12 м³: +153,18 ₽"],
        ),
        (
            charge(part("5", "27.36")),
            charge(part("4", "30.10")),
            ["Расход снизился на 1 м³: −27,36 ₽", "Тариф вырос с 27,36 до 30,10 ₽: +10,96 ₽"],
        ),
        (
            charge(part("5", "30")),
            charge(part("5", "28.5"), recalculation=-31_00, penalty=2_00, privilege=10_00),
            [
                "Тариф снизился с 30,00 до 28,50 ₽: −7,50 ₽",
                "Перерасчёт: было 0,00 ₽, стало −31,00 ₽: −31,00 ₽",
                "Льгота: было 0,00 ₽, стало 10,00 ₽: −10,00 ₽",
                "Пени: было 0,00 ₽, стало 2,00 ₽: +2,00 ₽",
            ],
        ),
        (
            charge(part("100", "6", Register.T1), part("50", "3", Register.T2)),
            charge(part("90", "6", Register.T1), part("60", "3", Register.T2)),
            [
                "День, Т1: расход снизился на 10 м³: −60,00 ₽",
                "Ночь, Т2: расход вырос на 10 м³: +30,00 ₽",
            ],
        ),
        (
            charge(part("5", "30")),
            charge(part("5", "30"), charged=200_00),
            ["Другие изменения в расчёте: +50,00 ₽"],
        ),
    ],
)
def test_sentences(earlier, later, sentences):
    assert told(earlier, later) == sentences


def test_more_less_and_the_same():
    texts = [difference_text(amount).replace(NO_BREAK, " ") for amount in (5_00, -5_00, 0)]
    assert texts == ["Дороже на 5,00 ₽", "Дешевле на 5,00 ₽", "Ровно столько же"]


def test_a_norm_instead_of_a_meter_is_said():
    earlier = charge(part("5", "30"))
    later = charge(part("9", "30"), method=VolumeMethod.NORM)
    assert method_note(charge_change(earlier, later)) == (
        "Посчитано по нормативу, а тогда — по счётчику."
    )
    assert method_note(charge_change(earlier, earlier)) == ""


def test_how_the_month_was_reckoned():
    text = month_text(charge(part("5", "30", Register.T1), part("2.5", "12.4125", Register.T2)))
    assert text.replace(NO_BREAK, " ") == "5 м³ × 30,00 ₽ + 2,5 м³ × 12,4125 ₽"


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"penalty": 14_25}, "5 м³ × 30,00 ₽ + пени 14,25 ₽"),
        (
            {"recalculation": -31_00, "privilege": 10_00},
            "5 м³ × 30,00 ₽ − перерасчёт 31,00 ₽ − льгота 10,00 ₽",
        ),
    ],
)
def test_what_is_added_to_the_month_is_told(more, text):
    assert month_text(charge(part("5", "30"), **more)).replace(NO_BREAK, " ") == text


@pytest.mark.parametrize(
    ("opening", "paid", "paid_since", "text"),
    [
        (99_00, 0, 0, "К оплате 249,00 ₽ = за октябрь 150,00 ₽ + долг 99,00 ₽"),
        (99_00, 40_00, 9_00, "К оплате 200,00 ₽ = за октябрь 150,00 ₽ + долг 50,00 ₽"),
        (
            99_00,
            99_00,
            0,
            "К оплате 150,00 ₽ = за октябрь 150,00 ₽ + долг 99,00 ₽ − оплачено 99,00 ₽",
        ),
        (-20_00, 0, 0, "К оплате 130,00 ₽ = за октябрь 150,00 ₽ − прежняя переплата 20,00 ₽"),
        (0, 0, 190_00, "Переплата 40,00 ₽ = оплачено 190,00 ₽ − за октябрь 150,00 ₽"),
        (0, 0, 0, ""),
    ],
)
def test_the_month_and_what_is_due_are_joined(opening, paid, paid_since, text):
    month = replace(charge(part("5", "30")), opening=opening, paid=paid)
    due = opening + 150_00 - paid - paid_since
    item = UtilityBalance(charge=month, paid_since=paid_since, due=due)
    assert due_text(item).replace(NO_BREAK, " ") == text


def test_a_balance_that_does_not_add_up_is_not_explained():
    month = replace(charge(part("5", "30")), opening=99_00, paid=0)
    assert due_text(UtilityBalance(charge=month, paid_since=0, due=1_00)) == ""


def test_bars_are_as_long_as_the_amounts(theme, qtbot):
    change = charge_change(charge(part("5", "20")), charge(part("4", "30")))
    card = ChangeCard(theme, "", change, name="card")
    qtbot.addWidget(card)
    shares = [bar._share for bar in card.findChildren(ChangeBar)]
    assert shares == [-20_00 / 40_00, 1.0]
    assert change.parts[0].before == Decimal(5)


def test_without_a_month_to_compare_with(theme, qtbot):
    card = ChangeCard(theme, "", None, name="card")
    qtbot.addWidget(card)
    assert any("Сравнить не с чем" in each.text() for each in card.findChildren(QLabel))


def test_the_row_of_a_utility_leads_there_and_back(signed_in):
    row = signed_in.see("UtilityRow_electricity_why")
    assert row.height() >= signed_in.window.theme.metrics.control
    signed_in.touch("UtilityRow_electricity_why")
    signed_in.see("ExplainScreen_since_month_difference", QLabel)
    signed_in.see("ExplainScreen_since_year_difference", QLabel)
    signed_in.wait_text("Пени: было 0,00 ₽, стало 14,25 ₽")
    signed_in.wait_text("+ пени 14,25 ₽")
    joined = signed_in.see("ExplainScreen_due", QLabel).text().replace(NO_BREAK, " ")
    assert joined == "К оплате 2 747,05 ₽ = за октябрь 839,29 ₽ + долг 1 907,76 ₽"
    back = signed_in.see("ExplainScreen_back")
    assert back.mapTo(signed_in.window, back.rect().center()).y() > signed_in.window.height() / 2
    signed_in.touch("ExplainScreen_back")
    signed_in.see("DueCard_pay")
