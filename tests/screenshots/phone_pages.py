"""Pictures of what a phone shows: the pages that letters lead to, and the letters themselves."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from cabinet.acknowledgements.looking_up import Fate
from cabinet.application import build_cabinet
from cabinet.migrations import migrate
from cabinet.outbound.writing import Writer
from cabinet.security.one_time import Purpose
from cabinet.settings import Bills, Company, Database, Settings
from tests.cabinet.outbound.test_writing import FIELDS
from tests.cabinet.pages.conftest import Links
from tests.cabinet.pages.receipts import UNKNOWN, leave_reading
from tests.cabinet.samples import ANNA, fill
from tests.real_parts.browser import PHONE, SMALL_PHONE, Browser, browser
from tests.real_parts.served_cabinet import served

COMPANY = "АО «Энергосбыт Миасс»"
PRESSED = {Purpose.RECOVER: "Сохранить", Purpose.LINK: "Разрешить доступ"}


def photograph_pages(folder: Path) -> None:
    """Every page and letter, on a phone and on a small one, by day and by night."""
    with tempfile.TemporaryDirectory() as data_dir, browser() as phone:
        photographer = _Photographer(phone, folder)
        with _served(Path(data_dir)) as links:
            for purpose in Purpose:
                _photograph_purpose(links, phone, photographer, purpose)
            _photograph_receipts(links, phone, photographer)
            phone.open(f"{links.url}/p/confirm/half-a-link/of-a-letter")
            photographer.take("lost")
        for name, page in _letters(Path(data_dir)):
            phone.open(page.as_uri())
            photographer.take(name)


def _photograph_purpose(
    links: Links, phone: Browser, photographer: _Photographer, purpose: Purpose
) -> None:
    url = links.make(purpose)
    phone.open(url + "?lang=en")
    photographer.take(f"{purpose}-en")
    phone.open(url)
    photographer.take(purpose)
    if purpose is Purpose.RECOVER:
        _type_password(phone, "12345678")
        photographer.take(f"{purpose}-refused")
        _type_password(phone, "береза-71!")
    else:
        phone.press(PRESSED.get(purpose, "Подтвердить"))
    if not phone.count(".good"):
        raise SystemExit(f"{purpose}: {phone.text}")
    photographer.take(f"{purpose}-done")
    phone.open(url)
    photographer.take(f"{purpose}-dead")


def _photograph_receipts(links: Links, phone: Browser, photographer: _Photographer) -> None:
    """The page that looks up the number of a reading, and each of its answers."""
    page = f"{links.url}/p/receipt"
    phone.open(page + "?lang=en")
    photographer.take("receipt-en")
    phone.open(page)
    photographer.take("receipt")
    _look_up(phone, UNKNOWN)
    photographer.take("receipt-unknown")
    for fate in (Fate.REFUSED, Fate.WITHDRAWN, Fate.SETTLED):
        phone.open(page)
        _look_up(phone, leave_reading(links.cabinet, fate))
        if not phone.count("dl"):
            raise SystemExit(f"{fate}: {phone.text}")
        photographer.take(f"receipt-{fate}")


def _look_up(phone: Browser, number: str) -> None:
    phone.fill("number", number)
    phone.fill("account", ANNA)
    phone.press("Проверить")


def _type_password(phone: Browser, password: str) -> None:
    phone.fill("password", password)
    phone.fill("again", password)
    phone.press("Сохранить")


class _Photographer:
    """Takes what the phone shows in every size; nothing may be wider than the phone."""

    def __init__(self, phone: Browser, folder: Path) -> None:
        self._phone = phone
        self._folder = folder

    def take(self, name: str) -> None:
        for size, dark in ((PHONE, False), (SMALL_PHONE, False), (PHONE, True)):
            self._phone.resize(size, dark=dark)
            wide = self._phone.script("return document.documentElement.scrollWidth")
            if wide > size[0]:
                raise SystemExit(f"{name} is {wide} wide on a phone of {size[0]}")
            place = "{}x{}{}".format(*size, "-dark" if dark else "")
            self._phone.screenshot(self._folder / place / f"{name}.png", whole=True)
        self._phone.resize(PHONE)


@contextmanager
def _served(data_dir: Path) -> Iterator[Links]:
    settings = Settings(
        database=Database(url=f"sqlite:///{data_dir / 'cabinet.db'}"),
        bills=Bills(location=str(data_dir / "bills")),
        company=Company(name=COMPANY),
    )
    cabinet = build_cabinet(settings)
    migrate(cabinet.engine)
    with cabinet.writing() as db:
        fill(db, cabinet.passwords, cabinet.bills, cabinet.clock())
    try:
        with served(cabinet) as url:
            yield Links(cabinet, url)
    finally:
        cabinet.engine.dispose()


def _letters(folder: Path) -> Iterator[tuple[str, Path]]:
    """Each letter as a page of its own, in Russian."""
    writer = Writer(COMPANY, timezone(timedelta(hours=5)))
    until = {"good_until": datetime.now(UTC).isoformat()}
    for number, (kind, fields) in enumerate(FIELDS):
        known = fields | (until if "good_until" in fields else {})
        page = folder / f"letter-{number}.html"
        page.write_text(writer.letter(kind, "ru", ANNA, known).html, encoding="utf-8")
        yield f"letter-{number}-{kind}", page
