"""A letter as it travels (RFC 5322), the same bytes each time it is made."""

from __future__ import annotations

from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cabinet.outbound.parcel import Parcel


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who letters come from."""

    sender: str
    name: str = ""
    reply_to: str = ""

    @property
    def domain(self) -> str:
        """The right side of a Message-ID."""
        return self.sender.rpartition("@")[2]


def letter(parcel: Parcel, head: Letterhead) -> EmailMessage:
    """Plain text, and HTML as the better form of it.

    The Message-ID is that of the row: a receiver which got the letter twice keeps one of them.
    Auto-Submitted (RFC 3834) keeps holiday answers away.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(head.name, addr_spec=head.sender)
    message["To"] = Address(addr_spec=parcel.to)
    if head.reply_to:
        message["Reply-To"] = Address(addr_spec=head.reply_to)
    message["Subject"] = parcel.subject
    message["Date"] = parcel.created_at
    message["Message-ID"] = f"<{parcel.message_id}@{head.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(parcel.text, cte="quoted-printable")
    if parcel.html:
        message.add_alternative(parcel.html, subtype="html", cte="quoted-printable")
        message.set_boundary(f"=-{parcel.message_id}")
    if parcel.attachment is not None:
        its = parcel.attachment
        message.add_attachment(its.content, "application", "pdf", filename=its.name)
        message.set_boundary(f"=_{parcel.message_id}")
    return message
