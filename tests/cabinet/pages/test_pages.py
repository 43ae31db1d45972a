"""The pages of letters over real HTTP: what they show, do and refuse, and what they never tell."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import requests
from sqlalchemy import select

from cabinet.cabinet import Cabinet
from cabinet.pages.answers import words_in
from cabinet.pages.language import preferred
from cabinet.pages.limits import MOST, OpeningLimit
from cabinet.security.one_time import Purpose
from cabinet.tables import CredentialRow, LinkRow, OneTimeTokenRow, OutboundMessageRow, SessionRow
from domain.contacts import LinkState
from tests.cabinet.client import TerminalClient
from tests.cabinet.conftest import StoppedClock
from tests.cabinet.pages.conftest import NEW_EMAIL, OLD_EMAIL, Links
from tests.cabinet.samples import ANNA, PASSWORD, UNREGISTERED

NEW_PASSWORD = "береза-71!"
EVERY_PURPOSE = pytest.mark.parametrize("purpose", list(Purpose))


def get(url: str, **headers: str) -> requests.Response:
    return requests.get(url, headers=headers, timeout=30)


def post(url: str, **form: str) -> requests.Response:
    return requests.post(url, form, timeout=60)


def well_filled(purpose: Purpose) -> dict[str, str]:
    if purpose is Purpose.RECOVER:
        return {"password": NEW_PASSWORD, "again": NEW_PASSWORD}
    return {"answer": "allow"} if purpose is Purpose.LINK else {}


def unused(cabinet: Cabinet) -> bool:
    with cabinet.reading() as db:
        return set(db.scalars(select(OneTimeTokenRow.used_at))) == {None}


@EVERY_PURPOSE
def test_opening_shows_and_changes_nothing(
    links: Links, cabinet: Cabinet, purpose: Purpose
) -> None:
    url = links.make(purpose)
    for _ in range(3):
        page = get(url)
        assert page.status_code == 200
        assert "••••••345" in page.text
        assert ANNA not in page.text
        assert UNREGISTERED not in page.text
    assert unused(cabinet)


@EVERY_PURPOSE
def test_its_head_is_that_of_the_page(links: Links, cabinet: Cabinet, purpose: Purpose) -> None:
    url = links.make(purpose)
    lost = f"{url.rpartition('/p/')[0]}/p/nothing"
    for address in (url, lost, f"{url}x"):
        page, head = get(address), requests.head(address, timeout=30)
        assert (head.status_code, head.content) == (page.status_code, b"")
        for name in ("Content-Type", "Content-Length", "Cache-Control"):
            assert head.headers[name] == page.headers[name]
    assert unused(cabinet)


@EVERY_PURPOSE
def test_a_link_works_once(links: Links, purpose: Purpose) -> None:
    url, form = links.make(purpose), well_filled(purpose)
    assert post(url, **form).status_code == 200
    for again in (post(url, **form), get(url)):
        assert again.status_code == 410
        assert "Ссылка больше не действует" in again.text


@EVERY_PURPOSE
def test_a_link_ends(links: Links, clock: StoppedClock, cabinet: Cabinet, purpose: Purpose) -> None:
    url = links.make(purpose, lifetime=timedelta(minutes=10))
    clock.forward(minutes=10)
    assert get(url).status_code == post(url, **well_filled(purpose)).status_code == 410
    assert unused(cabinet)


@EVERY_PURPOSE
def test_a_link_is_for_one_purpose(links: Links, cabinet: Cabinet, purpose: Purpose) -> None:
    token = links.make(purpose).rpartition("/")[2]
    for other in set(Purpose) - {purpose}:
        url = f"{links.url}/p/{other}/{token}"
        assert get(url).status_code == post(url, **well_filled(other)).status_code == 410
    assert unused(cabinet)


@EVERY_PURPOSE
def test_nobody_keeps_frames_or_follows_a_page(links: Links, purpose: Purpose) -> None:
    page = get(links.make(purpose))
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert "noindex" in page.headers["X-Robots-Tag"]
    policy = page.headers["Content-Security-Policy"]
    for rule in ("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'"):
        assert rule in policy
    assert "unsafe" not in policy
    assert "<script" not in page.text
    assert not re.search(r"(src|href)=\"(?!\?lang=)", page.text)


def test_a_registration_is_confirmed(links: Links, cabinet: Cabinet) -> None:
    page = post(links.make(Purpose.CONFIRM))
    assert "Регистрация подтверждена" in page.text
    with cabinet.reading() as db:
        assert db.get_one(CredentialRow, UNREGISTERED).email == NEW_EMAIL


def test_a_registration_that_came_too_late_is_told_so(links: Links) -> None:
    first, second = links.make(Purpose.CONFIRM), links.make(Purpose.CONFIRM)
    assert post(first).status_code == 200
    page = post(second)
    assert page.status_code == 409
    assert "уже зарегистрирован" in page.text


def test_a_new_password_opens_and_the_old_one_no_longer(
    links: Links, cabinet: Cabinet, client: TerminalClient
) -> None:
    client.sign_in()
    page = post(links.make(Purpose.RECOVER), password=NEW_PASSWORD, again=NEW_PASSWORD)
    assert "Пароль изменён" in page.text
    assert client.get("/account").status_code == 401
    assert client.post("/sessions", client.sign_in_body(ANNA, PASSWORD)).status_code == 403
    client.sign_in(ANNA, NEW_PASSWORD)
    with cabinet.reading() as db:
        letters = db.scalars(select(OutboundMessageRow)).all()
        assert [(row.kind, row.recipient) for row in letters] == [
            ("credentials_changed", OLD_EMAIL)
        ]
        assert db.scalar(select(SessionRow).where(SessionRow.ended_at.is_not(None))) is not None


@pytest.mark.parametrize(
    ("password", "again", "words"),
    [
        ("short-1", "short-1", "слишком короткий"),
        ("", "", "слишком короткий"),
        ("a-1" * 7, "a-1" * 7, "слишком длинный"),
        (f"{ANNA}-х", f"{ANNA}-х", "номера лицевого счёта"),
        ("12345678", "12345678", "легко угадать"),
        (NEW_PASSWORD, NEW_PASSWORD + "!", "не совпали"),
    ],
)
def test_a_bad_password_is_told_and_leaves_the_link_good(
    links: Links, password: str, again: str, words: str
) -> None:
    url = links.make(Purpose.RECOVER)
    page = post(url, password=password, again=again)
    assert page.status_code == 422
    assert words in page.text
    assert 'role="alert"' in page.text
    assert not password or password not in page.text.replace("12345678.", "")
    assert post(url, password=NEW_PASSWORD, again=NEW_PASSWORD).status_code == 200


def test_a_new_address_counts_once_confirmed(links: Links, cabinet: Cabinet) -> None:
    url = links.make(Purpose.EMAIL)
    assert "Адрес подтверждён" in post(url).text
    with cabinet.reading() as db:
        row = db.get_one(CredentialRow, ANNA)
        assert (row.email, row.pending_email) == (NEW_EMAIL, None)


@pytest.mark.parametrize(
    ("answer", "state", "words"),
    [("allow", LinkState.ACTIVE, "Доступ открыт"), ("refuse", None, "Вы отказали")],
)
def test_a_request_is_answered(
    links: Links, cabinet: Cabinet, answer: str, state: LinkState | None, words: str
) -> None:
    url = links.make(Purpose.LINK)
    assert "••••••3457" in get(url).text
    assert words in post(url, answer=answer).text
    with cabinet.reading() as db:
        assert db.scalar(select(LinkRow.state)) == state


def test_an_answer_that_is_none_changes_nothing(links: Links, cabinet: Cabinet) -> None:
    url = links.make(Purpose.LINK)
    assert post(url, answer="perhaps").status_code == 200
    assert requests.post(url, b"answer=allow&" + b"x" * 5000, timeout=30).status_code == 200
    assert unused(cabinet)


@pytest.mark.parametrize("path", ["confirm", "confirm/", "other/token", "confirm/a/b", ""])
def test_half_a_link_is_a_page_that_says_so(links: Links, path: str) -> None:
    page = get(f"{links.url}/p/{path}")
    assert page.status_code == 404
    assert "Такой страницы нет" in page.text


@pytest.mark.parametrize(
    ("query", "accepted", "language"),
    [
        ("", "", "ru"),
        ("", "de", "ru"),
        ("", "en-GB,en;q=0.9", "en"),
        ("", "de, en;q=0.5, ru;q=0.8", "ru"),
        ("", "ru;q=0, en;q=0.1", "en"),
        ("?lang=en", "ru", "en"),
        ("?lang=ru", "en", "ru"),
        ("?lang=xx", "en", "en"),
    ],
)
def test_the_language_is_the_readers(
    links: Links, query: str, accepted: str, language: str
) -> None:
    page = get(links.make(Purpose.EMAIL) + query, **{"Accept-Language": accepted})
    assert f'<html lang="{language}">' in page.text
    assert preferred("en;q=x, ru") == "ru"


def test_both_languages_say_the_same_things() -> None:
    def names(words: object, above: str = "") -> set[str]:
        if not isinstance(words, dict):
            return {above}
        return {name for key, value in words.items() for name in names(value, f"{above}.{key}")}

    assert names(words_in("ru")) == names(words_in("en"))


def test_a_link_that_is_opened_too_often_rests_and_others_do_not(links: Links) -> None:
    url, other = links.make(Purpose.EMAIL), links.make(Purpose.RECOVER)
    assert [get(url).status_code for _ in range(MOST)] == [200] * MOST
    page = get(url)
    assert page.status_code == 429
    assert page.headers["Retry-After"] == "60"
    assert get(other).status_code == 200


def test_the_limit_forgets_in_time_and_remembers_not_too_many() -> None:
    limit = OpeningLimit(most=1, within_s=0)
    assert limit.allows("token")
    assert limit.allows("token")
    strict = OpeningLimit(most=1)
    assert strict.allows("token")
    assert not strict.allows("token")


def test_a_fault_of_the_cabinet_is_a_page_and_tells_no_token(
    links: Links, cabinet: Cabinet, caplog: pytest.LogCaptureFixture
) -> None:
    url = links.make(Purpose.EMAIL)
    OneTimeTokenRow.__table__.drop(cabinet.engine)
    page = get(url)
    assert page.status_code == 500
    assert "Не получилось" in page.text
    assert url.rpartition("/")[2] not in caplog.text
    assert "GET /p/" in caplog.text
