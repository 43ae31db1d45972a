"""Payment registries of banks: what is due afterwards, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from cabinet.billing.registries.command import (
    RegistryReport,
    report_lines,
    run_registry_import,
)
from cabinet.cabinet import Cabinet
from cabinet.charges import balance
from cabinet.tables import PaymentRow, RegistryPaymentRow
from domain.charges import Balance
from domain.utilities import Utility
from tests.cabinet.billing.database import contents
from tests.cabinet.billing.registry import HEADER, Registry, paid
from tests.cabinet.client import TerminalClient
from tests.cabinet.samples import ANNA, AS_OF, BORIS, OCTOBER, UNREGISTERED, charge

COLD, POWER = Utility.COLD_WATER, Utility.ELECTRICITY
ANNAS_DUE = {COLD: 18_284 - 19_000, POWER: 116_152}
"""19,000 kopecks of Anna's came after October, all for cold water."""
BORISS_DUE = {COLD: 18_284, POWER: 116_152}

Importing = Callable[..., RegistryReport]


@pytest.fixture
def importing(cabinet: Cabinet, tmp_path: Path) -> Importing:
    def run(registry: Registry, *, check: bool = False) -> RegistryReport:
        return run_registry_import(cabinet, registry.write(tmp_path), check=check)

    return run


def due(cabinet: Cabinet, account: str) -> dict[Utility, int]:
    return {line.charge.utility: line.due for line in balance_of(cabinet, account).utilities}


def balance_of(cabinet: Cabinet, account: str) -> Balance:
    with cabinet.reading() as db:
        return balance(db, account, cabinet.today())


def words(report: RegistryReport) -> str:
    return "\n".join(report_lines(report)).replace("\xa0", " ")


def test_payments_change_what_is_due_and_the_day(
    importing: Importing, cabinet: Cabinet, resident: TerminalClient
) -> None:
    assert balance_of(cabinet, ANNA).as_of == AS_OF
    assert due(cabinet, ANNA) == ANNAS_DUE

    report = importing(
        Registry(paid("B-1", ANNA, 16_152, "electricity"), paid("B-2", BORIS, 34_436))
    )

    assert words(report) == "Реестр R-1 на 20.11.2026 принят: 2 платежа на 505,88 ₽."
    assert due(cabinet, ANNA) == {COLD: ANNAS_DUE[COLD], POWER: 100_000}
    assert sum(due(cabinet, BORIS).values()) == 100_000
    told = resident.get("/balance").json()
    assert (told["as_of"], told["due"]) == ("2026-11-20", 100_000 + ANNAS_DUE[COLD])


def test_a_whole_bill_is_allotted_and_the_next_payment_after_it(
    importing: Importing, cabinet: Cabinet
) -> None:
    importing(Registry(paid("B-1", BORIS, 134_436), paid("B-2", BORIS, 5_000)))

    assert due(cabinet, BORIS) == {COLD: 0, POWER: -5_000}
    with cabinet.reading() as db:
        rows = db.execute(
            select(RegistryPaymentRow.payment_id, RegistryPaymentRow.utility)
            .add_columns(RegistryPaymentRow.amount)
            .order_by(RegistryPaymentRow.payment_id, RegistryPaymentRow.utility)
        )
        assert [tuple(row) for row in rows] == [
            ("B-1", COLD, 18_284),
            ("B-1", POWER, 116_152),
            ("B-2", POWER, 5_000),
        ]


def test_the_same_registry_again_changes_nothing(importing: Importing, cabinet: Cabinet) -> None:
    registry = Registry(paid("B-1", BORIS, 34_436), paid("B-2", ANNA, 10_000, "cold_water"))
    importing(registry)
    before = contents(cabinet.engine)

    report = importing(registry)

    assert "Реестр R-1 на 20.11.2026 уже принят: 2 платежа" in words(report)
    assert contents(cabinet.engine) == before


def test_a_corrected_registry_takes_the_place_of_what_it_said(
    importing: Importing, cabinet: Cabinet
) -> None:
    importing(Registry(paid("B-1", BORIS, 34_436), paid("B-2", ANNA, 10_000, "cold_water")))

    corrected = Registry(paid("B-1", BORIS, 4_436))
    assert words(importing(corrected, check=True)) == (
        "Реестр R-1 на 20.11.2026 проверен, ошибок нет: 1 платёж на 44,36 ₽."
    )
    assert due(cabinet, ANNA)[COLD] == ANNAS_DUE[COLD] - 10_000
    importing(corrected)

    assert due(cabinet, ANNA) == ANNAS_DUE
    assert sum(due(cabinet, BORIS).values()) == sum(BORISS_DUE.values()) - 4_436


