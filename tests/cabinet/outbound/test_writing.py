"""Letters and text messages in words."""

from __future__ import annotations

from datetime import timedelta, timezone
from html.parser import HTMLParser

import pytest

from cabinet.outbound.outbox import Changed, LetterKind, TextKind
from cabinet.outbound.parcel import Refused
from cabinet.outbound.writing import LANGUAGES, Writer
from domain.readings import Refusal
from domain.utilities import Utility
from tests.cabinet.samples import ANNA

COMPANY = "АО «Тепло & Свет»"
LINK = {
    "link": "https://lk.example.ru/p/confirm/" + "x" * 43,
    "good_until": "2026-11-22T19:30:00+00:00",
}
REFUSED = {
    "utility": Utility.COLD_WATER,
    "serial_number": "20481733",
    "given_at": "2026-11-22T19:30:00+00:00",
    "number": "4821 0937 1156",
    "refusal": Refusal.LOWER_THAN_PREVIOUS,
}
NOTE = "Контролёр <12 ноября> снял 415,2."
ACKNOWLEDGED = {
    "given_at": "2026-11-22T19:30:00+00:00",
    "readings": "Холодное водоснабжение: 416,730 м³\nЭлектроснабжение: день 14 313 кВт·ч",
    "page": "https://lk.energosbyt-miass.ru/p/receipt",
}
FIELDS: list[tuple[LetterKind, dict[str, str]]] = [
    (LetterKind.CONFIRM_REGISTRATION, LINK),
    (LetterKind.RECOVER_PASSWORD, LINK),
    (LetterKind.CONFIRM_EMAIL, LINK),
    (LetterKind.LINK_REQUEST, LINK),
    (LetterKind.LINKED, {"account": "••••••3457"}),
    *((LetterKind.READING_REFUSED, REFUSED | {"refusal": refusal}) for refusal in Refusal),
    *((LetterKind.READING_REFUSED, REFUSED | {"utility": utility}) for utility in Utility),
    (LetterKind.READING_NOT_COUNTED, REFUSED | {"note": ""}),
    (LetterKind.READING_NOT_COUNTED, REFUSED | {"note": NOTE}),
    (LetterKind.ACKNOWLEDGEMENT, ACKNOWLEDGED),
    (LetterKind.BILL, {"period": "2026-10-01"}),
    *((LetterKind.CREDENTIALS_CHANGED, {"what": what}) for what in Changed),
    (LetterKind.CREDENTIALS_CHANGED, {"what": "both", "new_password": "<b>&1"}),
]
EVERY_LETTER = pytest.mark.parametrize(
    ("kind", "fields"), FIELDS, ids=lambda value: str(value)[:40]
)


