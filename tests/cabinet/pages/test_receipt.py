"""`/p/receipt` over real HTTP: what it tells of a reading, and what it tells nobody."""

from __future__ import annotations

import re

import pytest
import requests

from cabinet.acknowledgements.looking_up import Fate
from cabinet.cabinet import Cabinet
from domain.receipts import format_receipt_number
from tests.cabinet.pages.receipts import (
    NOTE,
    READINGS,
    UNKNOWN,
    VALUE,
    leave_reading,
    leave_refused_late,
    leave_request,
)
from tests.cabinet.samples import ANNA, BORIS

NOT_FOUND = "По этим номерам ничего не найдено"


@pytest.fixture
def page(cabinet_url: str) -> str:
    return f"{cabinet_url}/p/receipt"


def ask(page: str, number: str, account: str = ANNA, language: str = "ru") -> requests.Response:
    form = {"number": number, "account": account}
    return requests.post(page, form, headers={"Accept-Language": language}, timeout=30)


def facts(answer: requests.Response) -> dict[str, str]:
    pairs = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", answer.text)
    return {name: value.replace("\N{NO-BREAK SPACE}", " ") for name, value in pairs}


@pytest.mark.parametrize(
    ("fate", "said"),
    [
        (Fate.ACCEPTED, "Показание принято"),
        (Fate.SETTLED, "Рассчитано"),
        (Fate.REFUSED, "Показание не принято"),
        (Fate.WITHDRAWN, "Показание больше не действует"),
    ],
)
def test_it_tells_what_became_of_a_reading(
    cabinet: Cabinet, page: str, fate: Fate, said: str
) -> None:
    number = leave_reading(cabinet, fate)

    answer = ask(page, number)

    assert answer.status_code == 200
    assert f"<h1>{said}</h1>" in answer.text
    assert facts(answer) == {
        "Номер подтверждения или обращения": format_receipt_number(number),
        "Передано": "20 ноября 2026, 12:00",
        "За месяц": "ноябрь 2026",
    }
    assert ("Причина: его не взяли в расчёт." in answer.text) == (fate is Fate.REFUSED)


@pytest.mark.parametrize("fate", list(READINGS))
def test_it_tells_no_name_no_value_and_no_account(cabinet: Cabinet, page: str, fate: Fate) -> None:
    text = ask(page, leave_reading(cabinet, fate)).text
    for secret in ("Кузнецова", "Анна", ANNA, VALUE, VALUE.replace(".", ","), NOTE, "Миасс"):
        assert secret not in text


def test_a_reading_that_was_never_taken_is_refused_with_its_reason(
    cabinet: Cabinet, page: str
) -> None:
    answer = ask(page, leave_refused_late(cabinet))
    assert "<h1>Показание не принято</h1>" in answer.text
    assert "Причина: оно меньше предыдущего." in answer.text
    assert "За месяц" not in facts(answer)


@pytest.mark.parametrize(
    ("answer", "said"),
    [(None, "Обращение рассматривает оператор"), ("Прибор внесён", "На обращение ответили")],
)
def test_it_tells_whether_a_request_was_answered_and_no_more(
    cabinet: Cabinet, page: str, answer: str | None, said: str
) -> None:
    number = leave_request(cabinet, answer)
    told = ask(page, number)
    assert told.status_code == 200
    assert f"<h1>{said}</h1>" in told.text
    assert facts(told) == {
        "Номер подтверждения или обращения": format_receipt_number(number),
        "Передано": "20 ноября 2026, 12:00",
    }
    for secret in (VALUE, VALUE.replace(".", ","), "Прибор внесён", ANNA):
        assert secret not in told.text
    assert ask(page, number, BORIS).status_code == 422


def test_numbers_are_understood_as_people_type_them(cabinet: Cabinet, page: str) -> None:
    number = leave_reading(cabinet, Fate.ACCEPTED)
    answer = ask(page, f" {number[:4]}-{number[4:8]} {number[8:]} ", "7401 2034 56")
    assert answer.status_code == 200


def test_unknown_pairs_are_all_answered_alike(cabinet: Cabinet, page: str) -> None:
    number = leave_reading(cabinet, Fate.ACCEPTED)
    answers = [ask(page, UNKNOWN), ask(page, number, BORIS), ask(page, number, "9999999999")]
    alike = set()
    for answer in answers:
        assert answer.status_code == 422
        assert NOT_FOUND in answer.text
        alike.add(re.sub(r'value="\d+"', "", answer.text))
    assert len(alike) == 1


@pytest.mark.parametrize(
    ("number", "account", "said"),
    [
        ("", ANNA, "Такого номера не бывает"),
        ("123", ANNA, "Такого номера не бывает"),
        (UNKNOWN[:-1] + str((int(UNKNOWN[-1]) + 1) % 10), ANNA, "Такого номера не бывает"),
        (UNKNOWN, "12345", "от 6 до 20 цифр"),
        (UNKNOWN, "", "от 6 до 20 цифр"),
        ('"><b>' * 20, ANNA, "Такого номера не бывает"),
    ],
)
def test_what_cannot_be_is_said_and_can_be_mended(
    page: str, number: str, account: str, said: str
) -> None:
    answer = ask(page, number, account)
    assert answer.status_code == 422
    assert said in answer.text
    assert 'role="alert"' in answer.text
    assert "<b>" not in answer.text
    assert f'value="{account}"' in answer.text


def test_who_guesses_rests_and_others_do_not(cabinet: Cabinet, page: str) -> None:
    number = leave_reading(cabinet, Fate.ACCEPTED)
    assert {ask(page, UNKNOWN).status_code for _ in range(10)} == {422}
    answer = ask(page, number)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "60")
    assert "Подождите минуту" in answer.text
    assert ask(page, UNKNOWN, BORIS).status_code == 422


def test_opening_asks_and_nobody_keeps_the_page(page: str) -> None:
    opened = requests.get(page, headers={"Accept-Language": "ru"}, timeout=30)
    assert opened.status_code == 200
    assert "<h1>Проверка показания или обращения</h1>" in opened.text
    assert opened.headers["Cache-Control"] == "no-store"
    assert "form-action 'self'" in opened.headers["Content-Security-Policy"]
    assert "<script" not in opened.text


def test_in_english(cabinet: Cabinet, page: str) -> None:
    answer = ask(page, leave_reading(cabinet, Fate.REFUSED), language="en")
    assert "<h1>The reading was not accepted</h1>" in answer.text
    assert facts(answer)["Given"] == "20 November 2026, 12:00"
    assert facts(answer)["For"] == "November 2026"
    assert "Why: " in answer.text
