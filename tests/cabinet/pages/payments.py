"""A page to pay on, without the visit that it comes from."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import msgspec

from cabinet.cabinet import Cabinet
from cabinet.payments.own_page import OwnPage
from cabinet.payments.providers import PaymentOrder
from cabinet.payments.settings import Links, Payments
from domain.money import Kopecks
from domain.utilities import Utility
from tests.domain.payment_samples import ACCOUNT, OCTOBER, PAYEE

LINKS = Links(app="bank://pay?sum={amount}&acc={account}", web="https://bank.example.org/{utility}")


def payment_page(cabinet: Cabinet, url: str, account_number: str) -> str:
    """The address of a page with both buttons."""
    settings = msgspec.structs.replace(cabinet.settings, payments=Payments(links=LINKS))
    object.__setattr__(cabinet, "settings", settings)
    order = PaymentOrder(
        payee=PAYEE,
        payee_for=Utility.COLD_WATER,
        account=replace(ACCOUNT, account_number=account_number),
        utility=Utility.COLD_WATER,
        period=OCTOBER,
        amount=Kopecks(99_999_99),
    )
    page = OwnPage(
        writing=cabinet.writing,
        clock=cabinet.clock,
        public_url=url,
        lifetime=timedelta(minutes=30),
    )
    return page.code(order)
