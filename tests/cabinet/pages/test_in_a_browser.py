"""The pages in a real Chromium that runs no scripts, on a small phone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cabinet.acknowledgements.looking_up import Fate
from cabinet.cabinet import Cabinet
from cabinet.security.one_time import Purpose
from cabinet.tables import CredentialRow
from tests.cabinet.pages.conftest import NEW_EMAIL, Links
from tests.cabinet.pages.payments import payment_page
from tests.cabinet.pages.receipts import UNKNOWN, leave_reading
from tests.cabinet.samples import ANNA, UNREGISTERED
from tests.real_parts.browser import SMALL_PHONE, Browser, browser

TOUCHABLE = 44
"""WCAG 2.2, 2.5.5: CSS pixels."""

CONTRAST = """
const channel = value => { value /= 255; return value <= .04045 ? value / 12.92
  : ((value + .055) / 1.055) ** 2.4; };
const light = colour => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
  return .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b); };
const ground = element => { for (; element; element = element.parentElement) {
  const colour = getComputedStyle(element).backgroundColor;
  if (!/, 0\\)$/.test(colour)) return colour; } return 'rgb(255, 255, 255)'; };
const texts = [...document.querySelectorAll('h1, h2, p, li, dt, dd, label, button, a')];
return texts.map(element => {
  const one = light(getComputedStyle(element).color), other = light(ground(element));
  const ratio = (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
  return [element.textContent.trim(), Math.round(ratio * 100) / 100]; });
"""
"""Each text with its contrast to what is behind it (WCAG 2.2, 1.4.3)."""


SELECTED = """
getSelection().selectAllChildren(NAME.firstChild.parentElement);
return getComputedStyle(NAME).userSelect === 'all' ? getSelection().toString() : 'in parts';
"""
"""What is copied of an element."""


@pytest.fixture(scope="module")
def phone() -> Iterator[Browser]:
    with browser(SMALL_PHONE) as phone:
        yield phone


@pytest.fixture
def database_url(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> str:
    """What a browser shows does not depend on the database."""
    from cabinet.database import make_engine
    from cabinet.migrations import migrate

    url = f"sqlite:///{tmp_path_factory.mktemp('database') / 'cabinet.db'}"
    engine = make_engine(url)
    migrate(engine)
    engine.dispose()
    return url


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_page_fits_a_small_phone_and_everybodys_eyes(
    links: Links, phone: Browser, purpose: Purpose, dark: bool
) -> None:
    phone.resize(SMALL_PHONE, dark=dark)
    phone.open(links.make(purpose))
    _everybody_can_use(phone)


def _everybody_can_use(phone: Browser) -> None:
    assert phone.script("return document.documentElement.scrollWidth") == SMALL_PHONE[0]
    assert phone.box("button")["height"] >= TOUCHABLE
    assert phone.box("footer a")["height"] >= TOUCHABLE
    contrasts = phone.script(CONTRAST)
    assert len(contrasts) > 5
    assert [pair for pair in contrasts if pair[1] < 4.5] == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_number_of_a_reading_is_looked_up(
    links: Links, phone: Browser, cabinet: Cabinet, dark: bool
) -> None:
    phone.resize(SMALL_PHONE, dark=dark)
    phone.open(f"{links.url}/p/receipt")
    _everybody_can_use(phone)
    for number, said in (
        (UNKNOWN, "ничего не найдено"),
        (leave_reading(cabinet, Fate.REFUSED), "Показание не принято"),
    ):
        phone.fill("number", number)
        phone.fill("account", ANNA)
        phone.press("Проверить")
        assert said in phone.text
        _everybody_can_use(phone)
    phone.press("Проверить другой номер")
    assert phone.text_of("h1") == "Проверка показания или обращения"


def test_its_style_is_allowed_by_its_own_policy(links: Links, phone: Browser) -> None:
    phone.resize(SMALL_PHONE)
    phone.open(links.make(Purpose.CONFIRM))
    colour = phone.script(
        "return getComputedStyle(document.querySelector('button')).backgroundColor"
    )
    assert colour == "rgb(255, 184, 28)"


def test_a_registration_is_confirmed_by_one_press(
    links: Links, phone: Browser, cabinet: Cabinet
) -> None:
    phone.open(links.make(Purpose.CONFIRM))
    phone.press("Подтвердить")
    assert "Вернитесь к терминалу" in phone.text
    with cabinet.reading() as db:
        assert db.get_one(CredentialRow, UNREGISTERED).email == NEW_EMAIL


def test_a_password_is_typed_again_until_it_is_good(
    links: Links, phone: Browser, cabinet: Cabinet
) -> None:
    phone.open(links.make(Purpose.RECOVER))
    for password, again, said in (
        ("12345678", "12345678", "легко угадать"),
        ("береза-71!", "береза-72!", "не совпали"),
        ("береза-71!", "береза-71!", "Пароль изменён"),
    ):
        phone.fill("password", password)
        phone.fill("again", again)
        phone.press("Сохранить")
        assert said in phone.text
    with cabinet.reading() as db:
        kept = db.get_one(CredentialRow, ANNA).password_hash
    assert cabinet.passwords.fits("береза-71!", kept)


def test_another_language_is_one_press_away(links: Links, phone: Browser) -> None:
    phone.open(links.make(Purpose.LINK))
    phone.press("English")
    assert phone.text_of("h1") == "A request for access"
    phone.press("Refuse")
    assert phone.text_of("h1") == "You refused"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_payment_can_be_read_copied_and_followed(
    phone: Browser, cabinet: Cabinet, cabinet_url: str, dark: bool
) -> None:
    phone.resize(SMALL_PHONE, dark=dark)
    longest = "74012034567401203456"
    phone.open(payment_page(cabinet, cabinet_url, longest))
    assert phone.script("return document.documentElement.scrollWidth") == SMALL_PHONE[0]
    for button in ("#app", "#web", "footer a"):
        assert phone.box(button)["height"] >= TOUCHABLE
    assert [pair for pair in phone.script(CONTRAST) if pair[1] < 4.5] == []
    for name, value in (("account", longest), ("amount", "99999,99")):
        assert phone.script(SELECTED.replace("NAME", name)) == value
        size = phone.script(f"return getComputedStyle({name}).fontSize")
        assert float(size.removesuffix("px")) >= 28
    assert phone.script("return app.href").startswith("bank://pay?sum=99999.99&acc=7401")
