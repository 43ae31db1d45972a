"""A bill, as the resident has it: on the screen, on the phone, by e-mail; a real cabinet."""

import email
import hashlib
from datetime import UTC, datetime, timedelta
from email.policy import default

import pytest
import requests
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QAbstractButton, QLabel

from domain.bills import BILLS_KEPT
from domain.russian import month_and_year
from domain.wire import DocumentLink
from kiosk.bill_link import CheckedLink
from kiosk.qr import qr_modules, qr_picture
from tests.ui.bill_visit import (
    WITHOUT_EMAIL,
    at_the_bills,
    codes,
    larger_letters,
    wait_for_document,
)
from tests.ui.mailbox import wait_for_message
from ui.appearance import TextSize
from ui.bill.document_page import ZOOM_MOST, DocumentPage
from ui.bill.phone_page import PhonePage
from ui.screens.bill import BillScreen
from ui.widgets.qr_view import QrView

OF_FIGURES = """
SELECT account_number FROM charges GROUP BY account_number
EXCEPT SELECT account_number FROM bills WHERE period = (SELECT max(period) FROM charges)
"""


def open_newest(visitor):
    visitor.touch("BillsCard_open_0")
    return wait_for_document(visitor)


def shown_bill(visitor):
    return visitor.see("BillScreen", BillScreen)._bill


def digest(document):
    return hashlib.sha256(document).hexdigest()


def test_each_month_opens_its_own_bill(office, qapp):
    with at_the_bills(qapp, office) as (visitor, _):
        for place in range(BILLS_KEPT):
            visitor.touch(f"BillsCard_open_{place}")
            view = wait_for_document(visitor)
            text = view.document().getAllText(0).text().replace("\xa0", " ")
            assert f"за {month_and_year(shown_bill(visitor).period)}".replace("\xa0", " ") in text
            visitor.touch("BillScreen_back")


def test_a_bill_of_which_billing_sent_only_figures(office, qapp):
    account = office.account(OF_FIGURES)
    with at_the_bills(qapp, office, account=account) as (visitor, _):
        view = open_newest(visitor)
        assert account.account_number in view.document().getAllText(0).text().replace(" ", "")


def test_it_can_be_made_larger_and_smaller_again(office, qapp):
    with at_the_bills(qapp, office) as (visitor, _):
        view = open_newest(visitor)
        larger, smaller = visitor.see("BillScreen_zoom_in"), visitor.see("BillScreen_zoom_out")
        assert not smaller.isEnabled()
        visitor.touch("BillScreen_zoom_in")
        assert view.horizontalScrollBar().maximum() > 0
        while larger.isEnabled():
            visitor.touch("BillScreen_zoom_in")
        while smaller.isEnabled():
            visitor.touch("BillScreen_zoom_out")
        visitor.wait(lambda: view.horizontalScrollBar().maximum() == 0, "the whole width")


def test_the_phone_reads_a_link_to_this_bill_alone(office, qapp):
    with at_the_bills(qapp, office) as (visitor, services):
        open_newest(visitor)
        visitor.touch("BillScreen_phone")
        visitor.wait(lambda: any("/p/bill/" in code for code in codes(visitor)), "the code")
        visitor.wait_text("открывает только эту квитанцию")
        (link,) = codes(visitor)
        answer = requests.get(link, timeout=10)
        assert answer.headers["Content-Type"] == "application/pdf"
        assert digest(answer.content) == shown_bill(visitor).sha256
        visitor.touch("BillScreen_phone_back")
        visitor.see("BillScreen_document")
        assert link not in codes(visitor)
        visitor.touch("BillScreen_phone")
        assert link in codes(visitor), "the same one while it is good"
        services.actions.sign_out()
        visitor.settle()
        assert link not in codes(visitor)


def test_a_code_goes_away_when_its_time_is_over(qtbot, theme):
    page = PhonePage(theme)
    qtbot.addWidget(page)
    page.show()
    soon = datetime.now(UTC) + timedelta(seconds=1)
    with qtbot.waitSignal(page.ran_out, timeout=5000):
        link = DocumentLink(url="https://lk.example.ru/x", good_until=soon)
        page.show_link(CheckedLink(qr_picture(qr_modules(link.url), 480), link))
        assert page.is_good
    assert not page.is_good


def test_it_is_asked_before_the_bill_goes_to_the_confirmed_address(office, qapp):
    with at_the_bills(qapp, office) as (visitor, _):
        open_newest(visitor)
        visitor.touch("BillScreen_email")
        visitor.wait_text("Отправить квитанцию на")
        visitor.touch("QuestionDialog_no")
        assert not visitor.sees("BillScreen_notice")
        visitor.touch("BillScreen_email")
        visitor.touch("QuestionDialog_yes")
        visitor.wait_text("Отправлено на")
        wait_for_message(visitor, office.messages, ".eml")
        (letter,) = office.messages.glob("*.eml")
        parts = email.message_from_bytes(letter.read_bytes(), policy=default).iter_attachments()
        assert [digest(part.get_content()) for part in parts] == [shown_bill(visitor).sha256]


