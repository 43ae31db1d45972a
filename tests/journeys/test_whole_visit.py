"""A resident's visit from end to end, on real parts, seen and touched from outside."""

from __future__ import annotations

import hashlib
from decimal import Decimal

import zxingcpp
from sqlalchemy import select

from cabinet.tables import DEFAULT_PAYEE, PayeeRow, ReadingRow, SessionRow
from domain import payment_text
from domain.money import format_money
from domain.readings import Channel
from tests.journeys.residents import Resident
from tests.journeys.steps import (
    erase_reading,
    open_readings,
    sign_in,
    sign_out,
    type_reading,
)
from tests.journeys.terminal import Terminal
from tests.journeys.traces import traces_on_disk, traces_on_screen
from tests.journeys.world import TERMINAL_ID, World
from tests.real_parts.ipp_printer import IppPrinterProcess
from tests.real_parts.waiting import until


def test_a_whole_visit(world: World, printer: IppPrinterProcess) -> None:
    resident = world.resident()
    with world.terminal() as terminal:
        sign_in(terminal, resident)
        terminal.wait_text(format_money(resident.balance.due))
        give_a_reading(terminal, world, resident)
        print_the_bill(terminal, resident, printer)
        read_the_payment_code(terminal, world, resident)
        assert resident.account.account_number in traces_on_screen(terminal, resident)
        sign_out(terminal)
        nothing_is_left(terminal, world, resident)
    assert traces_on_disk(world.folder / "terminal.log", resident) == []


def give_a_reading(terminal: Terminal, world: World, resident: Resident) -> None:
    """First one that is lower than the previous one, then a right one."""
    meter_id = resident.meter.meter.meter_id
    boxes = open_readings(terminal, resident)
    too_low, right = resident.previous() - 5, resident.next_reading()
    type_reading(terminal, boxes, too_low)
    terminal.touch(f"MeterCard_{meter_id}_send")
    terminal.wait_text("Статус ввода: не принято. Показание меньше предыдущего")
    assert given_readings(world, resident) == []
    erase_reading(terminal, boxes, too_low)
    type_reading(terminal, boxes, right)
    terminal.touch(f"MeterCard_{meter_id}_send")
    terminal.wait_text("Принято")
    assert given_readings(world, resident) == [(meter_id, right, Channel.TERMINAL, TERMINAL_ID)]


def given_readings(
    world: World, resident: Resident
) -> list[tuple[str, Decimal, Channel, str | None]]:
    """What the resident gave at a terminal, by the cabinet's database."""
    wanted = select(ReadingRow).where(
        ReadingRow.account_number == resident.account.account_number,
        ReadingRow.terminal_id.is_not(None),
    )
    with world.reading() as db:
        rows = db.scalars(wanted).all()
        return [(row.meter_id, row.value_t1, row.channel, row.terminal_id) for row in rows]


def print_the_bill(terminal: Terminal, resident: Resident, printer: IppPrinterProcess) -> None:
    """On paper is, byte for byte, what the billing system delivered."""
    terminal.touch("CabinetScreen_main")
    terminal.scroll_to("BillsCard_print_0")
    terminal.touch("BillsCard_print_0")
    terminal.wait_text("Напечатано", 30)
    (printed,) = printer.documents()
    newest = resident.bills[0]
    assert (len(printed), hashlib.sha256(printed).hexdigest()) == (newest.size, newest.sha256)
    terminal.touch("BillScreen_back")


def read_the_payment_code(terminal: Terminal, world: World, resident: Resident) -> None:
    """A bank's scanner reads the requisites of the payee, the account and the amount."""
    terminal.touch("DueCard_pay")
    found = until(lambda: zxingcpp.read_barcodes(terminal.screen.grey()), "a code to scan")
    code = payment_text.parse_bytes(bytes(found[0].bytes))
    account, due = resident.account, resident.balance
    assert dict(code.fields) == {
        **payee_fields(world),
        "Sum": str(due.due),
        "Purpose": code.get("Purpose"),
        "LastName": account.surname,
        "FirstName": account.first_name,
        "MiddleName": account.middle_name,
        "PayerAddress": account.address,
        "PersAcc": account.account_number,
        "PaymPeriod": f"{due.period:%m%Y}",
        "TechCode": "02",
    }
    assert account.account_number in str(code.get("Purpose"))
    terminal.touch("PaymentScreen_back")


def payee_fields(world: World) -> dict[str, str]:
    """The requisites that billing delivered, under the standard's names."""
    with world.reading() as db:
        payee = db.scalars(select(PayeeRow).where(PayeeRow.scope == DEFAULT_PAYEE)).one()
        return {
            "Name": payee.name,
            "PersonalAcc": payee.personal_account,
            "BankName": payee.bank_name,
            "BIC": payee.bic,
            "CorrespAcc": payee.correspondent_account,
            "PayeeINN": payee.inn,
            "KPP": payee.kpp,
        }


def nothing_is_left(terminal: Terminal, world: World, resident: Resident) -> None:
    """Neither on the next screens, nor in any widget, nor in the terminal's folder."""
    until(lambda: not traces_on_screen(terminal, resident), "a screen without traces")
    terminal.wait_for("AttractScreen_start")
    assert traces_on_screen(terminal, resident) == []
    terminal.touch("AttractScreen_start")
    terminal.wait_for("SignInScreen_account_number")
    assert traces_on_screen(terminal, resident) == []
    assert traces_on_disk(world.data_dir, resident) == []
    assert traces_on_disk(world.folder / "home", resident) == []
    until(lambda: session_is_over(world, resident), "the session to end in the cabinet")


def session_is_over(world: World, resident: Resident) -> bool:
    """Whether the cabinet knows that the resident left."""
    number = resident.account.account_number
    with world.reading() as db:
        (session,) = db.scalars(select(SessionRow).where(SessionRow.account_number == number)).all()
        return session.ended_at is not None
