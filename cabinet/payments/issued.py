"""A link that a bank issues for each payment (docs/payments.md has the two messages)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from cabinet.outbound import http_call
from cabinet.outbound.parcel import NotSent
from cabinet.payments.providers import NoCode
from cabinet.payments.settings import WHOLE_BILL
from cabinet.sections import secret_of

if TYPE_CHECKING:
    from cabinet.payments.providers import PaymentOrder
    from cabinet.payments.settings import Issued

MOST_CHARACTERS = 512
"""Of a link: a longer one makes a code that phones hardly read from a screen."""

_LINK = re.compile(r"[\x21-\x7e]+")


class _Answer(msgspec.Struct):
    """What the bank says; it repeats what it understood."""

    link: str
    account: str
    amount: int


class IssuedLink:
    """Asks the bank."""

    def __init__(self, settings: Issued) -> None:
        """Raises SettingsError for a token file that cannot be read."""
        self._settings = settings
        self._token = bank_token(settings)

    def code(self, order: PaymentOrder) -> str:
        """The link that the bank issued for exactly this."""
        account, amount = order.account.account_number, int(order.amount)
        asked: dict[str, str | int] = {
            "account": account,
            "amount": amount,
            "utility": order.utility or order.payee_for or WHOLE_BILL,
            "payee_inn": order.payee.inn,
            "payee_account": order.payee.personal_account,
            "period": f"{order.period:%Y-%m}",
            "purpose": order.purpose,
        }
        answer = self._ask(asked)
        if (answer.account, answer.amount) != (account, amount):
            raise NoCode("the bank's link is for something else")
        if not self._may_be_shown(answer.link):
            raise NoCode("the bank's link is none that may be shown")
        return answer.link

    def _ask(self, asked: dict[str, str | int]) -> _Answer:
        headers = {"Authorization": f"Bearer {self._token}"}
        try:
            status, body = http_call.post_json(
                self._settings.url, asked, headers, self._settings.timeout_s
            )
        except NotSent as error:
            raise NoCode(f"the bank: {error}") from error
        if status not in {200, 201}:
            raise NoCode(f"the bank: HTTP {status}")
        try:
            return msgspec.json.decode(body, type=_Answer)
        except msgspec.DecodeError as error:
            raise NoCode("the bank's answer is not understood") from error

    def _may_be_shown(self, link: str) -> bool:
        return (
            link.startswith(self._settings.links_begin)
            and len(link) <= MOST_CHARACTERS
            and _LINK.fullmatch(link) is not None
        )


def bank_token(settings: Issued) -> str:
    """What the cabinet proves itself with to the bank; raises SettingsError."""
    return secret_of(settings.token, settings.token_file, "payments.issued.token_file")
