"""The ways out that the settings name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from cabinet.outbound.folder import FolderSender, Told
from cabinet.outbound.kannel import KannelSender
from cabinet.outbound.mime import Letterhead
from cabinet.outbound.outbox import MessageChannel
from cabinet.outbound.settings import (
    FolderMail,
    FolderSms,
    KannelSms,
    Mail,
    Sms,
    SmscSms,
    SmsRuSms,
    SmtpMail,
)
from cabinet.outbound.sms_ru import SmsRuSender
from cabinet.outbound.smsc import SmscSender
from cabinet.outbound.smtp import SmtpSender

if TYPE_CHECKING:
    from cabinet.outbound.parcel import Sender
    from cabinet.settings import Settings

DEMO_SENDER = "cabinet@localhost"
"""Letters that become files say that they come from here."""


def senders_of(
    settings: Settings, told: Mapping[MessageChannel, Told] | None = None
) -> dict[MessageChannel, Sender]:
    """A sender for each channel that has a section; raises SettingsError.

    `told` is who wants to see what goes into a folder.
    """
    told = told or {}
    found: dict[MessageChannel, Sender] = {}
    if settings.mail is not None:
        shown = told.get(MessageChannel.EMAIL)
        found[MessageChannel.EMAIL] = _mail_sender(settings.mail, settings.company.name, shown)
    if settings.sms is not None:
        found[MessageChannel.SMS] = _sms_sender(settings.sms, told.get(MessageChannel.SMS))
    return found


def _mail_sender(mail: Mail, company: str, told: Told | None) -> Sender:
    match mail:
        case SmtpMail():
            return SmtpSender(mail, mail.sender_name or company)
        case FolderMail():
            return FolderSender(Path(mail.folder), Letterhead(DEMO_SENDER, company), told)


def _sms_sender(sms: Sms, told: Told | None) -> Sender:
    match sms:
        case KannelSms():
            return KannelSender(sms)
        case SmscSms():
            return SmscSender(sms)
        case SmsRuSms():
            return SmsRuSender(sms)
        case FolderSms():
            return FolderSender(Path(sms.folder), None, told)
