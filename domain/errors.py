"""The error tree.

::

    CabinetError
    ├── ResidentCanMend            the person in front of the screen can put it right
    │   ├── SignInRefused          number or password is wrong; never says which
    │   ├── ReadingRefused         with the reason, see `domain.readings.Refusal`
    │   ├── HighUseUnconfirmed     accepted after "are you sure?"
    │   ├── AmountRefused          outside what can be paid
    │   ├── FirstVisitRefused      number and surname do not open a registration; never says why
    │   ├── TooManyAttempts        wait `retry_after_s`
    │   ├── PasswordRefused        with the fault, see `domain.credentials.PasswordFault`
    │   ├── OldPasswordWrong       the change of a password needs the old one
    │   ├── ContactRefused         with the fault, see `domain.contacts.ContactFault`
    │   ├── CodeWrong              with the tries that are left
    │   ├── ConfirmationExpired    the code or link is dead: ask for another, or begin anew
    │   ├── AlreadyRegistered      somebody was faster: sign in, or see an operator
    │   ├── AlreadyPrinted         as often as the company permits in one visit
    │   ├── LinkRefused            the other account cannot be linked with that
    │   └── NotFound               the thing is gone; reloading shows what is there
    ├── SurroundingsFailed         network, paper, disk: wait, or use another way
    │   ├── CabinetUnavailable     no answer, or an answer that is not the cabinet's
    │   ├── CabinetFaulty          the cabinet answered, but could not do it
    │   ├── TerminalRefused        the terminal's own token is unknown or revoked
    │   ├── PrinterFailed          with the fault, see `domain.printing.PrinterFault`
    │   ├── PaymentCodeWrong       the code that was to be shown does not say what is to be paid
    │   ├── SecretsUnavailable     the keyring cannot be read
    │   └── NotKept                no cabinet, and the terminal's own disk or keyring takes nothing
    ├── VisitEnded                 the session is over on the cabinet's side
    └── Cancelled                  the resident, or the end of the visit, stopped it

Anything outside this tree is a bug: it is logged without the resident's data and shown as one
calm sentence. `str(error)` never reaches a screen; `ui.messages` maps a class to its words.
Every class carries a stable `code`, which is also the `code` of the wire's problem+json.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from domain.contacts import ContactFault
    from domain.credentials import PasswordFault
    from domain.meters import Register
    from domain.printing import PrinterFault
    from domain.readings import Refusal


class CabinetError(Exception):
    """Root of everything that the product raises on purpose."""

    code: ClassVar[str] = "error"

    def __init__(self) -> None:
        super().__init__(self.code)


class ResidentCanMend(CabinetError):
    """The resident can put it right: another number, another password, another amount."""

    code = "resident_can_mend"


class SignInRefused(ResidentCanMend):
    """Account number and password do not go together. Says nothing about which is wrong."""

    code = "sign_in_refused"


class ReadingRefused(ResidentCanMend):
    """A reading is not taken; `reason` is the rule, `register` the tariff it concerns, if one."""

    code = "reading_refused"

    def __init__(self, reason: Refusal, register: Register | None = None) -> None:
        super().__init__()
        self.reason = reason
        self.register = register


class HighUseUnconfirmed(ResidentCanMend):
    """The use is far above the usual one; send it again with the confirmation."""

    code = "high_use_unconfirmed"


class AmountRefused(ResidentCanMend):
    """The amount to pay is outside the bounds of `domain.payments`."""

    code = "amount_refused"


class FirstVisitRefused(ResidentCanMend):
    """Number and surname do not open a registration: unknown, other, or registered already."""

    code = "first_visit_refused"


class TooManyAttempts(ResidentCanMend):
    """Too many wrong tries, or messages; the next one is looked at in `retry_after_s` seconds."""

    code = "too_many_attempts"

    def __init__(self, retry_after_s: int) -> None:
        super().__init__()
        self.retry_after_s = retry_after_s


class PasswordRefused(ResidentCanMend):
    """The new password breaks a rule; `fault` says which."""

    code = "password_refused"

    def __init__(self, fault: PasswordFault) -> None:
        super().__init__()
        self.fault = fault


class OldPasswordWrong(ResidentCanMend):
    """The old password does not fit; nothing was changed."""

    code = "old_password_wrong"


class ContactRefused(ResidentCanMend):
    """A phone or an e-mail address is missing or cannot be one."""

    code = "contact_refused"

    def __init__(self, fault: ContactFault) -> None:
        super().__init__()
        self.fault = fault


class CodeWrong(ResidentCanMend):
    """The code from the message does not fit; `tries_left` more may be typed."""

    code = "code_wrong"

    def __init__(self, tries_left: int) -> None:
        super().__init__()
        self.tries_left = tries_left


class ConfirmationExpired(ResidentCanMend):
    """The code or link is too old, used, or tried too often."""

    code = "confirmation_expired"


class AlreadyRegistered(ResidentCanMend):
    """Somebody registered the account meanwhile."""

    code = "already_registered"


class LinkRefused(ResidentCanMend):
    """The other account cannot be linked with that surname or password; never says why."""

    code = "link_refused"


class AlreadyPrinted(ResidentCanMend):
    """The document was printed in this visit as often as the company permits."""

    code = "already_printed"


class NotFound(ResidentCanMend):
    """What was asked for does not exist, or no longer."""

    code = "not_found"


class SurroundingsFailed(CabinetError):
    """Network, paper or disk: nothing the resident did."""

    code = "surroundings_failed"


class CabinetUnavailable(SurroundingsFailed):
    """The cabinet did not answer in time, or something else answered in its place."""

    code = "cabinet_unavailable"


class CabinetFaulty(SurroundingsFailed):
    """The cabinet answered, but could not do this one thing; other calls go on."""

    code = "cabinet_fault"


class TerminalRefused(SurroundingsFailed):
    """The cabinet does not know this terminal, or no longer trusts it."""

    code = "terminal_refused"


class PrinterFailed(SurroundingsFailed):
    """The printer did not print; `fault` says why."""

    code = "printer_failed"

    def __init__(self, fault: PrinterFault) -> None:
        super().__init__()
        self.fault = fault


class PaymentCodeWrong(SurroundingsFailed):
    """A payment code, decoded again, does not say what is to be paid: it is not shown."""

    code = "payment_code_wrong"


class SecretsUnavailable(SurroundingsFailed):
    """The system keyring cannot be read or written."""

    code = "secrets_unavailable"


class NotKept(SurroundingsFailed):
    """The cabinet does not answer, and the terminal cannot keep what was given until it does."""

    code = "not_kept"


class VisitEnded(CabinetError):
    """The session is over: it expired, or was signed out."""

    code = "visit_ended"


class Cancelled(CabinetError):
    """Stopped on purpose."""

    code = "cancelled"
