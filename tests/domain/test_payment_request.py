from __future__ import annotations

from dataclasses import replace

import pytest

from domain.money import Kopecks
from domain.payment_request import payment_code, payment_fields, payment_purpose
from domain.payment_text import PaymentTextError, parse
from domain.utilities import Utility
from tests.domain.payment_samples import ACCOUNT, OCTOBER, PAYEE


def test_the_whole_bill_is_paid_field_by_field() -> None:
    assert payment_fields(PAYEE, ACCOUNT, None, OCTOBER, Kopecks(4812_36)) == {
        "Name": "АО «Энергосбыт Миасс»",
        "PersonalAcc": "40702810600000012345",
        "BankName": "АО «Ильменский банк», г. Челябинск",
        "BIC": "047501999",
        "CorrespAcc": "30101810400000000999",
        "Sum": "481236",
        "Purpose": "Коммунальные услуги, октябрь 2026, л/с 7401203456",
        "PayeeINN": "7415091230",
        "KPP": "741501001",
        "LastName": "Кузнецова",
        "FirstName": "Анна",
        "MiddleName": "Петровна",
        "PayerAddress": "г. Миасс, пр-кт Октября, д. 21/2, кв. 48",
        "PersAcc": "7401203456",
        "PaymPeriod": "102026",
        "TechCode": "02",
    }


def test_one_utility_names_itself() -> None:
    fields = payment_fields(PAYEE, ACCOUNT, Utility.ELECTRICITY, OCTOBER, Kopecks(100_00))

    assert fields["ServiceName"] == "Электроснабжение"
    assert fields["Purpose"] == "Электроснабжение, октябрь 2026, л/с 7401203456"


def test_nobody_is_given_an_empty_middle_name() -> None:
    fields = payment_fields(PAYEE, replace(ACCOUNT, middle_name=""), None, OCTOBER, Kopecks(1))

    assert "MiddleName" not in fields


@pytest.mark.parametrize("utility", [None, *Utility])
def test_the_code_reads_back_as_what_was_asked(utility: Utility | None) -> None:
    code = payment_code(PAYEE, ACCOUNT, utility, OCTOBER, Kopecks(4812_36))

    read = parse(code.text)
    assert dict(read.fields) == payment_fields(PAYEE, ACCOUNT, utility, OCTOBER, Kopecks(4812_36))
    assert code.purpose == payment_purpose("7401203456", utility, OCTOBER) == read.get("Purpose")
    assert (code.amount, code.utility, code.period) == (4812_36, utility, OCTOBER)


def test_requisites_that_the_standard_refuses_make_no_code() -> None:
    broken = replace(PAYEE, personal_account="4070281060000001234")

    with pytest.raises(PaymentTextError, match="PersonalAcc"):
        payment_code(broken, ACCOUNT, None, OCTOBER, Kopecks(1))
