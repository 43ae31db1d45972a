"""What is read to somebody who does not see the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from tests.ui.speech.conftest import Listener
from ui.dialogs.overlay import Overlay
from ui.service.pin_pad import PinPad
from ui.theme import Theme
from ui.widgets.amount import Amount
from ui.widgets.boxes import column, row
from ui.widgets.button import Button
from ui.widgets.check_row import CheckRow
from ui.widgets.choice import Choice
from ui.widgets.digit_boxes import DigitBoxes
from ui.widgets.finger_scroll import FingerScroll
from ui.widgets.label import label
from ui.widgets.notice import Notice
from ui.widgets.number_fields import AccountNumberField
from ui.widgets.pair_chart import PairBar, PairChart
from ui.widgets.tab_bar import TabBar
from ui.widgets.text_field import PasswordField

SECRET = "Zveno-2026"


class SomeScreen(QWidget):
    title = "Вход в личный кабинет"


def password_field(theme: Theme) -> PasswordField:
    field = PasswordField(theme, name="password")
    field.setAccessibleName("Пароль")
    return field


def test_a_screen_is_named_then_the_control_in_focus(listener: Listener) -> None:
    screen, number = SomeScreen(), QLineEdit()
    number.setAccessibleName("Лицевой счёт")
    listener.put(screen, number)
    listener.narrator.begin("ru")
    listener.narrator.screen_entered(screen)
    listener.tab_to(number)
    listener.hears("!Вход в личный кабинет. Лицевой счёт, поле ввода, пусто.")
    assert listener.speaker.language == "ru"


def test_a_control_tells_name_role_state_and_detail(listener: Listener, theme: Theme) -> None:
    go, agree = Button(theme, "Войти"), CheckRow(theme, "Согласен", name="agree")
    agree.set_detail("на обработку данных")
    listener.put(go, agree)
    listener.narrator.begin("ru")
    listener.tab_to(go)
    listener.hears("!Войти, кнопка.")
    listener.tab_to(agree)
    listener.hears("!Согласен, флажок, не отмечено, на обработку данных.")


def test_what_is_touched_acts_and_tells_its_new_state(listener: Listener, theme: Theme) -> None:
    agree = CheckRow(theme, "Согласен", name="agree")
    ways = Choice(theme, [("По почте", "mail"), ("По смс", "sms")])
    tabs = TabBar(theme, [("Главная", "home", "main"), ("Показания", "gauge", "readings")])
    listener.put(agree, ways, tabs)
    listener.narrator.begin("ru")
    listener.touch(agree)
    listener.hears("!Согласен, флажок, отмечено.")
    listener.touch(ways.findChild(Button, "sms"))
    listener.hears("!По смс, выбор, выбрано.")
    listener.touch(ways.findChild(Button, "sms"))
    listener.hears("!По смс, выбор, выбрано.")
    assert not ways.findChild(Button, "mail").isChecked()
    listener.touch(tabs.findChild(QWidget, "readings"))
    listener.hears("!Показания, вкладка, выбрано.")


def test_a_key_that_changes_the_control_in_focus_is_answered(
    listener: Listener, theme: Theme
) -> None:
    agree = CheckRow(theme, "Согласен", name="agree")
    listener.put(agree)
    listener.narrator.begin("ru")
    listener.tab_to(agree)
    listener.hears("!Согласен, флажок, не отмечено.")
    agree.click()
    listener.hears("!Согласен, флажок, отмечено.")


def test_of_a_password_only_the_length_is_said(listener: Listener, theme: Theme) -> None:
    field, other = password_field(theme), QPushButton("Далее")
    listener.put(field, other)
    listener.narrator.begin("ru")
    listener.tab_to(field)
    listener.hears("!Пароль, поле ввода, пусто.")
    for symbol in SECRET:
        field.insert(symbol)
    listener.hears(*["!знак"] * len(SECRET))
    field.backspace()
    listener.hears("!стёрто")
    listener.tab_to(other)
    listener.hears("!Далее, кнопка.")
    listener.tab_to(field)
    listener.hears("!Пароль, поле ввода, введено знаков: 9.")


def test_a_password_that_is_shown_is_not_said_either(listener: Listener, theme: Theme) -> None:
    field = password_field(theme)
    listener.put(field)
    listener.narrator.begin("ru")
    listener.tab_to(field)
    listener.hears("!Пароль, поле ввода, пусто.")
    field.setEchoMode(QLineEdit.EchoMode.Normal)
    field.insert("Z")
    listener.hears("!знак")


def test_typed_characters_are_echoed(listener: Listener) -> None:
    field = QLineEdit()
    field.setAccessibleName("Фамилия")
    listener.put(field)
    listener.narrator.begin("ru")
    listener.tab_to(field)
    listener.hears("!Фамилия, поле ввода, пусто.")
    field.insert("Ё")
    listener.hears("!Ё")
    field.clear()
    listener.hears("!пусто")


def test_digits_are_echoed_whatever_groups_them(listener: Listener, theme: Theme) -> None:
    number = AccountNumberField(theme, name="number")
    number.setAccessibleName("Номер лицевого счёта")
    boxes = DigitBoxes(theme, capacity=5, decimals=0, name="boxes")
    boxes.setAccessibleName("Показание")
    listener.put(number, boxes)
    listener.narrator.begin("ru")
    listener.tab_to(number)
    listener.hears("!Номер лицевого счёта, поле ввода, пусто.")
    for digit in "502100":
        number.type_text(digit)
    number.erase()
    listener.hears("!5", "!0", "!2", "!1", "!0", "!0", "!стёрто")
    boxes.type_text("41")
    boxes.setFocus()
    listener.hears("!Показание, поле ввода, 41.")
    boxes.type_text("6")
    listener.hears("!6")


def test_an_error_interrupts_and_good_news_wait(listener: Listener, theme: Theme) -> None:
    notice = Notice(theme)
    listener.put(notice)
    listener.narrator.begin("ru")
    notice.say("Показания приняты.", "good")
    listener.hears("Показания приняты.")
    notice.say("Показание меньше предыдущего.", "bad")
    listener.hears("!Показание меньше предыдущего.")


def test_an_error_is_said_before_the_field_that_gets_the_focus(
    listener: Listener, theme: Theme
) -> None:
    notice, field = Notice(theme), QLineEdit()
    field.setAccessibleName("Лицевой счёт")
    listener.put(notice, field)
    listener.narrator.begin("ru")
    listener.tab_to(field)
    notice.say("Неверный номер.", "bad")
    listener.hears("!Неверный номер. Лицевой счёт, поле ввода, пусто.")


def test_an_amount_is_said_when_it_is_known_and_when_it_changes(
    listener: Listener, theme: Theme
) -> None:
    amount = Amount(theme)
    amount.setAccessibleDescription("К оплате за октябрь")
    listener.put(amount)
    listener.narrator.begin("ru")
    amount.set_amount(123_450)
    listener.hears("К оплате за октябрь, 1234 рубля пятьдесят копеек.")
    amount.set_amount(123_450)
    amount.set_amount(-100)
    listener.hears("К оплате за октябрь, минус 1 рубль.")


def test_a_dialog_is_read_as_a_whole(listener: Listener, theme: Theme) -> None:
    listener.put(QWidget())
    warning = Overlay(theme, listener.window, name="IdleWarning")
    text = label(theme, "Визит закончится через 20 секунд.")
    warning.fill_card(column(label(theme, "Вы ещё здесь?"), text))
    listener.narrator.begin("ru")
    warning.appear()
    listener.hears("!Вы ещё здесь? Визит закончится через 20 секунд.")


def test_under_the_pin_pad_nothing_is_said_and_what_is_being_read_stops(
    listener: Listener, theme: Theme
) -> None:
    notice, field = Notice(theme), QLineEdit()
    field.setAccessibleName("Фамилия")
    listener.put(notice, field)
    listener.narrator.begin("ru")
    listener.tab_to(field)
    listener.hears("!Фамилия, поле ввода, пусто.")
    pad = PinPad(theme, listener.window)
    pad.appear()
    listener.hears("(silence)")
    listener.press(Qt.Key.Key_F1)
    listener.hears("(silence)")
    for digit in "739":
        listener.tab_to(pad.findChild(Button, f"PinPad_{digit}"))
        listener.press(Qt.Key.Key_Space)
        listener.hears("(silence)")
    pad.say("ПИН-код не подходит.")
    listener.hears("(silence)")
    pad.hide()
    listener.hears("!Фамилия, поле ввода, пусто.")


def test_what_is_not_seen_is_not_read(listener: Listener, theme: Theme) -> None:
    page, seen = QWidget(), Notice(theme)
    hidden = Notice(theme)
    page.setLayout(column(hidden))
    listener.put(page, seen)
    page.hide()
    listener.narrator.begin("ru")
    hidden.say("На другой вкладке.", "bad")
    seen.say("Здесь.", "good")
    listener.hears("!Здесь.")


def test_after_the_end_nothing_is_said_of_the_visit(listener: Listener, theme: Theme) -> None:
    notice, field = Notice(theme), QLineEdit()
    agree = CheckRow(theme, "Согласен", name="agree")
    listener.put(notice, field, agree)
    listener.narrator.begin("ru")
    notice.say("Долг 4 812,36 ₽", "bad")
    listener.tab_to(field)
    listener.narrator.end()
    assert listener.speaker.log == ["(silence)"]
    notice.say("Снова", "bad")
    field.insert("x")
    listener.touch(agree)
    listener.press(Qt.Key.Key_F1)
    listener.settle()
    listener.narrator.begin("ru")
    notice.say("Другой житель.", "good")
    listener.hears("(silence)", "Другой житель.")


def test_without_somebody_listening_nothing_is_said(listener: Listener, theme: Theme) -> None:
    notice = Notice(theme)
    listener.put(notice)
    notice.say("Ошибка", "bad")
    listener.narrator.screen_entered(SomeScreen())
    listener.narrator.begin("ru")
    listener.narrator.end()
    assert listener.speaker.log == ["(silence)"]


def test_a_key_reads_the_whole_screen_in_the_order_of_its_layout(
    listener: Listener, theme: Theme
) -> None:
    screen, amount, gone = SomeScreen(), Amount(theme), label(theme, "Не видно")
    amount.set_amount(20_500)
    beside = row(label(theme, "Горячая вода"), amount)
    gone.hide()
    agree = CheckRow(theme, "Согласен", name="agree")
    scroll = FingerScroll(theme, column(beside, gone, agree))
    screen.setLayout(column(label(theme, "Начисления"), scroll, password_field(theme)))
    listener.put(screen)
    listener.narrator.begin("ru")
    listener.narrator.screen_entered(screen)
    listener.hears("!Вход в личный кабинет.")
    listener.press(Qt.Key.Key_F1)
    listener.hears(
        "!Начисления. Горячая вода. 205 рублей. Согласен, флажок, не отмечено. "
        "Пароль, поле ввода, пусто."
    )


def test_of_a_dialog_the_key_reads_the_dialog_alone(listener: Listener, theme: Theme) -> None:
    screen = SomeScreen()
    screen.setLayout(column(label(theme, "Начисления")))
    listener.put(screen)
    question = Overlay(theme, listener.window, name="QuestionDialog")
    question.fill_card(column(label(theme, "Удалить показание?"), Button(theme, "Да")))
    question.appear()
    listener.settle()
    listener.narrator.begin("ru")
    listener.narrator.screen_entered(screen)
    listener.hears("!Вход в личный кабинет.")
    listener.press(Qt.Key.Key_F1)
    listener.hears("!Удалить показание? Да, кнопка.")


def test_a_chart_is_read_with_its_figures(listener: Listener, theme: Theme) -> None:
    screen, chart = SomeScreen(), PairChart(theme)
    pair = (PairBar("Октябрь 2026", 4.12, "4,12 м³"), PairBar("2025", None, "нет показаний"))
    chart.set_pairs([pair], ("месяц", "год назад"), "Расход по месяцам")
    screen.setLayout(column(chart))
    listener.put(screen)
    listener.narrator.begin("ru")
    listener.narrator.screen_entered(screen)
    listener.hears("!Вход в личный кабинет.")
    listener.press(Qt.Key.Key_F1)
    listener.hears(
        "!Расход по месяцам, диаграмма, Октябрь 2026: четыре целых двенадцать сотых кубометра; "
        "2025: нет показаний."
    )