def test_a_check_changes_nothing(importing: Importing, cabinet: Cabinet) -> None:
    before = contents(cabinet.engine)
    assert importing(Registry(paid("B-1", BORIS, 34_436)), check=True).new == 1
    assert contents(cabinet.engine) == before


def test_a_whole_bill_is_not_paid_to_who_is_paid_by_itself(
    importing: Importing, cabinet: Cabinet
) -> None:
    with cabinet.writing() as db:
        db.add(charge(BORIS, OCTOBER, Utility.WASTE, 100_488, ()))
    importing(Registry(paid("B-1", BORIS, 134_436), paid("B-2", BORIS, 40_000, "waste")))

    assert due(cabinet, BORIS) == {COLD: 0, POWER: 0, Utility.WASTE: 60_000}


def deliver(cabinet: Cabinet, payment_id: str, amount: int, utility: Utility = POWER) -> None:
    with cabinet.writing() as db:
        db.add(
            PaymentRow(
                account_number=BORIS,
                payment_id=payment_id,
                utility=utility,
                received_on=date(2026, 11, 21),
                amount=amount,
            )
        )


def test_billings_later_delivery_wins(importing: Importing, cabinet: Cabinet) -> None:
    importing(Registry(paid("B_1", BORIS, 34_436), paid("B_10", BORIS, 1_000, "electricity")))
    deliver(cabinet, "B_1", 34_000)
    assert due(cabinet, BORIS) == {COLD: 18_284, POWER: 116_152 - 34_000 - 1_000}


def test_billing_may_have_split_it(importing: Importing, cabinet: Cabinet) -> None:
    importing(Registry(paid("B_1", BORIS, 34_436), paid("B_10", BORIS, 1_000, "electricity")))
    deliver(cabinet, "B_1/1", 18_284, COLD)
    deliver(cabinet, "B_1/2", 16_152, POWER)
    deliver(cabinet, "BX1/1", 1, POWER)
    assert due(cabinet, BORIS) == {COLD: 0, POWER: 99_999 - 1_000}


def test_what_billing_had_before_is_not_counted_twice(
    importing: Importing, cabinet: Cabinet
) -> None:
    deliver(cabinet, "B-1", 34_436)
    before = due(cabinet, BORIS)

    report = importing(Registry(paid("B-1", BORIS, 34_436)))

    assert "Уже известны и второй раз не считаются: 1." in words(report)
    assert due(cabinet, BORIS) == before


def test_two_registries_may_name_the_same_payment(importing: Importing, cabinet: Cabinet) -> None:
    importing(Registry(paid("B-1", BORIS, 34_436)))
    before = due(cabinet, BORIS)

    report = importing(Registry(paid("B-1", BORIS, 34_436), number="R-2"))

    assert "Уже известны и второй раз не считаются: 1." in words(report)
    assert due(cabinet, BORIS) == before


def test_a_payment_that_only_the_other_registry_has_left_is_taken_from_it_again(
    importing: Importing, cabinet: Cabinet
) -> None:
    both = Registry(paid("B-1", BORIS, 34_436), number="R-2")
    importing(Registry(paid("B-1", BORIS, 34_436), paid("B-2", BORIS, 100)))
    importing(both)
    before = sum(due(cabinet, BORIS).values())
    importing(Registry(paid("B-2", BORIS, 100)))
    assert sum(due(cabinet, BORIS).values()) == before + 34_436

    for _ in range(2):
        importing(both)
        assert sum(due(cabinet, BORIS).values()) == before


def test_an_older_registry_does_not_turn_the_day_back(
    importing: Importing, cabinet: Cabinet
) -> None:
    importing(Registry(paid("B-1", BORIS, 100)))
    importing(Registry(paid("B-2", BORIS, 100, on="2026-11-17"), number="R-0", as_of="2026-11-18"))
    assert balance_of(cabinet, BORIS).as_of == date(2026, 11, 20)


def test_money_of_a_closed_month_is_in_its_charge(importing: Importing, cabinet: Cabinet) -> None:
    importing(Registry(paid("B-1", BORIS, 34_436, on="2026-10-31")))
    assert due(cabinet, BORIS) == BORISS_DUE


def test_the_day_is_that_of_the_offices(importing: Importing, cabinet: Cabinet) -> None:
    row = f"B-1,{BORIS},electricity,2026-10-31T20:00:00+00:00,100"
    importing(Registry(row))
    assert due(cabinet, BORIS)[POWER] == BORISS_DUE[POWER] - 100


def broken(change: Callable[[Registry], object]) -> Registry:
    registry = Registry(paid("B-1", ANNA, 100), paid("B-2", BORIS, 200, "electricity"))
    change(registry)
    return registry


def row(text: str) -> Callable[[Registry], object]:
    return lambda registry: registry.rows.append(text)


