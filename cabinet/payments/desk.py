"""Payment codes: the way that was asked for, or the next one when that has none now."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from cabinet.accounts import account_of
from cabinet.charges import balance
from cabinet.payments.issued import IssuedLink
from cabinet.payments.own_page import OwnPage
from cabinet.payments.payees import all_payees
from cabinet.payments.providers import GostText, NoCode, PaymentOrder, PaymentProvider
from domain.errors import AmountRefused
from domain.payment_parts import payable_parts
from domain.payments import LEAST_PAYMENT, PaymentCode, PaymentPart, PaymentWay, amount_fits

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from cabinet.cabinet import Cabinet
    from cabinet.payments.payees import Payees
    from domain.charges import Balance
    from domain.money import Kopecks
    from domain.wire import PaymentRequest

log = logging.getLogger(__name__)


class NoWayToPay(RuntimeError):
    """No provider has a code: a fault of the set-up."""


@dataclass(frozen=True, slots=True)
class PaymentDesk:
    """`providers` by their ways, the preferred one first."""

    providers: Mapping[PaymentWay, PaymentProvider]

    def code(self, order: PaymentOrder, wanted: PaymentWay | None) -> PaymentCode:
        """A code that pays the order, by the wanted way where there is one.

        A way that has no code now is left out of the answer's `ways`. Raises NoWayToPay.
        """
        left = dict(self.providers)
        for way in sorted(self.providers, key=lambda way: way is not wanted):
            try:
                text = left[way].code(order)
            except NoCode as reason:
                log.warning("no payment code by %s: %s", way, reason)
                del left[way]
                continue
            return order.answered(text, way, tuple(left))
        raise NoWayToPay


def payment_order(
    db: Session, account_number: str, request: PaymentRequest, most: Kopecks, today: date
) -> PaymentOrder:
    """What a request is about; raises AmountRefused, and NoPayee."""
    if not amount_fits(request.amount, most):
        raise AmountRefused
    payees, owed = all_payees(db), balance(db, account_number, today)
    order = PaymentOrder(
        payee=payees.of(request.utility),
        payee_for=request.utility,
        account=account_of(db, account_number),
        utility=request.utility,
        period=owed.period,
        amount=request.amount,
    )
    return order if request.utility else _part_of_bill(order, request.part, owed, payees)


def _part_of_bill(order: PaymentOrder, wanted: int, owed: Balance, payees: Payees) -> PaymentOrder:
    """The order to one of the bill's payees; raises AmountRefused where there is no such part.

    An account without charges pays the payee of all utilities.
    """
    if owed.utilities:
        found = payable_parts(order.amount, owed.utilities, payees.of)
    else:
        part = PaymentPart(payee_name=order.payee.name, utilities=(), amount=order.amount)
        found = {order.payee: part}
    payable = [(payee, part) for payee, part in found.items() if part.amount >= LEAST_PAYMENT]
    if not 0 <= wanted < len(payable):
        raise AmountRefused
    payee, part = payable[wanted]
    return replace(
        order,
        payee=payee,
        payee_for=None if payee == order.payee else part.utilities[0],
        utility=part.utility,
        amount=part.amount,
        part=wanted,
        parts=tuple(part for _, part in payable),
        left=tuple(part for part in found.values() if part.amount < LEAST_PAYMENT),
    )


def payment_desk(cabinet: Cabinet) -> PaymentDesk:
    """The company's ways, by its settings; raises SettingsError."""
    settings = cabinet.settings.payments
    return PaymentDesk({way: _provider(cabinet, way) for way in settings.ways})


def _provider(cabinet: Cabinet, way: PaymentWay) -> PaymentProvider:
    settings = cabinet.settings.payments
    if way is PaymentWay.APP_SCANNER:
        return GostText()
    if settings.issued is not None:
        return IssuedLink(settings.issued)
    return OwnPage(
        writing=cabinet.writing,
        clock=cabinet.clock,
        public_url=cabinet.settings.pages.public_url,
        lifetime=timedelta(minutes=settings.page_minutes),
    )
