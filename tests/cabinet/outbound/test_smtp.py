"""Letters reach a real SMTP server; whatever goes wrong there has its place in the small tree."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from cabinet.outbound.parcel import NotSent, Refused, TryAgain, Unreachable
from cabinet.outbound.settings import SmtpMail
from cabinet.outbound.smtp import SmtpSender
from cabinet.sections import Secret, SettingsError, decode_hook
from tests.cabinet.outbound.parcels import ANNA_AT, a_letter
from tests.real_parts.mail_server import PASSWORD, MailServer, mail_server


@pytest.fixture(params=["starttls", "tls"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MailServer]:
    with mail_server(tmp_path / "mail", tls=request.param) as server:
        yield server


@pytest.fixture
def sender(server: MailServer) -> Iterator[SmtpSender]:
    sender = SmtpSender(settings_of(server), "АО «Энергосбыт»")
    yield sender
    sender.rest()


def settings_of(server: MailServer, **other: object) -> SmtpMail:
    section = msgspec.toml.decode(server.settings, type=dict[str, dict[str, object]])["mail"]
    return msgspec.convert(section | other, type=SmtpMail, dec_hook=decode_hook)


def test_a_letter_arrives_whole(server: MailServer, sender: SmtpSender) -> None:
    parcel = a_letter(text="Подтвердите:\nhttps://lk.example.org/p/confirm/" + "x" * 90 + "\n")
    sender.send(parcel)
    (letter,) = server.letters(ANNA_AT)
    assert letter.message_id == f"<{parcel.message_id}@example.org>"
    assert letter.text.splitlines() == parcel.text.splitlines()
    assert letter.message["Subject"] == "Подтвердите регистрацию"
    assert letter.message["From"] == "АО «Энергосбыт» <cabinet@example.org>"
    assert letter.message["Auto-Submitted"] == "auto-generated"
    assert letter.message["Date"] == "Fri, 20 Nov 2026 07:00:00 +0000"
    assert [part.get_content_type() for part in letter.message.iter_parts()] == [
        "text/plain",
        "text/html",
    ]


def test_sent_again_it_is_the_same_to_the_last_byte(server: MailServer, sender: SmtpSender) -> None:
    parcel = a_letter()
    sender.send(parcel)
    sender.rest()
    sender.send(parcel)
    first, second = server.letters()
    assert first.content == second.content


def test_one_connection_serves_many(server: MailServer, sender: SmtpSender) -> None:
    for _ in range(5):
        sender.send(a_letter())
    assert len(server.letters()) == 5
    assert server.connections == 1


def test_a_server_that_restarted_is_connected_anew(server: MailServer, sender: SmtpSender) -> None:
    sender.send(a_letter())
    server.stop()
    server.start()
    sender.send(a_letter())
    assert len(server.letters()) == 2


def test_a_server_that_is_down_is_unreachable(server: MailServer, sender: SmtpSender) -> None:
    server.stop()
    with pytest.raises(Unreachable, match="ConnectionRefusedError"):
        sender.send(a_letter())


def test_an_unknown_recipient_is_for_good_and_the_next_letter_goes(
    server: MailServer, sender: SmtpSender
) -> None:
    server.refused_recipients["nobody@example.org"] = "550 5.1.1 nobody@example.org is unknown"
    with pytest.raises(Refused) as refused:
        sender.send(a_letter("nobody@example.org"))
    assert str(refused.value) == "SMTP: the recipient was refused (550)"
    sender.send(a_letter())
    assert len(server.letters()) == 1
    assert server.connections == 1


def test_a_full_mailbox_is_tried_again(server: MailServer, sender: SmtpSender) -> None:
    server.refused_recipients[ANNA_AT] = "452 4.2.2 anna@example.org has no space"
    with pytest.raises(TryAgain, match=r"refused \(452\)"):
        sender.send(a_letter())


@pytest.mark.parametrize(
    ("answer", "kind"), [("554 looks like spam", Refused), ("451 later, please", TryAgain)]
)
def test_a_whole_letter_may_be_refused(
    server: MailServer, sender: SmtpSender, answer: str, kind: type[NotSent]
) -> None:
    server.answer = lambda _letter: answer
    with pytest.raises(kind, match=rf"the letter was refused \({answer[:3]}\)"):
        sender.send(a_letter())


def test_an_answer_that_was_lost_is_tried_again(server: MailServer, sender: SmtpSender) -> None:
    server.answer = lambda _letter: None
    with pytest.raises(TryAgain, match="the connection was lost"):
        sender.send(a_letter())
    assert len(server.letters()) == 1


def test_a_wrong_password_is_told_without_it(server: MailServer) -> None:
    sender = SmtpSender(settings_of(server, password="wrong-secret"), "")
    with pytest.raises(Unreachable) as refused:
        sender.send(a_letter())
    assert str(refused.value) == "signing in was refused (535)"


def test_a_certificate_that_nobody_vouches_for_is_not_believed(server: MailServer) -> None:
    sender = SmtpSender(settings_of(server, ca_file=""), "")
    with pytest.raises(Unreachable, match="no TLS"):
        sender.send(a_letter())
    assert server.letters() == []


def test_the_password_may_stand_in_a_file(server: MailServer, tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(PASSWORD + "\n")
    sender = SmtpSender(settings_of(server, password="", password_file=str(file)), "")
    sender.send(a_letter())
    sender.rest()
    assert len(server.letters()) == 1


@pytest.mark.parametrize(
    ("other", "named"),
    [({"password_file": "/nowhere"}, "mail.password_file"), ({"ca_file": "/nowhere"}, "mail.ca_f")],
)
def test_a_file_that_is_not_there_is_named(other: dict[str, str], named: str) -> None:
    settings = msgspec.convert(
        {"adapter": "smtp", "host": "127.0.0.1", "sender": "a@example.org"} | other, type=SmtpMail
    )
    with pytest.raises(SettingsError, match=named):
        SmtpSender(settings, "")


def test_settings_do_not_show_the_password() -> None:
    settings = SmtpMail(host="h", sender="a@example.org", user="u", password=Secret("mail-secret"))
    assert "mail-secret" not in f"{settings!r} {settings} {settings.password}"


def test_an_address_that_cannot_travel_is_for_good(sender: SmtpSender) -> None:
    with pytest.raises(Refused, match="not ASCII"):
        sender.send(a_letter("анна@example.org"))
