"""What a payment code says: who pays whom, for what and how much (GOST R 56042-2014, tables 1, 2).

The one composition of these fields: the bill on paper and the payment screen use it alike.
"""

from __future__ import annotations

from domain.accounts import Account
from domain.money import NO_BREAK, Kopecks
from domain.payment_text import compose
from domain.payments import Payee, PaymentCode
from domain.periods import Period
from domain.russian import month_and_year, utility_name
from domain.utilities import Utility

HOUSING_AND_UTILITIES = "02"
"""TechCode: housing and utilities (domain facts, section 4)."""

WHOLE_BILL = "Коммунальные услуги"
"""What is paid for when no single utility is."""


def payment_purpose(account_number: str, utility: Utility | None, period: Period) -> str:
    """`Коммунальные услуги, октябрь 2026, л/с 7401203456`, with ordinary spaces."""
    service = WHOLE_BILL if utility is None else utility_name(utility)
    month = month_and_year(period).replace(NO_BREAK, " ")
    return f"{service}, {month}, л/с {account_number}"


def payee_fields(payee: Payee) -> dict[str, str]:
    """The mandatory block: who is paid."""
    return {
        "Name": payee.name,
        "PersonalAcc": payee.personal_account,
        "BankName": payee.bank_name,
        "BIC": payee.bic,
        "CorrespAcc": payee.correspondent_account,
    }


def payment_fields(
    payee: Payee, account: Account, utility: Utility | None, period: Period, amount: Kopecks
) -> dict[str, str]:
    """The fields of a payment of `amount` for `utility`, or for the whole bill when it is None.

    Fields that have no value are left out.
    """
    fields = payee_fields(payee) | {
        "Sum": str(amount),
        "Purpose": payment_purpose(account.account_number, utility, period),
        "PayeeINN": payee.inn,
        "KPP": payee.kpp,
        "LastName": account.surname,
        "FirstName": account.first_name,
        "MiddleName": account.middle_name,
        "PayerAddress": account.address,
        "PersAcc": account.account_number,
        "PaymPeriod": f"{period:%m%Y}",
        "ServiceName": "" if utility is None else utility_name(utility),
        "TechCode": HOUSING_AND_UTILITIES,
    }
    return {key: value for key, value in fields.items() if value}


def payment_code(
    payee: Payee, account: Account, utility: Utility | None, period: Period, amount: Kopecks
) -> PaymentCode:
    """The code for a payment, its text in UTF-8.

    Raises PaymentTextError when the payee's requisites do not fit the standard.
    """
    fields = payment_fields(payee, account, utility, period, amount)
    return PaymentCode(
        text=compose(fields),
        payee_name=payee.name,
        account_number=account.account_number,
        utility=utility,
        period=period,
        amount=amount,
        purpose=fields["Purpose"],
    )
