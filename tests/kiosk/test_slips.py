"""Slips on a thermal printer that reads every command."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from domain.errors import PrinterFailed
from domain.meters import Meter, Register
from domain.money import Kopecks
from domain.payments import PaymentCode, PaymentPart, PaymentWay
from domain.periods import period_of
from domain.printing import PrinterFault, Supply
from domain.readings import Channel, Reading
from domain.utilities import Utility
from kiosk.printing.escpos_printer import SlipPrinter
from kiosk.printing.slips import (
    Code,
    Line,
    Slip,
    acknowledgement_slip,
    password_slip,
    payment_slip,
    sample_slip,
)
from kiosk.settings import PrintingSettings, SlipCyrillic, SlipQr
from tests.real_parts.slip_printer import NO_FAULT, SlipPrinterProcess, slip_printer
from tests.real_parts.waiting import until

NOON = datetime(2026, 11, 22, 12, 5, tzinfo=UTC)
PAYMENT = PaymentCode(
    text="ST00012|Name=ООО «Водоканал»|PersonalAcc=40702810138250123017|Sum=481236",
    way=PaymentWay.APP_SCANNER,
    payee_name="ООО «Водоканал»",
    account_number="1234567890",
    utility=Utility.COLD_WATER,
    period=period_of(date(2026, 10, 1)),
    amount=Kopecks(4812_36),
    purpose="Холодное водоснабжение за октябрь 2026",
)


@pytest.fixture
def thermal() -> Iterator[SlipPrinterProcess]:
    with slip_printer() as running:
        yield running


def _printer(printer: SlipPrinterProcess, **more: object) -> SlipPrinter:
    return SlipPrinter(PrintingSettings(slip_printer_uri=printer.uri, **more))  # type: ignore[arg-type]  # a table


def test_an_acknowledgement(thermal: SlipPrinterProcess) -> None:
    meter = Meter(
        meter_id="m1",
        utility=Utility.ELECTRICITY,
        serial_number="0012345",
        place="Прихожая",
        registers=(Register.T1, Register.T2),
        capacity=6,
        decimals=1,
        verified_until=None,
    )
    reading = Reading(
        reading_id="r1",
        meter_id="m1",
        period=period_of(date(2026, 11, 1)),
        taken_on=date(2026, 11, 22),
        values={Register.T1: Decimal("1204.5"), Register.T2: Decimal(530)},
        channel=Channel.TERMINAL,
        settled=False,
        number="482109371156",
    )
    slip = acknowledgement_slip("ООО «Дом»", "1234567890", [(meter, reading)], NOON)
    _printer(thermal).print_slip(slip)
    (printed,) = thermal.slips
    assert printed.large == {"Показания приняты"}
    assert [line for line in printed.lines if not line.startswith("--")] == [
        'ООО "Дом"',
        "Показания приняты",
        "Лицевой счёт: 1234567890",
        "Дата и время: 22.11.2026 12:05",
        "Счётчик № 0012345",
        "Прихожая",
        "1 204,5",
        "530,0",
        "Номер: 4821 0937 1156",
    ]
    assert {"1 204,5", "530,0"} <= printed.bold


def test_a_temporary_password_is_on_the_paper_and_nowhere_else(
    thermal: SlipPrinterProcess, caplog: pytest.LogCaptureFixture
) -> None:
    slip = password_slip("ООО «Дом»", "1234567890", "Kx7-pQ42", NOON)
    with caplog.at_level("DEBUG"):
        _printer(thermal).print_slip(slip)
    (printed,) = thermal.slips
    assert "Kx7-pQ42" in printed.large
    assert "Действует до 22.11.2026 12:05" in printed.lines
    assert "Kx7" not in repr(slip) + caplog.text


@pytest.mark.parametrize("columns", [32, 48])
def test_a_payment_code_drawn_by_the_printer(thermal: SlipPrinterProcess, columns: int) -> None:
    _printer(thermal, slip_columns=columns).print_slip(payment_slip(PAYMENT))
    (printed,) = thermal.slips
    assert printed.codes == [PAYMENT.text]
    assert "Сумма: 4 812,36 руб." in printed.bold
    assert max(map(len, printed.lines)) <= columns


def test_one_of_several_codes_says_which_one_it_is(thermal: SlipPrinterProcess) -> None:
    part = PaymentPart(
        payee_name=PAYMENT.payee_name, utilities=(Utility.COLD_WATER,), amount=PAYMENT.amount
    )
    code = replace(PAYMENT, part=1, parts=(replace(part, payee_name="ООО «Свет»"), part))
    _printer(thermal).print_slip(payment_slip(code))
    (printed,) = thermal.slips
    assert "Оплата: код 2 из 2" in printed.lines
    assert 'ООО "Водоканал"' in printed.lines


@pytest.mark.parametrize("dots", [384, 576])
def test_a_payment_code_drawn_as_a_picture_decodes(thermal: SlipPrinterProcess, dots: int) -> None:
    _printer(thermal, slip_qr=SlipQr.PICTURE, slip_dots=dots).print_slip(payment_slip(PAYMENT))
    (printed,) = thermal.slips
    (picture,) = printed.pictures
    assert picture.width == dots
    (found,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert found.text == PAYMENT.text


def test_cyrillic_as_pictures_where_the_printer_has_no_letters(
    thermal: SlipPrinterProcess,
) -> None:
    printer = _printer(thermal, slip_cyrillic=SlipCyrillic.PICTURE, slip_dots=384)
    printer.print_slip(Slip((Line("Съешь же ещё этих мягких французских булок, " * 2),)))
    (printed,) = thermal.slips
    assert printed.lines == []
    (picture,) = printed.pictures
    assert picture.width == 384
    assert picture.height > 60, "the text is broken into rows"
    assert 0.03 < _black(picture) < 0.3


def _black(picture: Image.Image) -> float:
    return picture.convert("L").histogram()[0] / (picture.width * picture.height)


def test_the_number_of_the_code_page_is_the_printers_own() -> None:
    with slip_printer(code_page=46) as thermal:
        _printer(thermal, slip_code_page=46).print_slip(sample_slip())
        assert "Проверка печати" in thermal.slips[0].lines


def test_a_code_that_does_not_fit_is_refused_before_anything_is_printed(
    thermal: SlipPrinterProcess,
) -> None:
    with pytest.raises(PrinterFailed) as caught:
        _printer(thermal, slip_dots=384).print_slip(Slip((Line("Оплата"), Code("я" * 1200))))
    assert caught.value.fault is PrinterFault.REFUSED
    assert thermal.slips == []


@pytest.mark.parametrize(
    ("cause", "paper", "fault", "low"),
    [
        (NO_FAULT, NO_FAULT, None, set()),
        (NO_FAULT, NO_FAULT | 0x0C, None, {Supply.PAPER}),
        (NO_FAULT, NO_FAULT | 0x6C, PrinterFault.NO_PAPER, {Supply.PAPER}),
        (NO_FAULT | 0x20, NO_FAULT, PrinterFault.NO_PAPER, set()),
        (NO_FAULT | 0x04, NO_FAULT, PrinterFault.COVER_OPEN, set()),
        (NO_FAULT | 0x24, NO_FAULT | 0x60, PrinterFault.COVER_OPEN, set()),
        (NO_FAULT | 0x40, NO_FAULT, PrinterFault.UNKNOWN, set()),
    ],
)
def test_what_it_says_of_itself(
    thermal: SlipPrinterProcess,
    cause: int,
    paper: int,
    fault: PrinterFault | None,
    low: set[Supply],
) -> None:
    thermal.cause, thermal.paper = cause, paper
    status = _printer(thermal).status()
    assert (status.fault, status.low) == (fault, low)


def test_without_paper_nothing_is_sent(thermal: SlipPrinterProcess) -> None:
    thermal.paper = NO_FAULT | 0x60
    with pytest.raises(PrinterFailed) as caught:
        _printer(thermal).print_slip(sample_slip())
    assert caught.value.fault is PrinterFault.NO_PAPER
    assert thermal.slips == []


def test_paper_that_ends_in_the_middle_is_no_success(
    thermal: SlipPrinterProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.printing import slip_device

    monkeypatch.setattr(slip_device, "PRINTED_S", 1.0)
    thermal.stops_printing = True
    with pytest.raises(PrinterFailed):
        _printer(thermal).print_slip(sample_slip())


def test_a_printer_that_tells_nothing_prints_all_the_same(thermal: SlipPrinterProcess) -> None:
    thermal.tells = False
    printer = _printer(thermal)
    assert printer.status().fault is None
    printer.print_slip(sample_slip())
    until(lambda: thermal.slips, "the slip to come out")


def test_a_printer_that_is_not_there() -> None:
    with slip_printer() as gone:
        printer = _printer(gone)
    assert printer.status().fault is PrinterFault.OFFLINE
    with pytest.raises(PrinterFailed) as caught:
        printer.print_slip(sample_slip())
    assert caught.value.fault is PrinterFault.OFFLINE
    assert SlipPrinter(PrintingSettings()).status().fault is PrinterFault.NOT_SET_UP


def test_nothing_is_left_in_the_temporary_folder(
    thermal: SlipPrinterProcess, tmp_path: Path
) -> None:
    code = (
        "import sys\n"
        "from kiosk.printing.escpos_printer import SlipPrinter\n"
        "from kiosk.printing.slips import sample_slip\n"
        "from kiosk.settings import PrintingSettings\n"
        "assert 'PIL' not in sys.modules and 'escpos' not in sys.modules\n"
        f"SlipPrinter(PrintingSettings(slip_printer_uri={thermal.uri!r})).print_slip(sample_slip())"
    )
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], env=environment, timeout=60, check=True)
    assert len(thermal.slips) == 1
    assert not any(tmp_path.iterdir())
