"""Every error has words, and they give nothing away."""

import inspect
from datetime import date

import pytest

from domain import errors
from domain.contacts import ContactFault
from domain.credentials import PasswordFault
from domain.meters import Meter, Register
from domain.printing import PrinterFault
from domain.readings import Refusal
from domain.utilities import Utility
from ui.messages import error_text, printer_text, waiting_time
from ui.refusal_words import refusal_text

METER = Meter(
    meter_id="1",
    utility=Utility.HOT_WATER,
    serial_number="1",
    place="",
    registers=(Register.T1,),
    capacity=5,
    decimals=3,
    verified_until=date(2026, 9, 2),
)


pytestmark = pytest.mark.usefixtures("russian")


def _instances():
    for _, kind in inspect.getmembers(errors, inspect.isclass):
        if not issubclass(kind, errors.CabinetError):
            continue
        if kind is errors.PrinterFailed:
            yield from (kind(fault) for fault in PrinterFault)
        elif kind is errors.ReadingRefused:
            yield from (kind(reason) for reason in Refusal)
        elif kind is errors.PasswordRefused:
            yield from (kind(fault) for fault in PasswordFault)
        elif kind is errors.ContactRefused:
            yield from (kind(fault) for fault in ContactFault)
        elif kind in {errors.TooManyAttempts, errors.CodeWrong}:
            yield kind(3)
        else:
            yield kind()


@pytest.mark.parametrize("error", list(_instances()), ids=repr)
def test_every_error_has_a_russian_sentence(error):
    text = error_text(error)
    assert text.endswith(".")
    assert any("а" <= letter <= "я" for letter in text)
    assert error.code not in text
    assert "{" not in text


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "1 секунду"),
        (5, "5 секунд"),
        (59, "59 секунд"),
        (60, "1 минуту"),
        (61, "2 минуты"),
        (86399, "24 часа"),
    ],
)
def test_how_long_to_wait(seconds, words):
    assert waiting_time(seconds).replace("\xa0", " ") == words


@pytest.mark.parametrize("fault", list(PrinterFault))
def test_every_printer_fault_has_words_of_its_own(fault):
    others = [printer_text(other) for other in PrinterFault if other is not fault]
    assert printer_text(fault) not in others


@pytest.mark.parametrize("reason", list(Refusal))
def test_every_refusal_has_words_of_its_own(reason):
    others = [refusal_text(other, METER) for other in Refusal if other is not reason]
    assert refusal_text(reason, METER) not in others


def test_an_expired_verification_names_its_date():
    assert "02.09.2026" in refusal_text(Refusal.VERIFICATION_EXPIRED, METER)
