"""Links to the pages that a phone opens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from cabinet.security.one_time import Purpose, issue

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from cabinet.settings import Pages


@dataclass(frozen=True, slots=True)
class PageLink:
    """An address that does one thing, once, until `good_until`."""

    url: str = field(repr=False)
    good_until: datetime

    @property
    def fields(self) -> dict[str, str]:
        """As the templates of letters know it."""
        return {"link": self.url, "good_until": self.good_until.isoformat()}


@dataclass(frozen=True, slots=True)
class PageLinks:
    """Makes links, as long-lived as the company's settings say."""

    pages: Pages

    @property
    def receipt_page(self) -> str:
        """Where the number of an acknowledgement can be looked up; the same for everybody."""
        return f"{self._base}/p/receipt"

    def make(
        self,
        db: Session,
        account_number: str,
        purpose: Purpose,
        now: datetime,
        payload: Mapping[str, str] | None = None,
    ) -> PageLink:
        """A new link; its token is written in this transaction, as a digest."""
        lifetime = self._lifetime(purpose)
        token = issue(db, account_number, purpose, now, lifetime, payload or {})
        return PageLink(f"{self._base}/p/{purpose}/{token}", now + lifetime)

    @property
    def _base(self) -> str:
        return self.pages.public_url.rstrip("/")

    def _lifetime(self, purpose: Purpose) -> timedelta:
        minutes = {
            Purpose.CONFIRM: self.pages.confirm_minutes,
            Purpose.RECOVER: self.pages.recover_minutes,
            Purpose.EMAIL: self.pages.email_minutes,
            Purpose.LINK: self.pages.link_minutes,
        }
        return timedelta(minutes=minutes[purpose])
