"""The service page: what it says is so, and what its buttons do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.outbox import FOLDER
from kiosk.outbox.outbox import Outbox
from kiosk.secrets import MemorySecrets
from kiosk.version import VERSION
from tests.kiosk.outbox.samples import kept_reading
from tests.real_parts.cutting_proxy import cutting_proxy
from tests.real_parts.ipp_printer import ipp_printer
from tests.real_parts.slip_printer import slip_printer
from tests.ui.office import Office, open_window, settings
from tests.ui.service.staff import Staff
from ui.service import service_screen
from ui.service.touch_test import TouchTest


def _said(staff: Staff, name: str) -> str:
    return staff.visitor.see(f"ServiceScreen_{name}", QLabel).text()


def test_what_it_says_of_the_terminal(staff: Staff) -> None:
    staff.enter()
    staff.visitor.wait_text("Отвечает за")
    staff.rest()
    assert VERSION in _said(staff, "is_terminal")
    assert _said(staff, "is_outbox") == "Пусто"
    assert _said(staff, "is_slips") == "Не настроен"
    assert _said(staff, "is_disk").startswith("Свободно ")
    assert _said(staff, "is_clock").endswith("как у кабинета")
    assert _said(staff, "is_screen").startswith("1280×1024")
    assert _said(staff, "is_service") == "Работает"
    assert not staff.visitor.sees("ServiceScreen_test_slip")


def test_a_cabinet_that_has_gone_is_said_with_its_last_answer(
    office: Office, qapp: QApplication, secrets: MemorySecrets
) -> None:
    with cutting_proxy(office.cabinet.address().url) as proxy:
        opened = open_window(qapp, office.cabinet, settings(), secrets=secrets, proxy=proxy)
        with opened as (visitor, services):
            visitor.wait(lambda: services.connection.available, "the cabinet", 30)
            proxy.refuse = True
            proxy.break_all()
            Staff(visitor, services).enter()
            visitor.wait_text("Не отвечает, последний ответ")


def test_out_of_service_is_told_to_residents_until_it_is_put_back(staff: Staff) -> None:
    staff.enter()
    staff.visitor.touch("ServiceScreen_switch")
    staff.visitor.wait_text("Открыть для жителей")
    assert _said(staff, "is_service").startswith("Не работает")
    staff.visitor.touch("ServiceScreen_lock")
    staff.visitor.wait_text("Терминал временно не работает")
    staff.visitor.wait_text("This terminal is out of service for now")
    staff.touch_at(640, 700)
    assert staff.visitor.sees("ClosedScreen_title")
    staff.enter()
    staff.visitor.touch("ServiceScreen_switch")
    staff.visitor.wait(lambda: not staff.services.staff.out_of_service.active, "back")
    staff.visitor.touch("ServiceScreen_lock")
    staff.visitor.see("AttractScreen_start")


def test_a_double_touch_takes_it_out_of_service_once(staff: Staff) -> None:
    staff.enter()
    switch = staff.visitor.see("ServiceScreen_switch")
    middle = switch.mapTo(staff.visitor.window, switch.rect().center())
    staff.touch_at(middle.x(), middle.y())
    staff.visitor.wait_text("Открыть для жителей")
    staff.touch_at(middle.x(), middle.y())
    staff.rest()
    assert staff.services.staff.out_of_service.active
    staff.visitor.touch("ServiceScreen_switch")
    staff.visitor.wait_text("Закрыть для жителей")


def test_it_locks_itself(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service_screen, "LOCK_AFTER_S", 0.5)
    staff.enter()
    staff.visitor.see("AttractScreen_start")


def test_closing_is_asked_about(staff: Staff) -> None:
    staff.enter()
    staff.visitor.touch("ServiceScreen_close")
    staff.visitor.wait_text("Закрыть программу?")
    staff.visitor.touch("QuestionDialog_no")
    assert staff.visitor.sees("ServiceScreen_lock")


def test_closing_is_asked_about_again_when_the_screen_is_another(staff: Staff) -> None:
    staff.enter()
    staff.visitor.touch("ServiceScreen_close")
    staff.visitor.window.take_size(QSize(1366, 768))
    staff.visitor.wait_text("Закрыть программу?")
    staff.visitor.touch("QuestionDialog_no")
    assert staff.visitor.sees("ServiceScreen_lock")


def test_real_printers_print(
    office: Office, qapp: QApplication, secrets: MemorySecrets, tmp_path: Path
) -> None:
    with ipp_printer(tmp_path) as pages, slip_printer() as slips:
        chosen = settings(printer_uri=pages.uri, slip_printer_uri=slips.uri)
        with open_window(qapp, office.cabinet, chosen, secrets=secrets) as (visitor, services):
            staff = Staff(visitor, services)
            staff.enter()
            staff.rest()
            assert _said(staff, "is_printer").startswith("Готов")
            assert _said(staff, "is_slips").startswith("Готов")
            visitor.touch("ServiceScreen_test_page")
            visitor.wait_text("На листе должна быть вся рамка", 60)
            visitor.touch("ServiceScreen_test_slip")
            visitor.wait_text("Проверьте буквы и код", 60)


def test_a_printer_that_does_not_answer_is_said_in_words(
    office: Office, qapp: QApplication, secrets: MemorySecrets
) -> None:
    chosen = settings(printer_uri="ipp://127.0.0.1:9/ipp/print")
    with open_window(qapp, office.cabinet, chosen, secrets=secrets) as (visitor, services):
        Staff(visitor, services).enter()
        visitor.touch("ServiceScreen_test_page")
        visitor.wait_text("Не напечатано: не отвечает", 60)
        assert visitor.see("ServiceScreen_test_page").isEnabled()


def test_what_was_refused_is_tried_again(staff: Staff, secrets: MemorySecrets) -> None:
    folder = staff.services.settings.storage.folder / FOLDER
    outbox, item = Outbox(folder, secrets), kept_reading()
    outbox.hold(item)
    outbox.set_aside(item.item_id, "invalid_request")
    outbox.close()
    staff.enter()
    staff.visitor.wait_text("Не принято кабинетом: 1")
    staff.visitor.touch("ServiceScreen_send_again")
    staff.visitor.wait_text("Отправляем: 1.")
    staff.visitor.wait(lambda: _said(staff, "is_outbox") != "Смотрим…", "the row")


def test_touch_is_painted_cell_by_cell(staff: Staff) -> None:
    staff.enter()
    staff.visitor.touch("ServiceScreen_test_touch")
    test = staff.visitor.see("TouchTest", TouchTest)
    _paint(test, range(test.rows - 1))
    QTest.keyClick(test, Qt.Key.Key_Escape)
    staff.visitor.wait_text(f"Касания не было: {test.columns} из")
    assert "внизу" in _said(staff, "test_touch_result")
    staff.visitor.touch("ServiceScreen_test_touch")
    test = staff.visitor.see("TouchTest", TouchTest)
    _paint(test, range(test.rows))
    staff.visitor.wait_text("Экран чувствует касание всюду")
    assert not staff.visitor.sees("TouchTest")


def _paint(test: TouchTest, rows: range) -> None:
    """A stroke of a finger along each row."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for row in rows:
        y = round(test.cell_area((0, row)).center().y())
        QTest.mousePress(test, left, none, QPoint(2, y))
        QTest.mouseMove(test, QPoint(test.width() - 2, y))
        QTest.mouseRelease(test, left, none, QPoint(test.width() - 2, y))
