"""smsc.ru and sms.ru by their public documentation, played by a small server."""

from __future__ import annotations

import json
from urllib.parse import parse_qs

import pytest

from cabinet.outbound.parcel import Refused, Sender, TryAgain, Unreachable
from cabinet.outbound.settings import SmscSms, SmsRuSms
from cabinet.outbound.sms_ru import SmsRuSender
from cabinet.outbound.smsc import SmscSender
from cabinet.sections import Secret
from tests.cabinet.outbound.parcels import a_text
from tests.real_parts.small_cabinet import Answer, SmallCabinet, small_cabinet


def one_number(code: int, **more: object) -> object:
    """sms.ru: the call went well, the number got this code."""
    status = "OK" if code == 100 else "ERROR"
    number = {"status": status, "status_code": code} | more
    return {"status": "OK", "status_code": 100, "sms": {"79041234518": number}, "balance": 4122.56}


def whole_call(code: int) -> object:
    """sms.ru: it came to no number."""
    return {"status": "ERROR", "status_code": code, "status_text": "79041234518: нет"}


def smsc(small: SmallCabinet) -> Sender:
    return SmscSender(
        SmscSms(login="company", password=Secret("sms-secret"), sender="LK", url=small.url)
    )


def sms_ru(small: SmallCabinet) -> Sender:
    return SmsRuSender(SmsRuSms(api_id=Secret("key-secret"), sender="LK", url=small.url))


def test_what_smsc_is_asked() -> None:
    with small_cabinet() as small:
        small.answer = lambda _call: Answer(200, b'{"id": 1234, "cnt": 1}')
        smsc(small).send(a_text("Код: 123456"))
        (call,) = small.calls
    assert (call.method, call.path) == ("POST", "/")
    assert parse_qs(call.body.decode()) == {
        "login": ["company"],
        "psw": ["sms-secret"],
        "phones": ["+79041234518"],
        "mes": ["Код: 123456"],
        "sender": ["LK"],
        "charset": ["utf-8"],
        "fmt": ["3"],
    }


def test_what_sms_ru_is_asked() -> None:
    with small_cabinet() as small:
        answer = json.dumps(one_number(100, sms_id="000000-10000000")).encode()
        small.answer = lambda _call: Answer(200, answer)
        sms_ru(small).send(a_text("Код: 123456"))
        (call,) = small.calls
    assert (call.method, call.path) == ("POST", "/")
    assert parse_qs(call.body.decode()) == {
        "api_id": ["key-secret"],
        "to": ["79041234518"],
        "msg": ["Код: 123456"],
        "from": ["LK"],
        "json": ["1"],
    }


@pytest.mark.parametrize(
    ("code", "kind"),
    [(1, TryAgain), (2, Unreachable), (3, Unreachable), (4, Unreachable), (6, Refused),
     (7, Refused), (8, Refused), (9, TryAgain)],
)  # fmt: skip
def test_what_smsc_says_no_with(code: int, kind: type[Exception]) -> None:
    answer = {"error": "79041234518: нет", "error_code": code, "id": 1}
    refused(smsc, answer, kind, f"error {code}")


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (one_number(207), Refused, "code 207"),
        (one_number(202), Refused, "code 202"),
        (one_number(230), TryAgain, "code 230"),
        (one_number(231), TryAgain, "code 231"),
        (whole_call(200), Unreachable, "code 200"),
        (whole_call(201), Unreachable, "code 201"),
        (whole_call(220), TryAgain, "code 220"),
        (whole_call(301), Unreachable, "code 301"),
        (whole_call(500), TryAgain, "code 500"),
        ({"status": "OK", "status_code": 100}, TryAgain, "code 100"),
    ],
)
def test_what_sms_ru_says_no_with(answer: object, kind: type[Exception], said: str) -> None:
    refused(sms_ru, answer, kind, said)


@pytest.mark.parametrize("service", [smsc, sms_ru])
@pytest.mark.parametrize("answer", ["<html>", [], {}, "", {"id": 1}])
def test_what_cannot_be_understood_is_tried_again(service: object, answer: object) -> None:
    refused(service, answer, TryAgain, "")


def refused(service: object, answer: object, kind: type[Exception], said: str) -> None:
    """The service answers so: the right kind of error, which repeats nothing of it."""
    body = answer.encode() if isinstance(answer, str) else json.dumps(answer).encode()
    with small_cabinet() as small:
        small.answer = lambda _call: Answer(200, body)
        assert callable(service)
        with pytest.raises(kind) as error:
            service(small).send(a_text())
    assert type(error.value) is kind
    assert said in str(error.value)
    assert "7904" not in str(error.value)
