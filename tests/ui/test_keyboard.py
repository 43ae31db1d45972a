"""The on-screen keyboard types what it shows."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

import resources
from ui.widgets.key import Key
from ui.widgets.key_layouts import key_layout
from ui.widgets.keyboard import Keyboard
from ui.widgets.number_fields import AccountNumberField
from ui.widgets.text_field import PasswordField, TextField

RUSSIAN = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
LATIN = set("abcdefghijklmnopqrstuvwxyz")
LAYOUTS = sorted(path.stem for path in (resources.ROOT / "keyboards").glob("*.json"))


@pytest.fixture
def desk(theme, qtbot):
    """A field with a keyboard under it."""
    window = QWidget()
    window.field = TextField(theme, keyboard="cyrillic", most=400, name="field")
    window.keyboard = Keyboard(theme)
    box = QVBoxLayout(window)
    box.addWidget(window.field)
    box.addWidget(window.keyboard)
    window.resize(1280, 700)
    window.keyboard.attach(window.field)
    window.keyboard.show_layout("cyrillic")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def press(desk, name):
    key = next(key for key in desk.findChildren(Key, f"Keyboard_key_{name}") if key.isVisible())
    QTest.mouseClick(key, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_every_russian_and_latin_letter_is_there():
    def letters(name):
        return {key.text for row in key_layout(name).rows for key in row}

    assert letters("cyrillic") >= RUSSIAN
    assert letters("latin") >= LATIN | {"@", ".", "-", "_"}
    assert letters("digits") >= set("0123456789")


@pytest.mark.parametrize("name", LAYOUTS)
def test_no_key_stands_twice(name):
    cells = [cell for row in json.loads(_source(name))["rows"] for cell in row]
    assert len(cells) == len(set(cells))


def test_a_word_is_typed(desk):
    for letter in "подъёмная":
        press(desk, letter)
    assert desk.field.text() == "подъёмная"


def test_shift_makes_one_capital(desk):
    press(desk, "shift")
    for letter in "ёлка":
        press(desk, letter)
    assert desk.field.text() == "Ёлка"


def test_layouts_are_switched_and_digits_stay(desk):
    for name in ("latin", "q", "1", "symbols", "!", "cyrillic", "щ"):
        press(desk, name)
    assert desk.field.text() == "q1!щ"


def test_erase_takes_the_last_character_back(desk):
    for name in ("а", "б", "backspace"):
        press(desk, name)
    assert desk.field.text() == "а"


def test_typing_fast_loses_no_key(desk):
    for _ in range(150):
        press(desk, "а")
        press(desk, "я")
    assert desk.field.text() == "ая" * 150


def test_keys_are_large_enough_and_do_not_overlap(desk, theme):
    for name in LAYOUTS:
        desk.keyboard.show_layout(name)
        keys = [key for key in desk.findChildren(Key) if key.isVisible()]
        assert min(key.height() for key in keys) >= theme.px(70)
        for index, key in enumerate(keys):
            assert not any(key.geometry().intersects(other.geometry()) for other in keys[:index])


def test_account_number_takes_digits_only_and_groups_them(theme, qtbot):
    field = AccountNumberField(theme, name="number")
    qtbot.addWidget(field)
    for symbol in "74а01 20-34":
        field.type_text(symbol)
    assert (field.text(), field.digits) == ("7401 2034", "74012034")
    field.erase()
    assert field.text() == "7401 203"


def test_a_password_is_hidden_until_its_owner_wants_to_see_it(theme, qtbot):
    field = PasswordField(theme, name="password")
    qtbot.addWidget(field)
    field.resize(400, 84)
    field.show()
    field.type_text("secret12")
    assert "secret" not in field.displayText()
    eye = field.findChild(QWidget, "password_show")
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert field.displayText() == "secret12"


def _source(name):
    return (resources.ROOT / "keyboards" / f"{name}.json").read_text(encoding="utf-8")
