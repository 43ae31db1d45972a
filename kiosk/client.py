"""The cabinet's client: the calls of a visit, beside those of a first visit and of account care."""

from __future__ import annotations

from urllib.parse import quote

from domain.accounts import Account
from domain.bills import Bill
from domain.charges import Balance, MonthCharges
from domain.payments import PaymentCode
from domain.periods import Period
from domain.readings import MeterCard, Reading
from domain.requests import OperatorRequest
from domain.wire import (
    AcknowledgementRequest,
    AcknowledgementSent,
    DocumentLink,
    DocumentSent,
    NewReading,
    NewRequest,
    PaymentRequest,
    PrinterReport,
    Session,
    SignIn,
    SignOut,
    TerminalInfo,
    Withdrawal,
)
from kiosk.care_client import CareClient
from kiosk.registration_client import RegistrationClient
from kiosk.transport import Transport


class CabinetClient:
    """Its methods may be called from several threads; errors are those of `Transport`.

    `token` is a resident's session, `key` the idempotency key of a write. What was kept on the
    terminal goes without a session: the visit that it names was one of this terminal.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.registration = RegistrationClient(transport)
        self.care = CareClient(transport)

    @property
    def url(self) -> str:
        """The cabinet's base address."""
        return self._transport.url

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def terminal_info(self) -> TerminalInfo:
        """`GET terminal`."""
        return self._transport.read("terminal", TerminalInfo)

    def sign_in(self, sign_in: SignIn, key: str) -> Session:
        """`POST sessions`."""
        return self._transport.send("POST", "sessions", Session, key=key, body=sign_in)

    def sign_out(self, token: str, key: str) -> None:
        """`DELETE sessions/current`."""
        self._transport.tell("DELETE", "sessions/current", key=key, token=token)

    def sign_out_late(self, sign_out: SignOut, key: str) -> None:
        """`POST sign-outs`."""
        self._transport.tell("POST", "sign-outs", key=key, body=sign_out)

    def account(self, token: str) -> Account:
        """`GET account`."""
        return self._transport.read("account", Account, token)

    def balance(self, token: str) -> Balance:
        """`GET balance`."""
        return self._transport.read("balance", Balance, token)

    def charges(self, token: str, months: int) -> tuple[MonthCharges, ...]:
        """`GET charges`."""
        return self._transport.read(f"charges?months={months:d}", tuple[MonthCharges, ...], token)

    def meters(self, token: str) -> tuple[MeterCard, ...]:
        """`GET meters`."""
        return self._transport.read("meters", tuple[MeterCard, ...], token)

    def readings(self, token: str, meter_id: str, months: int) -> tuple[Reading, ...]:
        """`GET meters/{meter_id}/readings`."""
        path = f"meters/{quote(meter_id, safe='')}/readings?months={months:d}"
        return self._transport.read(path, tuple[Reading, ...], token)

    def give_reading(self, token: str | None, reading: NewReading, key: str) -> Reading:
        """`POST readings`."""
        return self._transport.send("POST", "readings", Reading, key=key, token=token, body=reading)

    def withdraw(self, token: str | None, withdrawal: Withdrawal, key: str) -> None:
        """`POST withdrawals`."""
        self._transport.tell("POST", "withdrawals", key=key, token=token, body=withdrawal)

    def leave_request(self, token: str | None, request: NewRequest, key: str) -> OperatorRequest:
        """`POST requests`."""
        return self._transport.send(
            "POST", "requests", OperatorRequest, key=key, token=token, body=request
        )

    def requests(self, token: str) -> tuple[OperatorRequest, ...]:
        """`GET requests`."""
        return self._transport.read("requests", tuple[OperatorRequest, ...], token)

    def acknowledgement(self, token: str) -> bytes:
        """`GET acknowledgement`."""
        return self._transport.read_document("acknowledgement", "application/pdf", token)

    def send_acknowledgement(
        self, token: str, request: AcknowledgementRequest, key: str
    ) -> AcknowledgementSent:
        """`POST acknowledgements`."""
        return self._transport.send(
            "POST", "acknowledgements", AcknowledgementSent, key=key, token=token, body=request
        )

    def bills(self, token: str) -> tuple[Bill, ...]:
        """`GET bills`."""
        return self._transport.read("bills", tuple[Bill, ...], token)

    def bill_pdf(self, token: str, period: Period) -> bytes:
        """`GET bills/{period}/pdf`."""
        path = f"bills/{period.isoformat()}/pdf"
        return self._transport.read_document(path, "application/pdf", token)

    def bill_link(self, token: str, period: Period, key: str) -> DocumentLink:
        """`POST bills/{period}/link`."""
        path = f"bills/{period.isoformat()}/link"
        return self._transport.send("POST", path, DocumentLink, key=key, token=token)

    def send_bill(self, token: str, period: Period, key: str) -> DocumentSent:
        """`POST bills/{period}/letter`."""
        path = f"bills/{period.isoformat()}/letter"
        return self._transport.send("POST", path, DocumentSent, key=key, token=token)

    def report_printer(self, report: PrinterReport, key: str) -> None:
        """`PUT terminal/printer`."""
        self._transport.tell("PUT", "terminal/printer", key=key, body=report)

    def payment_code(self, token: str, request: PaymentRequest) -> PaymentCode:
        """`POST payment-codes`, which changes nothing."""
        return self._transport.send("POST", "payment-codes", PaymentCode, token=token, body=request)