class Reader(HTMLParser):
    """What a person sees of HTML, and where it leads."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str | None] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "img", "link", "iframe")
        self.links += [value for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture
def writer() -> Writer:
    return Writer(COMPANY, timezone(timedelta(hours=5)))


def test_every_kind_is_tried() -> None:
    assert {kind for kind, _ in FIELDS} == set(LetterKind)


@EVERY_LETTER
@pytest.mark.parametrize("language", LANGUAGES)
def test_text_and_html_say_the_same(
    writer: Writer, kind: LetterKind, fields: dict[str, str], language: str
) -> None:
    words = writer.letter(kind, language, ANNA, fields)
    page = Reader(words.html)
    assert COMPANY in words.text
    assert ANNA not in words.text + words.html
    assert "••••••3456" in words.text
    paragraphs = [part for part in words.text.split("\n\n")[1:] if "https://" not in part]
    for paragraph in paragraphs[:2]:
        assert " ".join(paragraph.split()) in page.text
    assert page.links == ([LINK["link"]] if "link" in fields else [])
    assert (LINK["link"] in words.text.splitlines()) == ("link" in fields)
    assert words.subject in page.text


@EVERY_LETTER
def test_russian_letters_tell_what_happened_and_who_to_ask(
    writer: Writer, kind: LetterKind, fields: dict[str, str]
) -> None:
    text = writer.letter(kind, "ru", ANNA, fields).text
    assert text.startswith("Здравствуйте!\n\n")
    assert "Если" in text
    assert "\n\n\n" not in text
    assert max(len(line) for line in text.splitlines()) < 400


def test_a_link_says_until_when_in_the_offices_time(writer: Writer) -> None:
    russian = writer.letter(LetterKind.CONFIRM_EMAIL, "ru", ANNA, LINK).text
    assert "до 00:30 23\N{NO-BREAK SPACE}ноября" in russian
    assert (
        "until 00:30, 23 November" in writer.letter(LetterKind.CONFIRM_EMAIL, "en", ANNA, LINK).text
    )


def test_a_password_is_there_only_when_it_was_given(writer: Writer) -> None:
    plain = writer.letter(LetterKind.CREDENTIALS_CHANGED, "ru", ANNA, {"what": "password"})
    assert "Новый пароль:" not in plain.text
    given = {"what": "password", "new_password": "<b>&1"}
    words = writer.letter(LetterKind.CREDENTIALS_CHANGED, "ru", ANNA, given)
    assert "Новый пароль: <b>&1." in words.text
    assert "Новый пароль: <b>&1." in Reader(words.html).text


def test_a_refused_reading_is_told_as_a_person_would(writer: Writer) -> None:
    russian = writer.letter(LetterKind.READING_REFUSED, "ru", ANNA, REFUSED)
    assert "№ 20481733 (холодная вода)" in russian.text
    assert "23\N{NO-BREAK SPACE}ноября, не принято: оно меньше предыдущего." in russian.text
    assert "4821 0937 1156" in russian.text
    english = writer.letter(LetterKind.READING_REFUSED, "en", ANNA, REFUSED).text
    assert "on 23 November, was not taken: it is lower than the previous one." in english
    assert writer.message(TextKind.READING_REFUSED, REFUSED).text == (
        "Показание прибора 20481733 от 23\N{NO-BREAK SPACE}ноября не принято: "
        "оно меньше предыдущего. Обращение 4821 0937 1156"
    )


def test_a_reading_that_was_not_counted_is_told_with_billings_note(writer: Writer) -> None:
    words = writer.letter(LetterKind.READING_NOT_COUNTED, "ru", ANNA, REFUSED | {"note": NOTE})
    assert f"не вошло в расчёт: оно меньше предыдущего. {NOTE}\n" in words.text
    assert f"предыдущего. {NOTE}" in Reader(words.html).text
    without = writer.letter(LetterKind.READING_NOT_COUNTED, "ru", ANNA, REFUSED | {"note": ""})
    assert "оно меньше предыдущего.\n" in without.text
    other = {"refusal": Refusal.BY_BILLING, "note": NOTE}
    for_itself = writer.letter(LetterKind.READING_NOT_COUNTED, "ru", ANNA, REFUSED | other)
    assert f"не вошло в расчёт. {NOTE}\n" in for_itself.text


def test_an_acknowledgement_has_a_line_for_each_reading(writer: Writer) -> None:
    words = writer.letter(LetterKind.ACKNOWLEDGEMENT, "ru", ANNA, ACKNOWLEDGED)
    lines = [f"{line}." for line in ACKNOWLEDGED["readings"].split("\n")]
    assert "\n".join(lines) + "\n\n" in words.text
    assert words.html.count("<br>") == len(lines)
    assert ACKNOWLEDGED["page"] in words.text
    text = writer.message(TextKind.ACKNOWLEDGEMENT, ACKNOWLEDGED | {"numbers": "1"}).text
    assert text.endswith(ACKNOWLEDGED["page"])


def test_another_language_is_russian(writer: Writer) -> None:
    assert writer.letter(LetterKind.LINKED, "tt", ANNA, {"account": "x"}).text.startswith("Здра")


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (LetterKind.LINKED, {}),
        (LetterKind.CONFIRM_EMAIL, {"link": "x"}),
        (LetterKind.CREDENTIALS_CHANGED, {}),
        (LetterKind.READING_REFUSED, REFUSED | {"refusal": "nothing"}),
        ("../pages/confirm", LINK),
    ],
)
def test_what_cannot_be_written_is_for_good(
    writer: Writer, kind: str, fields: dict[str, str]
) -> None:
    with pytest.raises(Refused, match="cannot be written"):
        writer.letter(kind, "ru", ANNA, fields)


@pytest.mark.parametrize(
    ("kind", "fields", "most"),
    [
        (TextKind.CONFIRMATION_CODE, {"code": "123456"}, 70),
        (
            TextKind.LINK_REQUEST,
            LINK | {"link": "https://lk.energosbyt-miass.ru/p/link/" + "x" * 43},
            134,
        ),
        *((TextKind.READING_REFUSED, REFUSED | {"refusal": refusal}, 134) for refusal in Refusal),
        *(
            (TextKind.READING_NOT_COUNTED, REFUSED | {"refusal": refusal}, 134)
            for refusal in Refusal
        ),
        (
            TextKind.ACKNOWLEDGEMENT,
            ACKNOWLEDGED | {"numbers": ", ".join(["4821 0937 1156"] * 4)},
            201,
        ),
    ],
)
def test_texts_are_short(writer: Writer, kind: TextKind, fields: dict[str, str], most: int) -> None:
    """Cyrillic: 70 characters in one message, 67 in each part of a long one (3GPP TS 23.038)."""
    words = writer.message(kind, fields)
    assert len(words.text) <= most
    assert "\n" not in words.text


def test_a_text_that_cannot_be_written_is_for_good(writer: Writer) -> None:
    for kind in (TextKind.CONFIRMATION_CODE, TextKind.READING_REFUSED, "nothing"):
        with pytest.raises(Refused):
            writer.message(kind, {})
    with pytest.raises(Refused):
        writer.message(TextKind.READING_REFUSED, REFUSED | {"refusal": "nothing"})
