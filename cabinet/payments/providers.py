"""What makes the text of a payment code; replaceable, one for each way (docs/payments.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from domain.accounts import Account
from domain.money import Kopecks
from domain.payment_request import payment_fields, payment_purpose
from domain.payment_text import PaymentTextError, compose
from domain.payments import Payee, PaymentCode, PaymentPart, PaymentWay
from domain.periods import Period
from domain.utilities import Utility


class NoCode(Exception):
    """This provider has no code now; another way is offered. The argument is for the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentOrder:
    """What is to be paid to one payee. `utility` is None for several.

    `payee_for` is a utility whose payee that is, None for the payee of all that have none of their
    own. `part`, `parts` and `left` are as in `PaymentCode`.
    """

    payee: Payee
    payee_for: Utility | None
    account: Account
    utility: Utility | None
    period: Period
    amount: Kopecks
    part: int = 0
    parts: tuple[PaymentPart, ...] = ()
    left: tuple[PaymentPart, ...] = ()

    @property
    def purpose(self) -> str:
        """What for, in words."""
        return payment_purpose(self.account.account_number, self.utility, self.period)

    def answered(self, text: str, way: PaymentWay, ways: tuple[PaymentWay, ...]) -> PaymentCode:
        """The code whose text this is."""
        return PaymentCode(
            text=text,
            way=way,
            ways=ways,
            payee_name=self.payee.name,
            account_number=self.account.account_number,
            utility=self.utility,
            period=self.period,
            amount=self.amount,
            purpose=self.purpose,
            part=self.part,
            parts=self.parts,
            left=self.left,
        )


class PaymentProvider(Protocol):
    """Makes the text that goes into the picture."""

    def code(self, order: PaymentOrder) -> str:
        """The text of a code that pays exactly this; raises NoCode."""


class GostText:
    """The text of GOST R 56042-2014, for the scanner inside a bank's app."""

    def code(self, order: PaymentOrder) -> str:
        """In UTF-8, with everything prefilled."""
        fields = payment_fields(
            order.payee, order.account, order.utility, order.period, order.amount
        )
        try:
            return compose(fields)
        except PaymentTextError as error:
            raise NoCode(f"the field {error.field} does not fit the standard") from error
