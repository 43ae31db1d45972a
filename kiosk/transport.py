"""One connection pool to one cabinet: what every call of its clients has in common.

Nothing here logs a body, a token, a path or an account number. `urllib3` logs paths when it is
asked to (DEBUG); no path carries a secret.
"""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import TypeVar

import msgspec
import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import ProtocolError

from domain.errors import CabinetFaulty, CabinetUnavailable
from domain.wire import IDEMPOTENCY_KEY, TERMINAL_TOKEN
from kiosk.cabinet_address import CabinetAddress
from kiosk.clock_watch import ClockWatch
from kiosk.jobs import WORKERS
from kiosk.problems import error_from_problem

T = TypeVar("T")

logger = logging.getLogger(__name__)

_JSON = "application/json"
_SUCCESS = {HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.ACCEPTED}
_MAYBE_EMPTY = {HTTPStatus.ACCEPTED, HTTPStatus.NO_CONTENT}


class _CutError(requests.ConnectionError):
    """The answer ended among its headers."""


class Transport:
    """Sends calls; may be used from several threads.

    Timeouts are in seconds, `read_timeout` for each wait. `ca_file` is a PEM file of the
    authorities that are trusted in place of the public ones. Raises the errors of
    `domain.errors`: CabinetUnavailable for no answer, a 503, or an answer that is not the
    cabinet's.
    """

    def __init__(
        self,
        address: CabinetAddress,
        *,
        connect_timeout: float,
        read_timeout: float,
        ca_file: str = "",
        clock: ClockWatch | None = None,
    ) -> None:
        self.url = address.url.rstrip("/")
        self._base = self.url + "/api/v1/"
        self._timeouts = (connect_timeout, read_timeout)
        self._clock = clock or ClockWatch()
        self._trouble: str | None = None
        self._http = requests.Session()
        self._http.trust_env = False
        self._http.verify = ca_file or True
        self._http.headers[TERMINAL_TOKEN] = address.terminal_token
        adapter = HTTPAdapter(pool_connections=1, pool_maxsize=WORKERS, max_retries=0)
        self._http.mount("http://", adapter)
        self._http.mount("https://", adapter)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def read(self, path: str, wanted: type[T], token: str | None = None) -> T:
        """`GET` something that comes as JSON."""
        return _decode(self._call("GET", path, token=token), wanted)

    def read_document(self, path: str, kind: str, token: str) -> bytes:
        """`GET` a document of the media type `kind`."""
        return self._call("GET", path, token=token, accept=kind).content

    def send(
        self,
        method: str,
        path: str,
        wanted: type[T],
        *,
        key: str | None = None,
        token: str | None = None,
        body: object = None,
    ) -> T:
        """A call that is answered with JSON; `key` is its idempotency key, if it writes."""
        return _decode(self._call(method, path, key=key, token=token, body=body), wanted)

    def tell(
        self, method: str, path: str, *, key: str, token: str | None = None, body: object = None
    ) -> None:
        """A write that is answered with nothing."""
        self._call(method, path, key=key, token=token, body=body)

    def _call(
        self,
        method: str,
        path: str,
        *,
        key: str | None = None,
        token: str | None = None,
        body: object = None,
        accept: str = _JSON,
    ) -> requests.Response:
        """Send a call; once more, with the same key, when its answer was cut off.

        Reads change nothing, and the cabinet answers the same key with the same answer. A cabinet
        that was not reached, or is slow, is not asked again: the resident waits long enough.
        """
        headers = {"Accept": f"{accept}, application/problem+json"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        if key is not None:
            headers[IDEMPOTENCY_KEY] = key
        if body is not None:
            headers["Content-Type"] = _JSON
        data = None if body is None else msgspec.json.encode(body)
        try:
            try:
                answer = self._send(method, path, data, headers)
            except requests.RequestException as error:
                if not _was_cut(error):
                    raise
                answer = self._send(method, path, data, headers)
        except requests.RequestException as error:
            self._say_once(_root_of(error))
            raise CabinetUnavailable from error
        self._trouble = None
        self._clock.compare(answer.headers.get("Date"))
        _check(answer, accept)
        return answer

    def _say_once(self, trouble: str) -> None:
        """For the log: why there is no answer, as often as the reason changes."""
        if trouble != self._trouble:
            self._trouble = trouble
            logger.warning("no answer from the cabinet: %s", trouble)

    def _send(
        self, method: str, path: str, data: bytes | None, headers: dict[str, str]
    ) -> requests.Response:
        answer = self._http.request(
            method,
            self._base + path,
            data=data,
            headers=headers,
            timeout=self._timeouts,
            allow_redirects=False,
        )
        if answer.status_code != HTTPStatus.NO_CONTENT and not _has_length(answer):
            raise _CutError
        return answer


def _was_cut(error: requests.RequestException) -> bool:
    """Whether a connection that stood broke off; else it was refused, or waited for too long."""
    if isinstance(error, _CutError | requests.exceptions.ChunkedEncodingError):
        return True
    return bool(error.args) and isinstance(error.args[0], ProtocolError)


def _root_of(error: BaseException) -> str:
    """What it began with, such as `SSLCertVerificationError`; texts may quote what was sent."""
    while (inner := error.__cause__ or error.__context__) is not None:
        error = inner
    return type(error).__name__


def _has_length(answer: requests.Response) -> bool:
    """False when cut off among the headers: `http.client` takes the end of the connection for
    the end of the headers.
    """
    return any(name in answer.headers for name in ("Content-Length", "Transfer-Encoding"))


def _check(answer: requests.Response, accept: str) -> None:
    """Raise what a refusal means; a success has to be of the type that was asked for."""
    if answer.status_code in _MAYBE_EMPTY and not answer.content:
        return
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip()
    if answer.status_code in _SUCCESS:
        if kind != accept:
            raise CabinetUnavailable
        return
    raise error_from_problem(answer.content if kind == "application/problem+json" else b"")


def _decode(answer: requests.Response, wanted: type[T]) -> T:
    try:
        return msgspec.json.decode(answer.content, type=wanted)
    except msgspec.DecodeError as error:
        raise CabinetFaulty from error
