"""The guide for IT is held to what the cabinet and Kannel really take."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from cabinet.outbound.kannel import KannelSender
from cabinet.outbound.settings import KannelSms
from cabinet.settings import read_settings
from tests.cabinet.outbound.parcels import PHONE, a_text
from tests.real_parts.kannel import PASSWORD, USER, kannel
from tests.real_parts.waiting import until

GUIDE = (Path(__file__).parents[3] / "docs" / "outbound-messages.md").read_text("utf-8")
SECTIONS = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
LEAST = '[database]\nurl = "sqlite:///cabinet.db"\n[bills]\nlocation = "bills"\n'

OPERATOR = re.compile(r"smsc = smpp\n.*?\n\n", re.DOTALL)
FAKE_OPERATOR = 'smsc = fake\nsmsc-id = phones\nport = {centre}\nconnect-allow-ip = "127.0.0.1"\n\n'


@pytest.mark.parametrize("section", SECTIONS)
def test_every_example_of_settings_is_taken(tmp_path: Path, section: str) -> None:
    path = tmp_path / "cabinet.toml"
    path.write_text(LEAST + section, encoding="utf-8")
    read_settings(path)


def test_kannel_takes_its_configuration_and_the_cabinets_message(tmp_path: Path) -> None:
    found = re.search(r"```\n(group = core.*?)```", GUIDE, re.DOTALL)
    assert found is not None
    configuration, operators = OPERATOR.subn(FAKE_OPERATOR, found[1])
    assert operators == 1
    for written, here in (
        ("= 13000", "= {admin}"),
        ("= 13001", "= {boxes}"),
        ("= 13013", "= {sendsms}"),
        ('password = "..."', 'password = "{password}"'),
        ("/var/spool/kannel", str(tmp_path)),
        ("/var/log/kannel", str(tmp_path)),
    ):
        assert written in configuration
        configuration = configuration.replace(written, here)
    example = msgspec.toml.decode(SECTIONS[2], type=dict[str, dict[str, str]])["sms"]
    with kannel(tmp_path / "kannel", configuration) as gateway:
        password = tmp_path / "password"
        password.write_text(PASSWORD)
        here = example | {"url": gateway.url, "password_file": str(password)}
        assert example["user"] == USER
        KannelSender(msgspec.convert(here, type=KannelSms)).send(a_text("Проверка"))
        until(lambda: gateway.messages(PHONE) == ["Проверка"], "the text on the phone")
    assert "Проверка" not in (tmp_path / "smsbox.log").read_text("utf-8", "replace")
