"""Every rule of docs/billing-exchange.md, each by a delivery that breaks it alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.engine import Engine

from tests.cabinet.billing.conftest import Importing
from tests.cabinet.billing.database import contents, stored
from tests.cabinet.billing.small_delivery import PDFS, SmallDelivery

BORIS_DIGEST = hashlib.sha256(PDFS["bills/0002.pdf"]).hexdigest()
Breaking = Callable[[SmallDelivery], object]


def put(file: str, old: str, new: str) -> Breaking:
    return lambda delivery: delivery.replace(file, old, new)


def add(file: str, line: str) -> Breaking:
    return lambda delivery: delivery.append(file, line)


def raw(file: str, change: Callable[[bytes], bytes]) -> Breaking:
    return lambda delivery: delivery.files.update({file: change(delivery.files[file])})


def manifest(**members: object) -> Breaking:
    return lambda delivery: delivery.manifest.update(members)


def listed(file: str, **members: object) -> Breaking:
    return lambda delivery: delivery.listed.update({file: members})


def manifest_text(text: str) -> Breaking:
    return lambda delivery: setattr(delivery, "manifest_bytes", text.encode())


def pdf(file: str, content: bytes) -> Breaking:
    return lambda delivery: delivery.pdfs.update({file: content})


def without(file: str) -> Breaking:
    return lambda delivery: delivery.left_out.add(file)


CELLS: list[tuple[Breaking, str]] = [
    (
        put("accounts.csv", "7401203582,Ким", "7401-203582,Ким"),
        "accounts.csv:3: account_number: номер лицевого счёта — от 6 до 20 цифр без букв и "
        "пробелов",
    ),
    (
        put("accounts.csv", "Кузнецова,", ","),
        "accounts.csv:2: surname: пусто, а значение обязательно",
    ),
    (
        put("accounts.csv", "Кузнецова,", " Кузнецова,"),
        "accounts.csv:2: surname: лишний пробел в начале или в конце",
    ),
    (
        put("accounts.csv", "Кузнецова,", "Кузне\tцова,"),
        "accounts.csv:2: surname: непечатаемый знак внутри значения",
    ),
    (
        put("accounts.csv", "Кузнецова,", "К" * 121 + ","),
        "accounts.csv:2: surname: длиннее 120 знаков",
    ),
    (
        put("accounts.csv", "61.4", '"61,4"'),
        "accounts.csv:2: total_area: «61,4» — нужно число с точкой, например 412.48",
    ),
    (
        put("accounts.csv", "58.1,3,3,2", "58.1,3,3,-2"),
        "accounts.csv:2: resident_people: «-2» — нужно целое число от 0 до 99",
    ),
    (
        put("accounts.csv", "+79000000001", "89000000001"),
        "accounts.csv:2: phone: нужен номер вида +79001234567",
    ),
    (
        put("accounts.csv", "anna@example.ru", "anna"),
        "accounts.csv:2: email: нужен адрес вида name@example.ru",
    ),
    (
        put("payees.csv", "40702810600000012345", "4070281060000001234"),
        "payees.csv:2: personal_account: «4070281060000001234» — нужно 20 цифр",
    ),
    (
        put("payees.csv", "АО «Энергосбыт Миасс»", "Ж" * 150),
        "payees.csv:2: name: реквизиты не помещаются в платёжный код (ГОСТ Р 56042-2014)",
    ),
    (
        put("meters.csv", "M-3,hot_water", "M-3,gas"),
        "meters.csv:4: utility: «gas» — нужно одно из: heating, hot_water, cold_water, sewerage, "
        "electricity, waste",
    ),
    (
        put("meters.csv", "кухня,1,4,0", "кухня,1,10,0"),
        "meters.csv:4: capacity: «10» — нужно целое число от 1 до 9",
    ),
    (
        put("meters.csv", "2026-12-28", "28.12.2026"),
        "meters.csv:4: verified_until: «28.12.2026» — нужна дата вида 2026-11-20",
    ),
    (
        put("meters.csv", "2026-12-28,no,yes", "2026-12-28,no,1"),
        "meters.csv:4: archived: «1» — нужно yes или no",
    ),
    (
        put("readings.csv", "2026-11,2026-11-18", "2026-13,2026-11-18"),
        "readings.csv:5: period: «2026-13» — нужен месяц вида 2026-10",
    ),
    (
        put("readings.csv", "2026-11-18", "2026-11-31"),
        "readings.csv:5: taken_on: «2026-11-31» — нужна дата вида 2026-11-20",
    ),
    (
        put("readings.csv", "phone", "pigeon"),
        "readings.csv:5: channel: «pigeon» — нужно одно из: terminal, web, operator, phone, "
        "inspector",
    ),
    (
        put("charges.csv", "-5000", "-50.00"),
        "charges.csv:5: opening: «-50.00» — нужна сумма в копейках целым числом, например 481236",
    ),
    (
        put("payments.csv", "P-2", "платёж 2"),
        "payments.csv:3: payment_id: «платёж 2» — до 64 латинских букв, цифр и знаков . _ - /",
    ),
    (
        put("bills.csv", "bills/0002.pdf", "bills/../0002.pdf"),
        "bills.csv:3: file: «bills/../0002.pdf» — нужен путь вида bills/2026-10/0001.pdf",
    ),
    (
        put("bills.csv", BORIS_DIGEST, "1234"),
        "bills.csv:3: sha256: «1234» — нужны 64 шестнадцатеричных знака",
    ),
]

ROWS: list[tuple[Breaking, str]] = [
    (
        put("charges.csv", "0,0,6782,norm", "0,0,6783,norm"),
        "charges.csv:5: due: 6783, а по строке выходит 6782 "
        "(opening + charged + recalculation - privilege + penalty - paid)",
    ),
    (
        put("charges.csv", "0.18,654.54,,", "0.18,654.54,0.18,654.54"),
        "charges.csv:5: volume: заполнены и общий объём, и объёмы по зонам; нужно что-то одно",
    ),
    (
        put("charges.csv", "102.8,6.05,62.3,3.26", "102.8,6.05,62.3,"),
        "charges.csv:4: tariff_t2: объём и тариф задаются только вместе",
    ),
    (
        put("charges.csv", "102.8,6.05,62.3,3.26,,", "102.8,6.05,,,62.3,3.26"),
        "charges.csv:4: volume_t2: пропущена тарифная зона",
    ),
    (
        put("readings.csv", "14210.4,6832.9,,", "14210.4,,6832.9,"),
        "readings.csv:4: t2: пропущена тарифная зона",
    ),
    (
        put("readings.csv", "2026-11-18", "2026-11-21"),
        "readings.csv:5: taken_on: позже дня поставки 2026-11-20",
    ),
    (
        put("readings.csv", "2026-11,2026-11-18", "2026-12,2026-11-18"),
        "readings.csv:5: period: позже месяца поставки 2026-11",
    ),
    (
        put("charges.csv", "7401203456,2026-09", "7401203456,2026-11"),
        "charges.csv:2: period: позже периода поставки 2026-10",
    ),
    (
        put("payments.csv", "2026-11-05", "2026-11-21"),
        "payments.csv:3: received_on: позже дня поставки 2026-11-20",
    ),
    (
        put("payments.csv", "2026-11-05,6782", "2026-11-05,0"),
        "payments.csv:3: amount: платёж на ноль копеек",
    ),
    (
        put("bills.csv", "bills/0002.pdf", "bills/0003.pdf"),
        "bills.csv:3: file: такого файла в поставке нет",
    ),
    (
        pdf("bills/0002.pdf", b"%PDF-1.7 Somebody else"),
        "bills.csv:3: sha256: содержимое документа не то, что указано",
    ),
]

WHOLE_FILES: list[tuple[Breaking, str]] = [
    (
        add("accounts.csv", "7401203582,Ким,Борис,,г. Миасс,35,33.5,1,1,1,,"),
        "accounts.csv:4: account_number: тот же ключ, что в строке 3",
    ),
    (
        add("charges.csv", "7401203582,2026-10,waste,0,1,0,0,0,0,1,norm,m3" + "," * 10),
        "charges.csv:6: account_number: тот же ключ, что в строке 5",
    ),
    (
        add("payments.csv", "P-2,7401203582,waste,2026-11-06,1"),
        "payments.csv:4: payment_id: тот же ключ, что в строке 3",
    ),
    (
        put("payees.csv", "\nwaste,", "\n,"),
        "payees.csv:3: utility: тот же ключ, что в строке 2",
    ),
    (
        put("payments.csv", "P-2,7401203582", "P-2,7401203583"),
        "payments.csv:3: account_number: такого лицевого счёта нет",
    ),
    (
        put("readings.csv", "7401203582,M-3", "7401203582,M-1"),
        "readings.csv:5: meter_id: такого прибора у лицевого счёта нет",
    ),
    (
        put("readings.csv", "2026-11-18,412,", "2026-11-18,10412,"),
        "readings.csv:5: t1-t4: цифр до точки больше значности прибора (4)",
    ),
    (
        put("readings.csv", "2026-11-18,412,", "2026-11-18,412.5,"),
        "readings.csv:5: t1-t4: цифр после точки больше, чем у прибора (0)",
    ),
    (
        put("readings.csv", "14210.4,6832.9,", "14210.4,,"),
        "readings.csv:4: t1-t4: показаний 1, а тарифных зон у прибора 2",
    ),
    (
        put("bills.csv", "2026-10,145175", "2026-10,145176"),
        "bills.csv:2: total: 145176, а начисления за период дают к оплате 145175",
    ),
    (
        put("bills.csv", "7401203582,2026-10", "7401203582,2026-09"),
        "bills.csv:3: total: 6782, а начисления за период дают к оплате 0",
    ),
]

SHAPES: list[tuple[Breaking, str]] = [
    (
        raw("payments.csv", lambda content: b"\xef\xbb\xbf" + content),
        "payments.csv:1: -: файл начинается с метки BOM; нужна кодировка UTF-8 без BOM",
    ),
    (
        raw("payments.csv", lambda content: content.decode().encode("utf-16")),
        "payments.csv:1: -: файл в кодировке UTF-16; нужна UTF-8",
    ),
    (
        raw("meters.csv", lambda content: content.decode().encode("cp1251")),
        "meters.csv:2: -: не кодировка UTF-8; дальше файл не проверялся",
    ),
    (
        raw("payments.csv", lambda content: content.replace(b",", b";")),
        "payments.csv:1: -: поля разделены точкой с запятой; нужна запятая",
    ),
    (
        put("payments.csv", "received_on,amount", "amount"),
        "payments.csv:1: received_on: нет столбца: received_on",
    ),
    (
        put("payments.csv", "received_on,amount", "received_on,amount,note"),
        "payments.csv:1: note: лишний столбец: note",
    ),
    (
        put("payments.csv", "received_on,amount", "amount,received_on"),
        "payments.csv:1: -: столбцы не в том порядке; нужно: "
        "payment_id,account_number,utility,received_on,amount",
    ),
    (
        raw("payments.csv", lambda _: b""),
        "payments.csv:1: -: файл пуст: нет строки заголовка",
    ),
    (
        put("payments.csv", "2026-11-05,6782", "2026-11-05,6782,"),
        "payments.csv:3: -: полей 6, а столбцов 5",
    ),
    (
        put("payments.csv", "2026-11-05,6782", "2026-11-05"),
        "payments.csv:3: -: полей 4, а столбцов 5",
    ),
    (add("payments.csv", ""), "payments.csv:4: -: пустая строка"),
    (
        put("payments.csv", "P-2,", '"P-2"x,'),
        "payments.csv:3: -: кавычки в строке не сходятся",
    ),
    (
        put("payments.csv", "P-2,", '"P-2,'),
        "payments.csv:3: -: кавычки в строке не сходятся",
    ),
    (
        raw("payments.csv", lambda content: content + b"P" * 70_000),
        "payments.csv:4: -: строка длиннее 64 КиБ; дальше файл не проверялся",
    ),
    (without("payments.csv"), "payments.csv:1: -: файл назван в manifest.json, а в папке его нет"),
    (
        listed("payments.csv", rows=3),
        "payments.csv:1: -: строк 2, а в manifest.json указано 3",
    ),
    (
        listed("payments.csv", sha256="0" * 64),
        "payments.csv:1: -: содержимое не то, что указано в manifest.json (sha256)",
    ),
]

MANIFESTS: list[tuple[Breaking, str]] = [
    (manifest_text("{"), "manifest.json:1: -: это не JSON"),
    (manifest_text("{" + " " * 2**20 + "}"), "manifest.json:1: -: файл больше 1 МиБ"),
    (manifest_text("[]"), "manifest.json:1: -: нужен объект JSON"),
    (
        manifest(format=2),
        "manifest.json:2: format: версия формата не 1: эта поставка не читается",
    ),
    (
        manifest(delivery_id="поставка"),
        "manifest.json:3: delivery_id: «поставка» — до 64 латинских букв, цифр и знаков . _ -",
    ),
    (
        manifest(created_at="2026-11-20T06:00:00"),
        "manifest.json:5: created_at: «2026-11-20T06:00:00» — "
        "нужно время вида 2026-11-20T06:00:00+05:00",
    ),
    (manifest(as_of=None), "manifest.json:6: as_of: пусто, а значение обязательно"),
    (
        manifest(as_of="2026-09-30"),
        "manifest.json:7: period: период позже дня поставки (as_of)",
    ),
    (manifest(note="?"), "manifest.json:8: note: такого поля в формате нет"),
    (
        listed("bills.csv", sha256="?"),
        "manifest.json:40: sha256: «?» — нужны 64 шестнадцатеричных знака",
    ),
    (
        listed("bills.csv", name="bill.csv"),
        "manifest.json:8: files: не назван файл bills.csv\n"
        "manifest.json:40: files: файла bill.csv в формате нет",
    ),
    (
        listed("bills.csv", name="payments.csv"),
        "manifest.json:8: files: не назван файл bills.csv\n"
        "manifest.json:35: files: файл payments.csv назван дважды",
    ),
]

BROKEN = [*CELLS, *ROWS, *WHOLE_FILES, *SHAPES, *MANIFESTS]


_ids = [line.split(": ")[0] + "-" + line.split(": ")[1] for _, line in BROKEN]


@pytest.mark.parametrize(("breaking", "expected"), BROKEN, ids=_ids)
def test_one_broken_rule_is_named_and_nothing_is_taken(
    breaking: Breaking,
    expected: str,
    importing: Importing,
    engine: Engine,
    store_location: Path,
) -> None:
    before = contents(engine)
    delivery = SmallDelivery()
    breaking(delivery)

    report = importing(delivery)

    assert "\n".join(map(str, report.faults)) == expected
    assert not report.ok
    assert contents(engine) == before
    assert stored(store_location) == {}
