"""The link of the phone's camera, and the page that it opens."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
import requests
from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.payments.settings import Links
from cabinet.tables import OneTimeTokenRow
from domain.payments import PaymentWay
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.payments.conftest import Company
from tests.cabinet.samples import ANNA, BORIS

CAMERA, SCANNER = PaymentWay.CAMERA, PaymentWay.APP_SCANNER
LINKS = Links(
    bank="СберБанк",
    app="https://payments.example.org/pay?acc={account}&sum={amount}&s={utility}&x=1",
    app_ios="bankonline://pay/{account}?k={amount_kopecks}",
    app_android="android-app://bank/pay?sum={amount}",
    web="https://web.example.org/{utility}/?acc={account}",
    services={"cold_water": "вода & 7/1", "bill": "ЖКХ"},
)
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"
ANDROID = "Mozilla/5.0 (Linux; Android 14)"


@pytest.fixture(autouse=True)
def ways(company: Company, cabinet_url: str) -> None:
    company.pays_by(cabinet_url, ways=(CAMERA, SCANNER), links=LINKS)


def ask(resident: TerminalClient, **request: Any) -> dict[str, Any]:
    answer = resident.post("/payment-codes", {"utility": None, "amount": 118_284} | request)
    assert answer.status_code == 200
    code: dict[str, Any] = answer.json()
    return code


def opened(url: str, **headers: str) -> requests.Response:
    return requests.get(url, headers=headers, timeout=30)


def links(page: requests.Response) -> dict[str, str]:
    return {
        name: unescape(link)
        for name, link in re.findall(r'id="(\w+)" rel="noreferrer" href="([^"]*)"', page.text)
    }


def test_the_link_tells_nothing_and_the_page_all(
    resident: TerminalClient, cabinet_url: str
) -> None:
    code = ask(resident, utility="cold_water")
    assert (code["way"], code["ways"]) == ("camera", ["camera", "app_scanner"])
    assert re.fullmatch(re.escape(cabinet_url) + r"/p/pay/[\w-]{43}", code["text"])
    page = opened(code["text"])
    assert page.status_code == 200
    assert f'id="account">{ANNA}<' in page.text
    assert 'id="amount">1182,84<' in page.text
    for said in (code["payee_name"], "Холодное водоснабжение, октябрь\xa02026", "до 12:30"):
        assert said in page.text
    for secret in ("Кузнецова", "Анна", "Автозаводцев", "<script"):
        assert secret not in page.text


def test_the_page_speaks_english(resident: TerminalClient) -> None:
    url = ask(resident)["text"]
    for page in (opened(url, **{"Accept-Language": "en"}), opened(f"{url}?lang=en")):
        assert "Utilities, October\xa02026" in page.text
        assert "How to pay" in page.text
        assert not re.search(
            "[а-я]{4}", re.sub(r"(АО «)?Коммунальная компания|СберБанк|Русский", "", page.text)
        )


@pytest.mark.parametrize(
    ("phone", "app"),
    [
        ("", f"https://payments.example.org/pay?acc={ANNA}&sum=1182.84&s=%D0%96%D0%9A%D0%A5&x=1"),
        (IPHONE, f"bankonline://pay/{ANNA}?k=118284"),
        (ANDROID, "android-app://bank/pay?sum=1182.84"),
    ],
)
def test_buttons_lead_to_the_phones_app_and_to_the_web(
    resident: TerminalClient, phone: str, app: str
) -> None:
    page = opened(ask(resident)["text"], **{"User-Agent": phone})
    web = f"https://web.example.org/%D0%96%D0%9A%D0%A5/?acc={ANNA}"
    assert links(page) == {"app": app, "web": web}
    assert "Открыть «СберБанк»" in page.text


def test_values_stay_values_in_a_link(resident: TerminalClient) -> None:
    found = links(opened(ask(resident, utility="cold_water")["text"]))
    assert "&s=%D0%B2%D0%BE%D0%B4%D0%B0%20%26%207%2F1&x=1" in found["app"]
    assert links(opened(ask(resident, utility="waste")["text"]))["web"].startswith(
        "https://web.example.org/waste/"
    )


def test_without_templates_there_are_no_buttons(
    resident: TerminalClient, company: Company, cabinet_url: str
) -> None:
    company.pays_by(cabinet_url, ways=(CAMERA,))
    page = opened(ask(resident)["text"])
    assert (page.status_code, links(page)) == (200, {})


def test_a_link_works_several_times_until_it_is_over(
    resident: TerminalClient, clock: StoppedClock
) -> None:
    url = ask(resident)["text"]
    clock.forward(minutes=29, seconds=59)
    assert [opened(url).status_code for _ in range(3)] == [200, 200, 200]
    clock.forward(seconds=1)
    page = opened(url)
    assert page.status_code == 410
    assert "Ссылка больше не действует" in page.text
    assert ANNA not in page.text


@pytest.mark.parametrize("token", ["A" * 43, "x", "%00"])
def test_a_token_that_never_was_is_as_dead(cabinet_url: str, token: str) -> None:
    assert opened(f"{cabinet_url}/p/pay/{token}").status_code == 410


def test_a_link_is_not_a_link_of_another_kind(resident: TerminalClient) -> None:
    url = ask(resident)["text"]
    for other in ("confirm", "recover", "link", "bill"):
        assert opened(url.replace("/pay/", f"/{other}/")).status_code == 410
    assert opened(url).status_code == 200
    assert requests.post(url, timeout=30).status_code in {404, 405}


def test_links_that_are_over_are_forgotten(
    resident: TerminalClient, cabinet: Cabinet, clock: StoppedClock
) -> None:
    ask(resident)
    ask(resident)
    clock.forward(minutes=29)
    ask(resident)
    clock.forward(minutes=1)
    resident.sign_in(BORIS)
    ask(resident)
    resident.sign_in(ANNA)
    ask(resident)
    with cabinet.reading() as db:
        left = db.scalars(select(OneTimeTokenRow.account_number)).all()
    assert sorted(left) == [ANNA, ANNA, BORIS]


def test_whoever_asks_without_end_is_asked_to_wait(
    resident: TerminalClient, clock: StoppedClock
) -> None:
    for _ in range(30):
        ask(resident)
    answer = resident.post("/payment-codes", {"utility": None, "amount": 118_284})
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_attempts")
    assert ask(resident, way="app_scanner")["way"] == "app_scanner"
    clock.forward(minutes=1)
    ask(resident)


def test_nobody_keeps_frames_or_scripts_the_page(resident: TerminalClient) -> None:
    page = opened(ask(resident)["text"])
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
