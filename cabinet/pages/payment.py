"""`/p/pay/{token}`: what is to be paid, on the phone that pays it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cabinet.payments.own_page import PagePayment, page_payment
from cabinet.payments.payees import payee_of
from cabinet.payments.settings import WHOLE_BILL, Links
from cabinet.payments.templates import fill_template
from domain.money import NO_BREAK
from domain.russian import month_and_year

if TYPE_CHECKING:
    from fastapi.responses import HTMLResponse

    from cabinet.cabinet import Cabinet
    from cabinet.pages.answers import Answers

GONE = 410


@dataclass(frozen=True, slots=True)
class PaymentPage:
    """Shows the payment of a link, as often as it is opened. `phone` is its browser's name."""

    cabinet: Cabinet
    answers: Answers
    phone: str

    def show(self, token: str) -> HTMLResponse:
        """The page, or one that says that the link is over."""
        with self.cabinet.reading() as db:
            payment = page_payment(db, token, self.cabinet.clock())
            payee = None if payment is None else payee_of(db, payment.payee_for)
        if payment is None or payee is None:
            return self.answers.notice("pay_dead", GONE)
        links = self.cabinet.settings.payments.links
        zone = self.cabinet.settings.company.time_zone
        facts: dict[str, str] = {
            "payee": payee.name,
            "utility": payment.utility or WHOLE_BILL,
            "period": self._month(payment),
            "account": payment.account_number,
            "amount": plain_amount(payment.amount),
            "bank": links.bank,
            "until": f"{payment.good_until.astimezone(zone):%H:%M}",
        }
        return self.answers.payment(facts | payment_links(links, payment, self.phone))

    def _month(self, payment: PagePayment) -> str:
        if self.answers.language == "ru":
            return month_and_year(payment.period)
        return f"{payment.period:%B}{NO_BREAK}{payment.period:%Y}"


def plain_amount(amount: int) -> str:
    """`118284` gives `1182,84`: as it is pasted into a bank's form."""
    return f"{amount // 100},{amount % 100:02}"


def payment_links(links: Links, payment: PagePayment, phone: str) -> dict[str, str]:
    """The links of the page's two buttons, `app` and `web`, for a phone; empty without a template.

    Told apart by what the browser calls itself: without scripts there is nothing better.
    """
    service = payment.utility or payment.payee_for or WHOLE_BILL
    values = {
        "account": payment.account_number,
        "amount": f"{payment.amount // 100}.{payment.amount % 100:02}",
        "amount_kopecks": str(payment.amount),
        "utility": links.services.get(service, service),
    }
    app = links.app
    if "iPhone" in phone or "iPad" in phone:
        app = links.app_ios or app
    elif "Android" in phone:
        app = links.app_android or app
    return {"app": fill_template(app, values), "web": fill_template(links.web, values)}