def ending(text: str) -> Callable[[Registry], object]:
    return lambda registry: setattr(registry, "trailer", text)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (row(paid("B 3", ANNA, 1)), "registry.csv:4: payment_id: «B 3» — до 64 латинских букв"),
        (row(f"B-3,{ANNA},gas,2026-11-20T12:00:00+05:00,1"), "registry.csv:4: utility: «gas»"),
        (row(f"B-3,{ANNA},,2026-11-20 12:00,1"), "registry.csv:4: paid_at: «2026-11-20 12:00»"),
        (row(paid("B-3", ANNA, 0)), "registry.csv:4: amount: «0» — нужно целое число от 1"),
        (row(paid("B-3", ANNA, -5)), "registry.csv:4: amount: «-5» — нужно целое число от 1"),
        (row(f"B-3,{ANNA},,2026-11-20T12:00:00+05:00,1.5"), "registry.csv:4: amount: «1.5»"),
        (row(paid("B-3", "7401203459", 1)), "registry.csv:4: account_number: такого лицевого"),
        (row(paid("B-3", "74012", 1)), "registry.csv:4: account_number: номер лицевого счёта"),
        (row(paid("B-3", ANNA, 1, "heating")), "registry.csv:4: utility: у лицевого счёта нет"),
        (row(paid("B-3", UNREGISTERED, 1)), "registry.csv:4: utility: у лицевого счёта нет"),
        (row(paid("B-1", BORIS, 1)), "registry.csv:4: payment_id: тот же платёж, что в строке 2"),
        (row(paid("B-3", ANNA, 1, on="2026-11-21")), "registry.csv:4: paid_at: позже дня реестра"),
        (row(paid("B-9", BORIS, 77)), "в реестре R-9 у этого платежа другой счёт или сумма"),
        (row(paid("B-9", ANNA, 78)), "в реестре R-9 у этого платежа другой счёт или сумма"),
        (row("B-3,1"), "registry.csv:4: -: полей 2, а столбцов 5"),
        (row('B-3,"1"x'), "registry.csv:4: -: кавычки в строке не сходятся"),
        (ending(""), "registry.csv:3: -: нет последней строки total: реестр передан не целиком"),
        (ending("total,R-1,2026-11-20,3,300"), "registry.csv:4: rows: указано 3, а строк 2"),
        (ending("total,R-1,2026-11-20,2,301"), "sum: указано 301, а по строкам выходит 300"),
        (ending("total,R-1,2026-11-20,2"), "registry.csv:4: -: полей 4, а столбцов 5"),
        (ending("total,,2026-11-20,2,300"), "registry.csv:4: registry_id: пусто"),
        (ending("total,R-1,2026-11-21,2,300"), "registry.csv:4: as_of: позже сегодняшнего дня"),
        (ending("total,R-1,20.11.2026,2,300"), "registry.csv:4: as_of: «20.11.2026»"),
        (
            ending(f"total,R-1,2026-11-20,2,300\n{paid('B-3', ANNA, 1)}"),
            "registry.csv:5: -: строка после total",
        ),
    ],
)
def test_a_broken_registry_is_not_taken(
    importing: Importing, cabinet: Cabinet, change: Callable[[Registry], object], fault: str
) -> None:
    importing(Registry(paid("B-9", ANNA, 77), number="R-9"))
    before = contents(cabinet.engine)

    report = importing(broken(change))

    assert fault in words(report)
    assert "Реестр не принят: 1 ошибка." in words(report)
    assert ANNA not in words(report)
    assert contents(cabinet.engine) == before


def test_a_file_that_is_none_is_named(
    importing: Importing, cabinet: Cabinet, tmp_path: Path
) -> None:
    assert "registry.csv:1: -: такого файла нет" in words(
        run_registry_import(cabinet, tmp_path / "registry.csv")
    )
    (tmp_path / "registry.csv").write_bytes(b"\xff\xfe" + HEADER.encode("utf-16-le"))
    report = run_registry_import(cabinet, tmp_path / "registry.csv")
    assert "UTF-16" in words(report)
    assert "1 ошибка" in words(report)


def test_many_payments_are_taken_in_pages(importing: Importing, cabinet: Cabinet) -> None:
    importing(Registry(*(paid(f"B-{number}", BORIS, 101) for number in range(1_203))))

    with Session(cabinet.engine) as db:
        amounts = db.execute(select(RegistryPaymentRow.payment_id, RegistryPaymentRow.amount)).all()
    assert len({row.payment_id for row in amounts}) == 1_203
    assert sum(row.amount for row in amounts) == 1_203 * 101
    assert sum(due(cabinet, BORIS).values()) == sum(BORISS_DUE.values()) - 1_203 * 101
