"""The on-screen keyboard types what it shows, whatever finger touches it, and forgets it."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

import resources
from tests.ui.finger import Panel
from ui.widgets.key import Key
from ui.widgets.key_layouts import key_layout
from ui.widgets.keyboard import Keyboard
from ui.widgets.name_fields import EmailField, SurnameField
from ui.widgets.number_fields import AccountNumberField
from ui.widgets.text_field import PasswordField, TextField

RUSSIAN = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
TATAR = set("әөүҗңһ")
BASHKIR = set("әөүғҡҙҫңһ")
LATIN = set("abcdefghijklmnopqrstuvwxyz")
LAYOUTS = sorted(
    path.stem for path in (resources.ROOT / "keyboards").glob("*.json") if "-" not in path.stem
)


class Desk(QWidget):
    """A field with a keyboard under it."""

    def __init__(self, theme, qtbot, *, field=None, language=""):
        super().__init__()
        self.field = field or TextField(theme, keyboard="cyrillic", most=400, name="field")
        self.keyboard = Keyboard(theme, language=language)
        box = QVBoxLayout(self)
        box.addWidget(self.field)
        box.addWidget(self.keyboard)
        self.resize(1280, 700)
        self.keyboard.attach(self.field)
        self.keyboard.show_layout(self.field.keyboard)
        qtbot.addWidget(self)
        with qtbot.waitExposed(self):
            self.show()

    def key(self, name):
        keys = self.findChildren(Key, f"Keyboard_key_{name}")
        return next(key for key in keys if key.isVisible())

    def press(self, *names):
        for name in names:
            QTest.mouseClick(self.key(name), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    @property
    def faces(self):
        return {key.text() for key in self.findChildren(Key) if key.isVisible()}


@pytest.fixture
def desk(russian, theme, qtbot):
    return Desk(theme, qtbot)


def letters(name, language=""):
    return {key.text for row in key_layout(name, language).rows for key in row}


def test_every_russian_and_latin_letter_is_there():
    assert letters("cyrillic") >= RUSSIAN
    assert letters("latin") >= LATIN | {"@", ".", "-", "_"}
    assert letters("digits") >= set("0123456789")


@pytest.mark.parametrize(("language", "own"), [("tt", TATAR), ("ba", BASHKIR)])
def test_the_letters_of_a_language_have_plain_keys_beside_the_russian_ones(
    theme, qtbot, language, own
):
    desk = Desk(theme, qtbot, language=language)
    assert desk.faces >= RUSSIAN | own
    desk.press("shift", *sorted(own))
    typed = "".join(sorted(own))
    assert desk.field.text() == typed[0].upper() + typed[1:]
    desk.press("latin", "cyrillic")
    assert desk.faces >= own
    assert letters("cyrillic", "ru") == letters("cyrillic")


@pytest.mark.parametrize("language", ["", "tt", "ba"])
@pytest.mark.parametrize("name", LAYOUTS)
def test_no_key_stands_twice(name, language):
    keys = [key.name for row in key_layout(name, language).rows for key in row]
    assert len(keys) == len(set(keys))


def test_a_word_is_typed(desk):
    desk.press(*"подъёмная")
    assert desk.field.text() == "подъёмная"


def test_shift_makes_one_capital(desk):
    desk.press("shift", *"ёлка")
    assert desk.field.text() == "Ёлка"


def test_layouts_are_switched_and_digits_stay(desk):
    desk.press("latin", "q", "1", "symbols", "!", "cyrillic", "щ")
    assert desk.field.text() == "q1!щ"


def test_erase_takes_the_last_character_back(desk):
    desk.press("а", "б", "backspace")
    assert desk.field.text() == "а"


def test_typing_fast_loses_no_key(desk):
    desk.press(*"ая" * 150)
    assert desk.field.text() == "ая" * 150


def test_a_second_finger_before_the_first_is_lifted_loses_no_key(desk):
    panel = Panel(desk)
    words = "подъезд" * 43
    for index, letter in enumerate(words):
        panel.press(index % 2, desk.key(letter))
        if index:
            panel.lift(1 - index % 2)
    assert desk.field.text() == words
    panel.lift((len(words) - 1) % 2)
    assert not [key for key in desk.findChildren(Key) if key.isDown()]


def test_a_handful_of_fingers_types_a_letter_each_and_each_once(desk):
    panel = Panel(desk)
    for finger, letter in enumerate("ключ"):
        panel.press(finger, desk.key(letter))
    assert sorted(key.text() for key in desk.findChildren(Key) if key.isDown()) == sorted("ключ")
    for finger in (2, 0, 3, 1):
        panel.lift(finger)
    assert desk.field.text() == "ключ"


def test_two_fingers_on_one_key_type_it_twice_and_hold_it_until_both_are_lifted(desk):
    panel = Panel(desk)
    panel.press(0, desk.key("н"))
    panel.press(1, desk.key("н"))
    panel.lift(0)
    assert desk.key("н").isDown()
    panel.lift(1)
    assert not desk.key("н").isDown()
    assert desk.field.text() == "нн"


def test_a_hand_that_rests_beside_the_keys_keeps_no_finger_from_typing(desk):
    panel = Panel(desk)
    panel.press(0, desk.field)
    for letter in "дом":
        panel.press(1, desk.key(letter))
        panel.lift(1)
    panel.lift(0)
    assert desk.field.text() == "дом"


def test_shift_held_by_one_finger_makes_the_other_ones_letter_a_capital(desk):
    panel = Panel(desk)
    panel.press(0, desk.key("shift"))
    panel.press(1, desk.key("ж"))
    panel.lift(0)
    panel.lift(1)
    desk.press("к")
    assert desk.field.text() == "Жк"


def test_letters_may_change_under_a_finger(desk):
    panel = Panel(desk)
    panel.press(0, desk.key("latin"))
    panel.press(1, desk.key("q"))
    panel.lift(0)
    panel.lift(1)
    assert desk.field.text() == "q"


def test_a_touch_between_two_keys_types_the_nearer_one(desk):
    left, right = desk.key("ф").geometry(), desk.key("ы").geometry()
    assert right.left() - left.right() >= 6
    panel = Panel(desk)
    for x in (left.right() + 2, right.left() - 2):
        panel.press(0, desk.keyboard, QPoint(x, left.center().y()))
        panel.lift(0)
    assert desk.field.text() == "фы"


def test_a_key_is_painted_pressed_before_it_types(desk, theme):
    told = []
    watch = PaintWatch(desk.key("ж"), told)
    desk.field.textChanged.connect(lambda _text: told.append("typed"))
    panel = Panel(desk)
    panel.press(0, desk.key("ж"))
    assert told[:2] == ["pressed", "typed"]
    panel.lift(0)
    assert told[-1] == "not pressed"
    watch.deleteLater()


class PaintWatch(QObject):
    """Tells how a key looks whenever it is painted."""

    def __init__(self, key, told):
        super().__init__(key)
        self._key, self._told = key, told
        key.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self._told.append("pressed" if self._key.isDown() else "not pressed")
        return False


def test_erase_goes_on_while_it_is_held_and_no_other_key_does(desk, qtbot):
    desk.press(*"абвгдежз")
    panel = Panel(desk)
    panel.press(0, desk.key("и"))
    panel.press(1, desk.key("backspace"))
    qtbot.waitUntil(lambda: len(desk.field.text()) <= 5)
    panel.lift(1)
    panel.lift(0)
    assert "абвгдежз".startswith(desk.field.text())


def test_what_helps_the_blind_can_press_a_key(desk):
    desk.key("ю").click()
    assert desk.field.text() == "ю"
    assert desk.key("shift").accessibleName() == "Заглавные буквы"


def test_a_surname_starts_with_a_capital_after_a_hyphen_too(theme, qtbot):
    desk = Desk(theme, qtbot, field=SurnameField(theme, name="surname"))
    assert "Й" in desk.faces
    desk.press(*"мамин-сибиряк")
    assert desk.field.text() == "Мамин-Сибиряк"
    desk.press(*["backspace"] * 13)
    assert "Й" in desk.faces


def test_mail_domains_have_keys_and_take_the_place_of_one_that_is_there(theme, qtbot):
    desk = Desk(theme, qtbot, field=EmailField(theme, name="email"))
    desk.press("i", "v", "a", "n", "@mail.ru", "@yandex.ru")
    assert desk.field.text() == "ivan@yandex.ru"


def test_the_next_field_finds_its_own_letters_and_no_shift(desk, theme):
    desk.press("latin", "symbols")
    other = TextField(theme, keyboard="latin", most=10, name="other")
    other.setParent(desk)
    desk.keyboard.attach(other)
    desk.keyboard.show_layout(other.keyboard)
    desk.press("shift")
    desk.keyboard.attach(desk.field)
    desk.keyboard.show_layout("cyrillic")
    assert desk.faces >= RUSSIAN


def test_a_keyboard_that_is_put_away_holds_no_key(desk):
    panel = Panel(desk)
    panel.press(0, desk.key("backspace"))
    desk.keyboard.hide()
    assert not [key for key in desk.findChildren(Key) if key.isDown()]
    panel.lift(0)


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