def test_in_another_look_the_phone_gets_the_same_link(office, qapp, monkeypatch):
    with at_the_bills(qapp, office) as (visitor, services):
        asked = []
        link = services.bills.link
        monkeypatch.setattr(
            services.bills, "link", lambda *args, **kw: asked.append(args) or link(*args, **kw)
        )
        open_newest(visitor)
        visitor.see("BillScreen_phone", QAbstractButton).click()
        larger_letters(visitor, TextSize.LARGE)
        visitor.wait(lambda: codes(visitor), "the code that was on its way")
        (first,) = codes(visitor)
        side = visitor.see("BillScreen_qr", QrView).device_side
        larger_letters(visitor)
        visitor.wait(lambda: codes(visitor), "the code in the new size")
        assert codes(visitor) == [first]
        shown = visitor.see("BillScreen", BillScreen)._phone
        assert shown.link.picture.side == shown.qr.device_side != side
        assert len(asked) == 1


def test_in_another_look_it_is_asked_again_and_told_that_the_letter_went(office, qapp):
    with at_the_bills(qapp, office) as (visitor, _):
        open_newest(visitor)
        visitor.touch("BillScreen_email")
        visitor.see("QuestionDialog_yes")
        larger_letters(visitor, TextSize.LARGE)
        visitor.see("QuestionDialog_yes", QAbstractButton).click()
        larger_letters(visitor)
        assert not visitor.see("BillScreen_email").isEnabled()
        visitor.wait_text("Отправлено на")
        assert visitor.see("BillScreen_email").isEnabled()


def test_without_a_confirmed_address_it_is_said_how_to_come_by_one(office, qapp):
    account = office.account(WITHOUT_EMAIL)
    with at_the_bills(qapp, office, account=account) as (visitor, _):
        open_newest(visitor)
        visitor.touch("BillScreen_email")
        visitor.wait_text("на вкладке «Личные данные»")
        larger_letters(visitor)
        visitor.wait_text("на вкладке «Личные данные»")
        visitor.touch("QuestionDialog_yes")
        visitor.wait_text("Наведите камеру телефона")


@pytest.mark.parametrize(
    ("opens", "back"),
    [
        ("BillsCard_open_0", "BillScreen_back"),
        ("DueCard_pay", "PaymentScreen_back"),
        ("UtilityRow_electricity_why", "ExplainScreen_back"),
    ],
)
def test_the_next_resident_can_type_at_once(office, qapp, opens, back):
    """A widget that is shown before it is put into the window takes the window's focus away."""
    with at_the_bills(qapp, office) as (visitor, _):
        visitor.touch(opens)
        visitor.touch(back)
        visitor.touch("TopBar_exit")
        visitor.see("ThanksScreen_title")
        visitor.window.navigation.open_attract()
        visitor.touch("AttractScreen_start")
        visitor.type("7401")


def document_of(pages):
    """A PDF of so many pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.drawText(100, 400, f"page {page + 1}")
    painter.end()
    return bytes(buffer.data())


def test_of_several_pages_the_number_is_said(qtbot, theme):
    page = DocumentPage(theme)
    qtbot.addWidget(page)
    page.resize(700, 800)
    page.show()
    assert page.show_document(document_of(3))
    number = page.findChild(QLabel, "BillScreen_page_number")
    first = number.text()
    assert number.isVisible()
    bar = page._view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert number.text() == first.replace("1", "3", 1)


def test_a_single_page_has_no_number(qtbot, theme):
    page = DocumentPage(theme)
    qtbot.addWidget(page)
    page.show()
    assert page.show_document(document_of(1))
    assert not page.findChild(QLabel, "BillScreen_page_number").isVisible()
    while page.may_grow:
        page.grow()
    assert page._zoom == ZOOM_MOST


def test_what_is_in_the_middle_stays_there_when_it_is_made_larger(qtbot, theme):
    page = DocumentPage(theme)
    qtbot.addWidget(page)
    page.resize(700, 800)
    page.show()
    assert page.show_document(document_of(1))
    bars = (page._view.horizontalScrollBar(), page._view.verticalScrollBar())
    upright = bars[1]
    upright.setValue(upright.maximum() // 3)
    share = middle(upright)
    page.grow()
    page.grow()
    assert middle(bars[0]) == pytest.approx(0.5, abs=0.01)
    assert middle(upright) == pytest.approx(share, abs=0.01)


def middle(bar):
    return (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep())


def test_what_is_no_document_is_not_shown(qtbot, theme):
    page = DocumentPage(theme)
    qtbot.addWidget(page)
    assert not page.show_document(b"<html>")
    assert not page.shown
