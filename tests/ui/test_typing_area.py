"""On every panel the keyboard leaves the field in sight, and its keys are large enough."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from ui.theme.metrics import Metrics
from ui.widgets.boxes import column
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.key import Key
from ui.widgets.label import label
from ui.widgets.name_fields import EmailField, SurnameField
from ui.widgets.number_fields import AccountNumberField, CodeField, PhoneField, phone_line
from ui.widgets.text_field import PasswordField, labelled
from ui.widgets.typing_area import TypingArea

SIZES = [(1280, 1024), (1920, 1080), (1080, 1920), (1366, 768), (1280, 800)]
TEXT_SIZES = [1.0, 1.5]
LEAST_KEY = 72


class Form(QWidget):
    """A form of every kind of field, longer than any screen, as high as a screen leaves it."""

    def __init__(self, theme, *, above):
        super().__init__()
        number = AccountNumberField(theme, name="number")
        surname = SurnameField(theme, name="surname")
        password = PasswordField(theme, name="password")
        email = EmailField(theme, name="email")
        phone = PhoneField(theme, name="phone")
        code = CodeField(theme, name="code")
        self.fields = [number, surname, password, email, phone, code]
        widgets = [number, surname, password, email, phone_line(theme, phone), code]
        boxes = [labelled(theme, "A field", widget) for widget in widgets]
        gap = theme.px(60)
        content = column(label(theme, "A title"), *boxes, label(theme, "The end"), spacing=gap)
        content.addSpacing(theme.metrics.height)
        self.scroll = FingerScroll(theme, content)
        self.area = TypingArea(theme, self.scroll)
        self.setLayout(column(above, self.area))
        self.setStyleSheet(theme.style_sheet())
        for field in self.fields:
            field.focused.connect(lambda field=field: self._focus(field))
        self.resize(theme.metrics.width, theme.metrics.height)

    def _focus(self, field):
        self.area.type_into(field, field, field.keyboard)

    @property
    def keys(self):
        return [key for key in self.area.keyboard.findChildren(Key) if key.isVisible()]


def top_bar(theme, *, bars=1):
    bar = QWidget()
    bar.setFixedHeight(bars * (theme.metrics.control + theme.px(28)))
    return bar


def opened(theme, qtbot, **options):
    form = Form(theme, above=top_bar(theme, **options))
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    return form


def seen_whole(field, form):
    """The whole field, its name above it, and nothing of it under the keyboard."""
    box = field.parentWidget()
    while not box.property("labelled"):
        box = box.parentWidget()
    shown = box.visibleRegion().boundingRect()
    keyboard = form.area.keyboard
    keys = QRect(keyboard.mapTo(form, QPoint(0, 0)), keyboard.size())
    seen = QRect(box.mapTo(form, shown.topLeft()), shown.size())
    return shown.height() == box.height() and not keys.intersects(seen)


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
def test_the_field_that_is_typed_into_is_seen_with_its_name(theme, qtbot, size, text):
    form = opened(replace(theme, metrics=Metrics(*size, text)), qtbot)
    for field in [*form.fields, *reversed(form.fields)]:
        field.setFocus()
        qtbot.waitUntil(lambda field=field: seen_whole(field, form))
        assert form.area.keyboard.isVisible()


@pytest.mark.parametrize("size", SIZES)
def test_keys_are_as_high_as_a_fingertip_on_every_panel(theme, qtbot, size):
    form = opened(replace(theme, metrics=Metrics(*size)), qtbot)
    for field in form.fields:
        field.setFocus()
        qtbot.waitUntil(lambda field=field: seen_whole(field, form))
        assert min(key.height() for key in form.keys) >= LEAST_KEY


@pytest.mark.parametrize("size", SIZES)
def test_a_second_bar_above_takes_its_room_from_the_keys_and_not_from_the_field(theme, qtbot, size):
    form = opened(replace(theme, metrics=Metrics(*size, 1.5)), qtbot, bars=2)
    email = form.fields[3]
    email.setFocus()
    qtbot.waitUntil(lambda: seen_whole(email, form))
    assert min(key.height() for key in form.keys) >= LEAST_KEY * 0.7


@pytest.mark.parametrize("size", SIZES)
def test_keys_have_room_for_what_stands_on_them(theme, qtbot, size):
    form = opened(replace(theme, metrics=Metrics(*size, 1.5)), qtbot)
    for field in form.fields:
        field.setFocus()
        for key in form.keys:
            word = QFontMetrics(key._fitting_font()).horizontalAdvance(key.text())
            assert word <= key.width() or key._icon
        for index, key in enumerate(form.keys):
            others = form.keys[:index]
            assert not any(key.geometry().intersects(other.geometry()) for other in others)


def test_the_keyboard_goes_when_it_is_put_away_and_comes_with_the_next_touch(theme, qtbot):
    form = opened(theme, qtbot)
    form.fields[1].setFocus()
    hide = next(key for key in form.keys if key.spec.special == "hide")
    hide.click()
    assert not form.area.keyboard.isVisible()
    assert not form.fields[1].hasFocus()
    form.fields[1].setFocus()
    assert form.area.keyboard.isVisible()
