"""Parts side by side, or one under the other."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.adaptive import Adaptive
from ui.widgets.button import Button
from ui.widgets.label import label


@pytest.fixture
def shown(qtbot):
    """Puts a widget above others into a window of that width."""

    windows = []

    def show(part, width):
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        box = QVBoxLayout(window)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(part)
        box.addStretch(1)
        window.resize(width, 600)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: part.width() == width)
        return window

    return show


def buttons(theme):
    return Button(theme, "На телефон"), Button(theme, "На e-mail")


def test_side_by_side_where_there_is_room(theme, shown):
    first, second = buttons(theme)
    pair = Adaptive(first, second, spacing=16, shares=(1, 1))
    shown(pair, 600)
    assert not pair.stacked
    assert first.y() == second.y()
    assert pair.height() == first.height() == theme.metrics.control


def test_one_under_the_other_where_there_is_not(theme, shown, qtbot):
    first, second = buttons(theme)
    pair = Adaptive(first, second, spacing=16, shares=(1, 1))
    shown(pair, 260)
    qtbot.waitUntil(lambda: pair.stacked and second.y() >= first.y() + first.height() + 16)
    assert first.width() == second.width() == 260


def test_it_is_never_squeezed(theme, shown):
    pair = Adaptive(*buttons(theme), spacing=16, shares=(1, 1))
    shown(pair, 260)
    least = pair.layout().minimumHeightForWidth(260)
    assert least == 2 * theme.metrics.control + 16
    assert pair.layout().minimumHeightForWidth(600) == theme.metrics.control


def test_it_turns_with_the_width_and_with_what_is_written(theme, shown, qtbot):
    name, pay = label(theme, "Отопление"), Button(theme, "Оплатить")
    pair = Adaptive(name, pay, spacing=16, shares=(1, 0))
    window = shown(pair, 420)
    assert not pair.stacked
    name.setText("Обращение с твёрдыми коммунальными отходами")
    qtbot.waitUntil(lambda: pair.stacked)
    window.resize(1200, 600)
    qtbot.waitUntil(lambda: not pair.stacked)


def test_what_is_hidden_takes_no_room(theme, shown, qtbot):
    first, second = buttons(theme)
    pair = Adaptive(first, second, spacing=16, shares=(1, 1))
    shown(pair, 260)
    second.hide()
    qtbot.waitUntil(lambda: not pair.stacked and pair.height() == first.height())
