"""The section `[payments]`: by which ways residents pay (docs/payments.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import field

from cabinet.payments.templates import APP, WEB, check_template
from cabinet.sections import Count, Seconds, Secret, Section
from domain.payments import PaymentWay
from domain.utilities import Utility

WHOLE_BILL = "bill"
"""In `services`, and for `{utility}`: all utilities together."""


class Links(Section, frozen=True, kw_only=True):
    """Templates of the links on the page that a phone opens; an empty one makes no button.

    `app` opens the app of `bank`; `app_ios` and `app_android` take its place on such phones. `web`
    is the bank's page. `services` are the bank's own words for `{utility}`, by utility or `bill`.
    """

    bank: str = "Сбербанк Онлайн"
    app: str = ""
    app_ios: str = ""
    app_android: str = ""
    web: str = ""
    services: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse what would make a link that does nothing, or something else."""
        for name in ("app", "app_ios", "app_android"):
            check_template(name, getattr(self, name), APP)
        check_template("web", self.web, WEB)
        for name in self.services:
            if name not in {*Utility, WHOLE_BILL}:
                raise ValueError(f"services: no utility is called {name}")


class Issued(Section, frozen=True, kw_only=True):
    """A bank that issues a link for each payment: then that is what the phone's camera opens.

    `url` is asked with `token`. Only links that begin with `links_begin` are shown.
    """

    url: str
    links_begin: Annotated[str, msgspec.Meta(pattern=r"^https://[^\s/]+/")]
    token: Secret = Secret()
    token_file: str = ""
    timeout_s: Seconds = 4

    def __post_init__(self) -> None:
        """Refuse an address that would show the token to others, and a call without end."""
        if not re.match(r"https://|http://(127\.0\.0\.1|localhost)[:/]", self.url):
            raise ValueError("url must begin with https://")
        if bool(self.token) == bool(self.token_file):
            raise ValueError("token or token_file, one of them")
        if not 0 < self.timeout_s <= 8:
            raise ValueError("timeout_s: more than 0, at most 8")


class Payments(Section, frozen=True, kw_only=True):
    """`ways` are offered, the first one first. `page_minutes`: how long a page's link is good."""

    ways: tuple[PaymentWay, ...] = (PaymentWay.APP_SCANNER, PaymentWay.CAMERA)
    page_minutes: Count = 30
    links: Links = Links()
    issued: Issued | None = None

    def __post_init__(self) -> None:
        """Refuse what leaves a resident without a way to pay."""
        if not self.ways or len(set(self.ways)) < len(self.ways):
            raise ValueError("ways: at least one, and none of them twice")
        if self.issued is not None and set(self.ways) != set(PaymentWay):
            raise ValueError("issued: needs both ways, for when the bank does not answer")
