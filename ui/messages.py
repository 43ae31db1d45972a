"""What a resident is told: one table from an error to its words.

A sentence says what happened, what was kept and what to do next. The text of an exception never
reaches a screen.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.contacts import ContactFault
from domain.credentials import PasswordFault
from domain.errors import (
    AlreadyPrinted,
    AlreadyRegistered,
    AmountRefused,
    CabinetError,
    CabinetUnavailable,
    CodeWrong,
    ConfirmationExpired,
    ContactRefused,
    FirstVisitRefused,
    LinkRefused,
    NotFound,
    NotKept,
    OldPasswordWrong,
    PasswordRefused,
    PaymentCodeWrong,
    PrinterFailed,
    ReadingRefused,
    SignInRefused,
    SurroundingsFailed,
    TerminalRefused,
    TooManyAttempts,
    VisitEnded,
)
from domain.printing import PrinterFault
from ui.count_words import hours, minutes, seconds
from ui.refusal_words import refusal_text

translate = QCoreApplication.translate

SECONDS_A_MINUTE = 60
MINUTES_AN_HOUR = 60


def shows_itself(error: CabinetError) -> bool:
    """Whether the calm state without a cabinet, laid over the screen, says it already."""
    return isinstance(error, CabinetUnavailable | TerminalRefused)


def error_text(error: CabinetError) -> str:
    """The words for an error; of a class without words of its own, those of its parent."""
    match error:
        case PrinterFailed():
            return printer_text(error.fault)
        case ReadingRefused():
            return refusal_text(error.reason)
        case TooManyAttempts():
            return translate(
                "Messages", "Too many attempts. Please wait {time} and try again."
            ).format(time=waiting_time(error.retry_after_s))
        case PasswordRefused():
            return password_text(error.fault)
        case ContactRefused():
            return contact_text(error.fault)
        case CodeWrong():
            return translate(
                "Messages", "The code is wrong. Compare it with the message; tries left: {count}."
            ).format(count=error.tries_left)
        case _:
            texts = _plain_texts()
            return next(texts[kind] for kind in type(error).__mro__ if kind in texts)


def _plain_texts() -> dict[type, str]:
    """The words for errors that say everything by their class."""
    return {
        SignInRefused: translate(
            "Messages",
            "The account number or the password is wrong. The number is still here: "
            "compare it with the bill and type the password again.",
        ),
        AmountRefused: translate(
            "Messages", "This amount cannot be paid. Please choose another one."
        ),
        FirstVisitRefused: translate(
            "Messages",
            "The number and the surname do not open a registration. Compare both with the "
            "bill. If you have a password already, sign in with it; otherwise ask the "
            "operator.",
        ),
        OldPasswordWrong: translate(
            "Messages", "The old password is wrong. Nothing was changed: type it again."
        ),
        ConfirmationExpired: translate(
            "Messages", "This code is no longer good. Please ask for a new one."
        ),
        AlreadyRegistered: translate(
            "Messages",
            "This account has been registered meanwhile. Sign in with the password or ask the "
            "operator.",
        ),
        AlreadyPrinted: translate(
            "Messages", "This was printed in this visit already; a second copy is not printed."
        ),
        LinkRefused: translate(
            "Messages",
            "The account was not added: number and surname or password do not go together. "
            "Compare them with the bill of that account.",
        ),
        NotFound: translate(
            "Messages", "This is no longer there. The page shows what is known now."
        ),
        PaymentCodeWrong: translate(
            "Messages",
            "The payment code did not pass the check, so it is not shown. Please try again or pay "
            "by the bill.",
        ),
        NotKept: translate(
            "Messages",
            "Not accepted: there is no connection, and the terminal cannot keep anything just now. "
            "What was typed is still here: try again in a minute or ask the operator.",
        ),
        VisitEnded: translate("Messages", "The visit has ended. Please sign in again."),
        SurroundingsFailed: translate(
            "Messages",
            "It did not work this time, and nothing was changed. Please try again in a minute "
            "or ask the operator.",
        ),
        CabinetError: translate("Messages", "It did not work. Please ask the operator for help."),
    }


def waiting_time(duration: int) -> str:
    """So many seconds: `40 секунд`, `3 минуты`, `24 часа`."""
    if duration < SECONDS_A_MINUTE:
        return seconds(max(duration, 1))
    whole_minutes = -(-duration // SECONDS_A_MINUTE)
    if whole_minutes < 2 * MINUTES_AN_HOUR:
        return minutes(whole_minutes)
    return hours(round(whole_minutes / MINUTES_AN_HOUR))


def password_text(fault: PasswordFault) -> str:
    """Why a new password is not taken."""
    texts = {
        PasswordFault.TOO_SHORT: translate(
            "Messages", "The password is too short: at least 8 characters."
        ),
        PasswordFault.TOO_LONG: translate(
            "Messages", "The password is too long: at most 20 characters."
        ),
        PasswordFault.ACCOUNT_NUMBER: translate(
            "Messages", "The account number cannot be the password."
        ),
        PasswordFault.TOO_COMMON: translate(
            "Messages", "This password is too common and easy to guess. Please choose another one."
        ),
    }
    return texts[fault]


def contact_text(fault: ContactFault) -> str:
    """What is wrong with a phone or an e-mail address."""
    texts = {
        ContactFault.PHONE_MISSING: translate("Messages", "Please fill in the phone number."),
        ContactFault.EMAIL_MISSING: translate("Messages", "Please fill in the e-mail address."),
        ContactFault.PHONE_WRONG: translate(
            "Messages", "This is not a mobile phone number. Please check the digits."
        ),
        ContactFault.EMAIL_WRONG: translate(
            "Messages", "This is not an e-mail address. Please check the letters."
        ),
    }
    return texts[fault]


def printer_text(fault: PrinterFault) -> str:
    """What keeps the printer from printing, and what to do."""
    texts = {
        PrinterFault.NO_PAPER: translate(
            "Messages", "The printer is out of paper. Please tell the operator."
        ),
        PrinterFault.JAM: translate(
            "Messages", "Paper is jammed in the printer. Please tell the operator."
        ),
        PrinterFault.COVER_OPEN: translate(
            "Messages", "The printer's cover is open. Please tell the operator."
        ),
        PrinterFault.NO_TONER: translate(
            "Messages", "The printer is out of toner. Please tell the operator."
        ),
        PrinterFault.OFFLINE: translate(
            "Messages", "The printer does not answer. Please tell the operator."
        ),
        PrinterFault.PAUSED: translate(
            "Messages", "The printer has been paused. Please tell the operator."
        ),
        PrinterFault.SLEEPING: translate(
            "Messages", "The printer is asleep and did not wake up. Please tell the operator."
        ),
        PrinterFault.NOT_SET_UP: translate(
            "Messages", "This terminal has no printer. Please ask the operator."
        ),
        PrinterFault.REFUSED: translate(
            "Messages", "The printer did not accept the document. Please tell the operator."
        ),
        PrinterFault.UNKNOWN: translate(
            "Messages", "The printer has a fault. Please tell the operator."
        ),
    }
    return texts[fault]
