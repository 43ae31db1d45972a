"""What is on a slip: pure, whatever prints it. Texts are for residents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.meters import Meter
from domain.money import format_money
from domain.payments import PaymentCode, PaymentWay
from domain.readings import Reading
from domain.receipts import format_receipt_number
from domain.russian import format_decimal


class Style(StrEnum):
    """How a line looks."""

    PLAIN = "plain"
    BOLD = "bold"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; the printer breaks it at its width. Titles are large and in the middle."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code at error correction level M; `text` goes into it as UTF-8."""

    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Slip:
    """Parts from the top. Without a `repr`: it knows passwords."""

    parts: tuple[Line | Rule | Code, ...]


def acknowledgement_slip(
    company: str,
    account_number: str,
    given: Sequence[tuple[Meter, Reading]],
    printed_at: datetime,
) -> Slip:
    """That readings were given in this visit, with the number of each."""
    parts: list[Line | Rule | Code] = [
        Line(company, Style.BOLD),
        Line("Показания приняты", Style.TITLE),
        Line(f"Лицевой счёт: {account_number}"),
        Line(f"Дата и время: {printed_at:%d.%m.%Y %H:%M}"),
    ]
    for meter, reading in given:
        parts += [Rule(), Line(f"Счётчик № {meter.serial_number}"), Line(meter.place)]
        parts += [
            Line(format_decimal(reading.values[register], meter.decimals), Style.BOLD)
            for register in meter.registers
            if register in reading.values
        ]
        if reading.number:
            parts.append(Line(f"Номер: {format_receipt_number(reading.number)}"))
    return Slip((*parts, Rule()))


def password_slip(
    company: str, account_number: str, password: str, good_until: datetime | None = None
) -> Slip:
    """A temporary password, to be changed at the first sign-in."""
    until = [Line(f"Действует до {good_until:%d.%m.%Y %H:%M}")] if good_until else []
    return Slip(
        (
            Line(company, Style.BOLD),
            Line("Временный пароль", Style.TITLE),
            Line(f"Лицевой счёт: {account_number}"),
            Rule(),
            Line(password, Style.TITLE),
            Rule(),
            *until,
            Line("Смените пароль при первом входе. Никому его не сообщайте."),
        )
    )


def payment_slip(code: PaymentCode) -> Slip:
    """The code that pays, with what it pays and how to read it; of several, which one it is."""
    how = {
        PaymentWay.APP_SCANNER: "Отсканируйте код в приложении банка: «Платежи» - «Оплата по QR».",
        PaymentWay.CAMERA: "Наведите на код камеру телефона.",
    }
    title = "Оплата"
    if len(code.parts) > 1:
        title += f": код {code.part + 1} из {len(code.parts)}"
    return Slip(
        (
            Line(code.payee_name, Style.BOLD),
            Line(title, Style.TITLE),
            Line(f"Лицевой счёт: {code.account_number}"),
            Line(code.purpose),
            Line(f"Сумма: {format_money(code.amount)}", Style.BOLD),
            Code(code.text),
            Line(how[code.way]),
        )
    )


def sample_slip() -> Slip:
    """To see whether a slip printer prints, has Cyrillic letters and draws codes."""
    return Slip(
        (
            Line("Проверка печати", Style.TITLE),
            Line("Съешь же ещё этих мягких французских булок, да выпей чаю. № 0123456789"),
            Rule(),
            Code("https://example.org/"),
        )
    )
