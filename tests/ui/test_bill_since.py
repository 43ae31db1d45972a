"""A bill that was paid after it was made says so, on the screen and before it is printed."""

from datetime import date

import pytest

from domain.bills import Bill
from domain.charges import Balance
from domain.money import Kopecks
from domain.periods import Period
from tests.real_parts.ipp_printer import ipp_printer
from tests.ui.bill_visit import at_the_bills, wait_for_document
from ui.bill.since import since_text
from ui.tabs.due_card import DueCard

OCTOBER, SEPTEMBER = Period(date(2026, 10, 1)), Period(date(2026, 9, 1))


def bill(period=OCTOBER, total=5_201_23):
    return Bill(period=period, total=Kopecks(total), sha256="", size=0)


def balance(due):
    return Balance(as_of=date(2026, 11, 22), period=OCTOBER, due=Kopecks(due), utilities=())


def said(*args):
    return since_text(*args).replace("\xa0", " ")


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize(
    ("due", "words"),
    [
        (2_201_23, "к оплате 2 201,23 ₽"),
        (-410_92, "переплата 410,92 ₽: платить не нужно"),
        (0, "платить не нужно"),
    ],
)
def test_what_is_due_now_is_said(due, words):
    text = said(bill(), balance(due))
    assert text.startswith("На 22 ноября")
    assert words in text


def test_nothing_is_said_where_the_bill_is_right(qapp):
    assert said(bill(), balance(5_201_23)) == ""


def test_of_an_older_bill_nothing_is_said(qapp):
    assert said(bill(SEPTEMBER), balance(2_201_23)) == ""


def overpaid(office):
    return next(each for each in office.accounts if "переплата" in each.about)


def test_beside_the_newest_bill_and_no_other(office, qapp):
    with at_the_bills(qapp, office, account=overpaid(office)) as (visitor, services):
        visitor.touch("BillsCard_open_0")
        wait_for_document(visitor)
        visitor.wait_text("С тех пор оплачено")
        visitor.wait_text("платить не нужно")
        visitor.touch("BillScreen_back")
        visitor.touch("BillsCard_open_1")
        wait_for_document(visitor)
        visitor.wait(lambda: not services.jobs.busy, "the balance")
        assert not visitor.sees("BillScreen_since")


def test_what_is_due_is_fetched_again_after_a_fault_that_came_during_a_bill(
    office, qapp, monkeypatch
):
    with at_the_bills(qapp, office) as (visitor, services):
        visitor.see("DueCard_pay")
        visitor.touch("BillsCard_open_0")
        wait_for_document(visitor)
        visitor.wait(lambda: not services.jobs.busy, "the balance")
        services.connection.restored.emit()
        visitor.wait(lambda: not services.jobs.busy, "the balance again")
        told = []
        show = DueCard.show_balance
        monkeypatch.setattr(
            DueCard, "show_balance", lambda card, due: told.append(due) or show(card, due)
        )
        visitor.touch("BillScreen_back")
        visitor.wait(lambda: told, "what is due now")
        visitor.touch("BillsCard_open_0")
        wait_for_document(visitor)
        visitor.touch("BillScreen_back")
        visitor.wait(lambda: not services.jobs.busy, "the end of it")
        assert len(told) == 1, "it is known already"


def test_it_is_said_before_the_bill_is_printed(office, qapp, tmp_path):
    with (
        ipp_printer(tmp_path / "printer") as printer,
        at_the_bills(qapp, office, printer.uri, account=overpaid(office)) as (visitor, _),
    ):
        visitor.touch("BillsCard_print_0")
        visitor.see("BillScreen_notice")
        assert visitor.sees("BillScreen_since")
        visitor.wait_text("Заберите квитанцию", 30)
        assert visitor.sees("BillScreen_since")
