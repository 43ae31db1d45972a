"""A bill on paper, as the resident sees it: real printers, whole and broken."""

import pytest
from PySide6.QtWidgets import QLabel

from domain.printing import PrinterFault
from tests.real_parts.ipp_printer import ipp_printer
from tests.real_parts.printer_faults import NO_CUPS, broken_printer
from tests.ui.bill_visit import at_the_bills, larger_letters, wait_for_document
from ui.appearance import TextSize
from ui.messages import printer_text
from ui.printing_words import fault_picture
from ui.theme.icons import icon_pixmap
from ui.widgets.button import Button


@pytest.fixture
def printer(tmp_path):
    with ipp_printer(tmp_path / "printer") as printer:
        yield printer


def test_one_print_in_a_visit_and_the_reason_is_said(office, printer, qapp):
    with at_the_bills(qapp, office, printer.uri) as (visitor, _):
        visitor.touch("BillsCard_print_0")
        visitor.wait_text("Заберите квитанцию", 30)
        visitor.wait_text("печатается один раз")
        assert not visitor.sees("BillScreen_print")
        visitor.touch("BillScreen_back")
        visitor.touch("BillsCard_print_0")
        visitor.wait_text("печатается один раз")
        visitor.touch("BillScreen_back")
        visitor.touch("BillsCard_open_1")
        visitor.see("BillScreen_print")
        assert len(printer.documents()) == 1


def test_ten_touches_make_one_job(office, printer, qapp):
    with at_the_bills(qapp, office, printer.uri) as (visitor, _):
        visitor.touch("BillsCard_open_0")
        button = visitor.see("BillScreen_print")
        visitor.wait(button.isEnabled, "the document")
        for _ in range(10):
            button.click()
        visitor.wait_text("Заберите квитанцию", 30)
    assert printer.operations("Print-Job") == 1


def test_progress_is_that_of_the_printer(office, printer, qapp):
    printer.set_pages(2)
    printer.hold()
    with at_the_bills(qapp, office, printer.uri) as (visitor, _):
        visitor.touch("BillsCard_print_0")
        visitor.wait_text("Печатаем страницу 1 из 2", 30)
        assert not printer.documents() or not visitor.sees("BillScreen_spent")
        printer.mend()
        visitor.wait_text("Заберите квитанцию", 30)


@pytest.mark.parametrize("fault", list(PrinterFault))
def test_a_fault_is_said_with_its_picture(fault, office, qapp, tmp_path, monkeypatch):
    if fault is PrinterFault.NOT_SET_UP:
        for name, value in NO_CUPS.items():
            monkeypatch.setenv(name, value)
    with (
        broken_printer(fault, tmp_path / "printer") as uri,
        at_the_bills(qapp, office, uri) as (visitor, _),
    ):
        visitor.touch("BillsCard_print_0")
        said = visitor.see("BillScreen_fault", QLabel)
        assert said.text() == printer_text(fault)
        assert visitor.see("BillScreen_phone").isEnabled()
        assert visitor.see("BillScreen_email").isEnabled()
        visitor.touch("BillScreen_fault_back")
        visitor.see("BillScreen_document")
        visitor.wait_text(printer_text(fault))


def test_every_fault_has_a_picture_of_its_own(qapp):
    pictures = [
        icon_pixmap(fault_picture(fault), "#000000", 96).toImage() for fault in PrinterFault
    ]
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[:i])


def test_what_waits_for_paper_goes_on_by_itself(office, printer, qapp):
    printer.break_down("media-empty-error")
    with at_the_bills(qapp, office, printer.uri) as (visitor, _):
        visitor.touch("BillsCard_print_0")
        visitor.see("BillScreen_fault")
        visitor.wait_text("печать продолжится сама")
        visitor.wait_text("не дольше минуты")
        printer.mend()
        visitor.wait_text("Заберите квитанцию", 30)
        assert not visitor.sees("BillScreen_fault")
    assert len(printer.documents()) == 1


def test_what_could_not_be_printed_is_offered_to_the_phone(office, qapp, tmp_path):
    with (
        broken_printer(PrinterFault.OFFLINE, tmp_path) as uri,
        at_the_bills(qapp, office, uri) as (visitor, _),
    ):
        visitor.touch("BillsCard_print_0")
        visitor.wait_text("Отменим печать, как только принтер ответит")
        assert visitor.see("BillScreen_print").isEnabled()
        visitor.touch("BillScreen_phone")
        visitor.wait_text("Наведите камеру телефона")


def test_in_another_look_the_fault_is_still_said_with_what_to_do_instead(office, qapp, tmp_path):
    said = printer_text(PrinterFault.OFFLINE)
    with (
        broken_printer(PrinterFault.OFFLINE, tmp_path) as uri,
        at_the_bills(qapp, office, uri) as (visitor, _),
    ):
        visitor.touch("BillsCard_print_0")
        visitor.see("BillScreen_fault")
        larger_letters(visitor)
        visitor.wait_text("Отменим печать, как только принтер ответит")
        assert visitor.see("BillScreen_phone", Button)._kind == "accent"
        visitor.touch("BillScreen_fault_back")
        larger_letters(visitor, TextSize.NORMAL)
        wait_for_document(visitor)
        visitor.wait_text(said)
        assert not visitor.sees("BillScreen_fault")
        assert visitor.see("BillScreen_phone", Button)._kind == "accent"
        assert visitor.see("BillScreen_print", Button)._kind == "outline"


def test_whoever_holds_a_phone_to_the_code_is_not_disturbed(office, printer, qapp):
    printer.break_down("media-jam-error")
    with at_the_bills(qapp, office, printer.uri) as (visitor, _):
        visitor.touch("BillsCard_print_0")
        visitor.see("BillScreen_document")
        visitor.touch("BillScreen_phone")
        visitor.wait_text("застряла бумага", 30)
        assert visitor.sees("BillScreen_qr")
        assert not visitor.sees("BillScreen_fault")


def test_the_end_of_the_visit_takes_the_print_back(office, printer, qapp):
    printer.hold()
    with at_the_bills(qapp, office, printer.uri) as (visitor, services):
        visitor.touch("BillsCard_print_0")
        visitor.wait(lambda: printer.operations("Print-Job"), "the job")
        visitor.touch("TopBar_exit")
        visitor.see("ThanksScreen_title")
        visitor.wait(lambda: printer.operations("Cancel-Job") == 1, "the cancellation", 30)
        visitor.wait(lambda: not services.jobs.busy, "the end of it")
        assert services.bills._documents == {}
        assert not visitor.window.findChildren(QLabel, "BillScreen_until")


def test_a_print_under_way_goes_on_in_another_look(office, printer, qapp):
    printer.hold()
    with at_the_bills(qapp, office, printer.uri) as (visitor, _):
        visitor.touch("BillsCard_print_0")
        visitor.wait_text("Печатаем", 30)
        visitor.touch("TopBar_view")
        visitor.touch("AccessBar_text_130")
        visitor.touch("AccessBar_contrast")
        visitor.wait_text("Печатаем", 30)
        printer.mend()
        visitor.wait_text("Заберите квитанцию", 30)
        visitor.touch("AccessBar_text_100")
        visitor.wait_text("печатается один раз", 30)
    assert printer.operations("Print-Job") == 1
