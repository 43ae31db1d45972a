"""docs/payments.md is held to what the cabinet really takes and asks."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import msgspec
import pytest

import cabinet
from cabinet.payments.issued import IssuedLink
from cabinet.payments.providers import PaymentOrder
from cabinet.payments.settings import Issued
from cabinet.payments.templates import PLACEHOLDERS
from cabinet.sections import Secret
from cabinet.settings import read_settings
from domain.money import Kopecks
from domain.periods import Period
from domain.utilities import Utility
from tests.domain.payment_samples import ACCOUNT, PAYEE
from tests.real_parts.small_cabinet import Answer, small_cabinet

GUIDE = (Path(cabinet.__file__).parent.parent / "docs" / "payments.md").read_text("utf-8")
SECTIONS = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
LEAST = '[database]\nurl = "sqlite:///cabinet.db"\n[bills]\nlocation = "bills"\n'


@pytest.mark.parametrize("section", SECTIONS)
def test_every_example_of_settings_is_taken(tmp_path: Path, section: str) -> None:
    path = tmp_path / "cabinet.toml"
    path.write_text(LEAST + section, encoding="utf-8")
    assert read_settings(path).payments is not None


def test_it_names_every_placeholder() -> None:
    assert set(re.findall(r"^\| `\{(\w+)\}` \|", GUIDE, re.MULTILINE)) == PLACEHOLDERS


def test_the_two_messages_are_as_it_shows_them() -> None:
    asked = re.search(r"```http\n.*?\n\n(.*?)```", GUIDE, re.DOTALL)
    answered = re.search(r"```json\n(.*?)```", GUIDE, re.DOTALL)
    assert asked is not None
    assert answered is not None
    example = msgspec.toml.decode(SECTIONS[2], type=dict[str, dict[str, dict[str, str | int]]])
    issued = example["payments"]["issued"]
    order = PaymentOrder(
        payee=PAYEE,
        payee_for=Utility.COLD_WATER,
        account=ACCOUNT,
        utility=Utility.COLD_WATER,
        period=Period(date(2026, 10, 1)),
        amount=Kopecks(118_284),
    )
    with small_cabinet() as bank:
        bank.answer = lambda _call: Answer(200, answered[1].encode())
        settings = Issued(
            url=f"{bank.url}/v1/payment-links",
            links_begin=str(issued["links_begin"]),
            token=Secret("t"),
        )
        assert IssuedLink(settings).code(order) == json.loads(answered[1])["link"]
    (call,) = bank.calls
    assert json.loads(call.body) == json.loads(asked[1])
    assert f"{call.method} {call.path} HTTP/1.1" in GUIDE
