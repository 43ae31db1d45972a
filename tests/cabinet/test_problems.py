"""What a caller is told when something is wrong, and what is never told."""

from __future__ import annotations

import json
import logging

import pytest
import requests

from cabinet.api.openapi import document_text
from cabinet.cabinet import Cabinet
from cabinet.problems import _BY_CLASS, problem_of
from cabinet.security.passwords import Passwords
from domain.errors import AlreadyPrinted, Cancelled, ResidentCanMend
from tests.cabinet.client import TerminalClient

WITHOUT_BODY = {
    "/api/v1/bills/{period}/link",
    "/api/v1/bills/{period}/letter",
    "/api/v1/registrations/current/letter",
    "/api/v1/registrations/current/finish",
}
OF_TERMINALS_ALONE = {AlreadyPrinted}
"""The cabinet prints nothing: it never answers with these."""

SECRET = "my-own-secret-password"


class BrokenPasswords(Passwords):
    """Breaks in the midst of a sign-in, with the password in its words."""

    def fits(self, password: str, kept: str | None) -> bool:
        raise RuntimeError(f"cannot check {password}")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "visit_id"),
        ({"visit_id": "0d7c1f0e-5d0b-4b53-9a53-3f1f0a6ad9a1", "account_number": 1}, None),
        ({"visit_id": 1, "account_number": "1", "password": SECRET}, "visit_id"),
        ({"visit_id": "1", "account_number": "1", "password": SECRET}, "visit_id"),
        ([SECRET], "body"),
        (SECRET, "body"),
    ],
)
def test_a_malformed_body_is_not_repeated(
    client: TerminalClient, body: object, field: str | None
) -> None:
    answer = client.post("/sessions", body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert SECRET not in answer.text
    assert None not in answer.json().values()
    if field is not None:
        assert answer.json()["field"] == field


def test_a_body_that_is_no_json(client: TerminalClient, cabinet_url: str) -> None:
    answer = requests.post(
        f"{cabinet_url}/api/v1/sessions",
        data=f'{{"password": "{SECRET}"',
        headers=client.headers | {"Content-Type": "application/json"},
        timeout=60,
    )
    assert (answer.status_code, answer.json()["field"]) == (422, "body")
    assert SECRET not in answer.text


@pytest.mark.parametrize("path", ["/charges?months=0", "/charges?months=37", "/charges?months=x"])
def test_months_out_of_bounds(resident: TerminalClient, path: str) -> None:
    answer = resident.get(path)
    assert (answer.status_code, answer.json()["field"]) == (422, "query.months")


def test_unknown_paths_and_methods(client: TerminalClient) -> None:
    assert client.get("/nothing").json()["code"] == "not_found"
    answer = client.delete("/terminal")
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")


def test_a_bug_tells_nothing(
    client: TerminalClient, cabinet: Cabinet, caplog: pytest.LogCaptureFixture
) -> None:
    object.__setattr__(cabinet, "passwords", BrokenPasswords())
    with caplog.at_level(logging.DEBUG):
        answer = client.post("/sessions", client.sign_in_body(password=SECRET))
    assert answer.status_code == 500
    assert answer.json() == {
        "type": "urn:cabinet:problem:cabinet_fault",
        "title": "Ошибка на стороне кабинета",
        "status": 500,
        "code": "cabinet_fault",
    }
    assert SECRET not in caplog.text
    assert "RuntimeError" in caplog.text
    assert "test_problems.py" in caplog.text
    assert client.post("/sessions", client.sign_in_body(password=SECRET)).status_code == 500


def test_an_error_without_words_is_a_fault() -> None:
    assert problem_of(Cancelled()).code == "cabinet_fault"


def test_every_refusal_has_its_words() -> None:
    """Refusals are kept as answers for ever: a fault must not be kept in their place."""
    refusals = {*ResidentCanMend.__subclasses__()} - OF_TERMINALS_ALONE
    assert [error for error in refusals if error not in _BY_CLASS] == []


def test_openapi_describes_every_answer() -> None:
    document = json.loads(document_text())
    assert set(document["paths"]) == {
        "/api/v1/terminal",
        "/api/v1/terminal/printer",
        "/api/v1/sessions",
        "/api/v1/sessions/current",
        "/api/v1/sign-outs",
        "/api/v1/account",
        "/api/v1/balance",
        "/api/v1/charges",
        "/api/v1/meters",
        "/api/v1/meters/{meter_id}/readings",
        "/api/v1/readings",
        "/api/v1/withdrawals",
        "/api/v1/requests",
        "/api/v1/acknowledgement",
        "/api/v1/acknowledgements",
        "/api/v1/bills",
        "/api/v1/bills/{period}/pdf",
        "/api/v1/bills/{period}/link",
        "/api/v1/bills/{period}/letter",
        "/api/v1/payment-codes",
        "/api/v1/registrations",
        "/api/v1/registrations/current",
        "/api/v1/registrations/current/letter",
        "/api/v1/registrations/current/code",
        "/api/v1/registrations/current/code/check",
        "/api/v1/registrations/current/finish",
        "/api/v1/recoveries",
        "/api/v1/contacts",
        "/api/v1/credentials",
        "/api/v1/links",
        "/api/v1/links/{account_number}",
        "/api/v1/sessions/current/account",
        "/api/v1/subscriptions",
        "/api/v1/consents/{kind}",
    }
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            responses = operation["responses"]
            place = f"{method} {path}"
            assert operation["summary"], place
            assert {"401", "422", "500"} <= set(responses), place
            for status, response in responses.items():
                _check_response(f"{place} {status}", int(status), response)
            if method in {"post", "put"} and path not in WITHOUT_BODY:
                assert "example" in operation["requestBody"]["content"]["application/json"], place
    _check_references(document, document)


def _check_response(place: str, status: int, response: dict[str, dict[str, object]]) -> None:
    if status >= 400:
        content = response["content"]
        assert list(content) == ["application/problem+json"], place
        problem = content["application/problem+json"]
        assert isinstance(problem, dict)
        for code, example in problem["examples"].items():
            assert (example["value"]["code"], example["value"]["status"]) == (code, status)
    elif status not in {202, 204} and "application/pdf" not in response["content"]:
        json_content = response["content"]["application/json"]
        assert isinstance(json_content, dict)
        assert {"schema", "example"} <= set(json_content), place


def _check_references(document: dict[str, dict[str, dict[str, object]]], part: object) -> None:
    """Every `$ref` leads somewhere."""
    if isinstance(part, dict):
        reference = part.get("$ref")
        if isinstance(reference, str):
            assert reference.rpartition("/")[2] in document["components"]["schemas"]
        for inner in part.values():
            _check_references(document, inner)
    elif isinstance(part, list):
        for inner in part:
            _check_references(document, inner)
