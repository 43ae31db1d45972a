"""Text messages go through a real Kannel to its fake SMS centre."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from cabinet.outbound.kannel import KannelSender
from cabinet.outbound.parcel import Refused, TryAgain, Unreachable
from cabinet.outbound.settings import KannelSms
from cabinet.sections import decode_hook
from tests.cabinet.outbound.parcels import PHONE, a_text
from tests.real_parts.kannel import PASSWORD, Kannel, kannel
from tests.real_parts.small_cabinet import Answer, small_cabinet
from tests.real_parts.waiting import until


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kannel]:
    with kannel(tmp_path_factory.mktemp("kannel")) as gateway:
        yield gateway


def sender_to(gateway: Kannel, **other: object) -> KannelSender:
    section = msgspec.toml.decode(gateway.settings, type=dict[str, dict[str, object]])["sms"]
    return KannelSender(msgspec.convert(section | other, type=KannelSms, dec_hook=decode_hook))


@pytest.mark.parametrize(
    "text",
    [
        "Код для Личного кабинета: 123456. Никому его не сообщайте.",
        "a&b=c +7%25 ёЁ—«»",
        "Просят доступ к вашему лицевому счёту. Ответьте: https://lk.example.ru/p/" + "x" * 60,
    ],
)
def test_a_text_arrives_letter_for_letter(gateway: Kannel, text: str) -> None:
    sender_to(gateway).send(a_text(text))
    until(lambda: text in gateway.messages(PHONE), "the text on the phone")


def test_a_number_that_cannot_be_one_is_for_good(gateway: Kannel) -> None:
    with pytest.raises(Refused, match=r"^refused by the gateway \(400\)$"):
        sender_to(gateway).send(a_text(to="anna"))


def test_a_wrong_password_is_a_matter_of_settings(gateway: Kannel) -> None:
    with pytest.raises(Unreachable, match=r"^the gateway lets nobody in \(403\)$"):
        sender_to(gateway, password="wrong").send(a_text())


def test_a_gateway_that_is_down_and_up_again(tmp_path: Path) -> None:
    with kannel(tmp_path) as gateway:
        gateway.stop()
        sender = sender_to(gateway)
        with pytest.raises(Unreachable, match="ConnectionRefusedError"):
            sender.send(a_text())
        gateway.start()
        sender.send(a_text("Снова работает"))
        until(lambda: gateway.messages() == ["Снова работает"], "the text")


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (202, b"3: Queued for later delivery", None),
        (202, b"something else", TryAgain),
        (503, b"Temporal failure, try again later.", TryAgain),
        (429, b"slowly", TryAgain),
        (302, b"elsewhere", TryAgain),
        (404, b"no such page", Refused),
    ],
)
def test_answers_that_a_healthy_kannel_does_not_give(
    status: int, body: bytes, kind: type[Exception] | None
) -> None:
    with small_cabinet() as small:
        small.answer = lambda _call: Answer(status, body, "text/plain")
        settings = KannelSms(url=f"{small.url}/cgi-bin/sendsms", user="u")
        if kind is None:
            KannelSender(settings).send(a_text())
        else:
            with pytest.raises(kind):
                KannelSender(settings).send(a_text())


def test_an_answer_that_was_cut_is_tried_again() -> None:
    with small_cabinet() as small:
        small.answer = lambda _call: Answer(202, b"0: Accepted for delivery", cut_after=1)
        with pytest.raises(TryAgain):
            KannelSender(KannelSms(url=small.url, user="u")).send(a_text())


def test_nothing_that_was_sent_stands_in_an_error(gateway: Kannel) -> None:
    for parcel in (a_text(to="anna"), a_text()):
        sender = sender_to(gateway, user="nobody" if parcel.to == PHONE else "cabinet")
        with pytest.raises((Refused, TryAgain)) as error:
            sender.send(parcel)
        for secret in (PASSWORD, parcel.to, "123456"):
            assert secret not in str(error.value)
