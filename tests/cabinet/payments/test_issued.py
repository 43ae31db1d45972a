"""A bank that issues a link for each payment, played by a small server."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cabinet.payments.issued import IssuedLink
from cabinet.payments.settings import Issued
from cabinet.sections import Secret, SettingsError
from tests.cabinet.client import TerminalClient
from tests.cabinet.payments.conftest import Company
from tests.cabinet.payments.test_ways import CAMERA, SCANNER
from tests.cabinet.samples import ANNA
from tests.real_parts.small_cabinet import Answer, SmallCabinet, small_cabinet

BEGIN = "https://qr.nspk.ru/"
LINK = f"{BEGIN}AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=02&sum=18284&cur=RUB"
TOKEN = "bank-secret"


def issued(**changed: Any) -> Answer:
    said = {"link": LINK, "account": ANNA, "amount": 18_284} | changed
    return Answer(200, json.dumps(said).encode())


@pytest.fixture
def bank(company: Company, tmp_path: Path) -> Iterator[SmallCabinet]:
    secret = tmp_path / "bank-token"
    secret.write_text(TOKEN + "\n")
    with small_cabinet() as bank:
        bank.answer = lambda _call: issued()
        company.pays_by(
            ways=(CAMERA, SCANNER),
            issued=Issued(
                url=f"{bank.url}/links", links_begin=BEGIN, token_file=str(secret), timeout_s=0.5
            ),
        )
        yield bank


def ask(resident: TerminalClient) -> dict[str, Any]:
    answer = resident.post("/payment-codes", {"utility": "cold_water", "amount": 18_284})
    assert answer.status_code == 200
    code: dict[str, Any] = answer.json()
    return code


def test_the_banks_link_is_the_cameras_code(resident: TerminalClient, bank: SmallCabinet) -> None:
    code = ask(resident)
    assert (code["text"], code["way"], code["ways"]) == (LINK, "camera", ["camera", "app_scanner"])
    (call,) = bank.calls
    assert (call.method, call.path) == ("POST", "/links")
    assert call.headers["Authorization"] == f"Bearer {TOKEN}"
    assert json.loads(call.body) == {
        "account": ANNA,
        "amount": 18_284,
        "utility": "cold_water",
        "payee_inn": "7736520080",
        "payee_account": "40702810138250123017",
        "period": "2026-10",
        "purpose": f"Холодное водоснабжение, октябрь 2026, л/с {ANNA}",
    }


@pytest.mark.parametrize(
    "answer",
    [
        issued(amount=18_285),
        issued(amount="18284"),
        issued(account="7401203457"),
        issued(link="https://qr.nspk.ru.example.org/AS"),
        issued(link="http://qr.nspk.ru/AS"),
        issued(link=f"{BEGIN}A S"),
        issued(link=f"{BEGIN}АС"),
        issued(link=BEGIN + "A" * 600),
        issued(link=None),
        Answer(200, b'{"link": "https://qr.nspk.ru/AS"}'),
        Answer(200, b""),
        Answer(200, b"<html>"),
        Answer(302, headers={"Location": LINK}),
        Answer(401, b"{}"),
        Answer(500, json.dumps({"link": LINK, "account": ANNA, "amount": 18_284}).encode()),
        Answer(200, issued().body, cut_after=20),
    ],
)
def test_a_bank_that_answers_wrongly_is_left_out(
    resident: TerminalClient,
    bank: SmallCabinet,
    caplog: pytest.LogCaptureFixture,
    answer: Answer,
) -> None:
    caplog.set_level(logging.WARNING)
    bank.answer = lambda _call: answer
    code = ask(resident)
    assert (code["way"], code["ways"]) == ("app_scanner", ["app_scanner"])
    assert code["text"].startswith("ST00012|")
    assert "no payment code by camera" in caplog.text
    for secret in (TOKEN, ANNA, LINK):
        assert secret not in caplog.text


def test_a_bank_that_is_silent_or_gone_is_not_waited_for(
    resident: TerminalClient, company: Company
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/links"
        for timeout_s in (0.2, 0.3):
            bank = Issued(url=url, links_begin=BEGIN, token=Secret(TOKEN), timeout_s=timeout_s)
            company.pays_by(ways=(CAMERA, SCANNER), issued=bank)
            assert ask(resident)["way"] == "app_scanner"
    assert ask(resident)["way"] == "app_scanner"


def test_the_other_way_asks_no_bank(resident: TerminalClient, bank: SmallCabinet) -> None:
    body = {"utility": None, "amount": 18_284, "way": "app_scanner"}
    code = resident.post("/payment-codes", body).json()
    assert (code["way"], code["ways"]) == ("app_scanner", ["camera", "app_scanner"])
    assert bank.calls == []


def test_a_token_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    settings = Issued(url="https://b/", links_begin="https://b/", token_file=str(tmp_path / "no"))
    with pytest.raises(SettingsError, match=r"payments\.issued\.token_file"):
        IssuedLink(settings)
