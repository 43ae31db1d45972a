"""The code of a link to a document is read back before it is shown, as a payment code is."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime

from domain.errors import CabinetFaulty
from domain.payment_check import may_be_opened
from domain.wire import DocumentLink
from kiosk.qr import QrPicture, qr_modules, qr_picture
from kiosk.qr_check import read_back

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CheckedLink:
    """The very pixels that were read back, and until when the link in them is good."""

    picture: QrPicture
    link: DocumentLink = field(repr=False)

    @property
    def good_until(self) -> datetime:
        """When the link in it ends."""
        return self.link.good_until


def checked_link(link: DocumentLink, *, cabinet_url: str, side: int) -> CheckedLink:
    """The picture, `side` pixels square, of a link that a phone may open; raises CabinetFaulty."""
    if not may_be_opened(link.url, cabinet_url):
        raise _refusal("address")
    return drawn_link(link, side=side)


def drawn_link(link: DocumentLink, *, side: int) -> CheckedLink:
    """The picture of a link whose address was looked at; raises CabinetFaulty."""
    try:
        picture = qr_picture(qr_modules(link.url), side)
    except ValueError as error:
        raise _refusal("length") from error
    if read_back(picture) != link.url:
        raise _refusal("text")
    return CheckedLink(picture, link)


def _refusal(fault: str) -> CabinetFaulty:
    """The log says what is wrong, never what the link is."""
    logger.error("a link to a document was not shown: %s", fault)
    return CabinetFaulty()
