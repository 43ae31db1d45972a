"""The cabinet's client: the only place of the terminal that speaks HTTP to it.

Nothing here logs a body, a token or an account number; `requests` and `urllib3` log paths only,
and no path carries any of them.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import quote

import msgspec
import requests
from requests.adapters import HTTPAdapter

from domain.accounts import Account
from domain.bills import Bill
from domain.charges import Balance, MonthCharges
from domain.errors import CabinetFaulty, CabinetUnavailable
from domain.payments import PaymentCode
from domain.periods import Period
from domain.readings import MeterCard, Reading
from domain.wire import (
    IDEMPOTENCY_KEY,
    TERMINAL_TOKEN,
    NewReading,
    PaymentRequest,
    Session,
    SignIn,
    TerminalInfo,
)
from kiosk.cabinet_address import CabinetAddress
from kiosk.jobs import WORKERS
from kiosk.problems import error_from_problem

T = TypeVar("T")

HISTORY_MONTHS = 36
_JSON = "application/json"
_PDF = "application/pdf"
_CUT = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)
"""A connection that broke, or was not there; a refused one fails again at once."""


class CabinetClient:
    """One connection pool to one cabinet; its methods may be called from several threads.

    Timeouts are in seconds, `read_timeout` for each wait. Raises the errors of `domain.errors`:
    CabinetUnavailable for no answer, a 5xx, or an answer that is not the cabinet's.
    """

    def __init__(
        self, address: CabinetAddress, *, connect_timeout: float, read_timeout: float
    ) -> None:
        self._base = address.url.rstrip("/") + "/api/v1/"
        self._timeouts = (connect_timeout, read_timeout)
        self._http = requests.Session()
        self._http.trust_env = False
        self._http.headers[TERMINAL_TOKEN] = address.terminal_token
        adapter = HTTPAdapter(pool_connections=1, pool_maxsize=WORKERS, max_retries=0)
        self._http.mount("http://", adapter)
        self._http.mount("https://", adapter)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def terminal_info(self) -> TerminalInfo:
        """`GET terminal`."""
        return self._read("terminal", TerminalInfo)

    def sign_in(self, sign_in: SignIn, key: str) -> Session:
        """`POST sessions`."""
        answer = self._call("POST", "sessions", key=key, body=sign_in)
        return _decode(answer, Session)

    def sign_out(self, session: str, key: str) -> None:
        """`DELETE sessions/current`."""
        self._call("DELETE", "sessions/current", key=key, session=session)

    def account(self, session: str) -> Account:
        """`GET account`."""
        return self._read("account", Account, session)

    def balance(self, session: str) -> Balance:
        """`GET balance`."""
        return self._read("balance", Balance, session)

    def charges(self, session: str, months: int) -> tuple[MonthCharges, ...]:
        """`GET charges`."""
        return self._read(f"charges?months={months:d}", tuple[MonthCharges, ...], session)

    def meters(self, session: str) -> tuple[MeterCard, ...]:
        """`GET meters`."""
        return self._read("meters", tuple[MeterCard, ...], session)

    def readings(self, session: str, meter_id: str) -> tuple[Reading, ...]:
        """`GET meters/{meter_id}/readings`."""
        path = f"meters/{quote(meter_id, safe='')}/readings?months={HISTORY_MONTHS}"
        return self._read(path, tuple[Reading, ...], session)

    def give_reading(self, session: str, reading: NewReading, key: str) -> Reading:
        """`POST readings`."""
        answer = self._call("POST", "readings", key=key, session=session, body=reading)
        return _decode(answer, Reading)

    def delete_reading(self, session: str, reading_id: str, key: str) -> None:
        """`DELETE readings/{reading_id}`."""
        self._call("DELETE", f"readings/{quote(reading_id, safe='')}", key=key, session=session)

    def bills(self, session: str) -> tuple[Bill, ...]:
        """`GET bills`."""
        return self._read("bills", tuple[Bill, ...], session)

    def bill_pdf(self, session: str, period: Period) -> bytes:
        """`GET bills/{period}/pdf`."""
        answer = self._call("GET", f"bills/{period.isoformat()}/pdf", session=session, accept=_PDF)
        return answer.content

    def payment_code(self, session: str, request: PaymentRequest) -> PaymentCode:
        """`POST payment-codes`, which changes nothing."""
        answer = self._call("POST", "payment-codes", session=session, body=request)
        return _decode(answer, PaymentCode)

    def _read(self, path: str, wanted: type[T], session: str | None = None) -> T:
        return _decode(self._call("GET", path, session=session), wanted)

    def _call(self, method: str, path: str, **options: Any) -> requests.Response:
        """Send a call; once more, with the same key, when the connection broke in the middle.

        Reads change nothing, and the cabinet answers the same key with the same answer.
        """
        try:
            try:
                return self._send(method, path, **options)
            except _CUT:
                return self._send(method, path, **options)
        except requests.RequestException as error:
            raise CabinetUnavailable from error

    def _send(
        self,
        method: str,
        path: str,
        *,
        session: str | None = None,
        body: object = None,
        key: str | None = None,
        accept: str = _JSON,
    ) -> requests.Response:
        headers = {"Accept": f"{accept}, application/problem+json"}
        if session is not None:
            headers["Authorization"] = f"Bearer {session}"
        if key is not None:
            headers[IDEMPOTENCY_KEY] = key
        if body is not None:
            headers["Content-Type"] = _JSON
        answer = self._http.request(
            method,
            self._base + path,
            data=None if body is None else msgspec.json.encode(body),
            headers=headers,
            timeout=self._timeouts,
            allow_redirects=False,
        )
        _check(answer, accept)
        return answer


def _check(answer: requests.Response, accept: str) -> None:
    """Raise what a refusal means; a success has to be of the type that was asked for.

    An answer without a length was cut off among its headers: `http.client` takes the end of the
    connection for the end of the headers.
    """
    if answer.status_code == HTTPStatus.NO_CONTENT:
        return
    if not any(name in answer.headers for name in ("Content-Length", "Transfer-Encoding")):
        raise requests.ConnectionError
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip()
    if answer.status_code in {HTTPStatus.OK, HTTPStatus.CREATED}:
        if kind != accept:
            raise CabinetUnavailable
        return
    raise error_from_problem(answer.content if kind == "application/problem+json" else b"")


def _decode(answer: requests.Response, wanted: type[T]) -> T:
    try:
        return msgspec.json.decode(answer.content, type=wanted)
    except msgspec.DecodeError as error:
        raise CabinetFaulty from error
