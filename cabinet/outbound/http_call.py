"""One HTTP call to a service outside: SMS, a bank.

By urllib of the standard library, which keeps no log: addresses hold passwords and phones here.
Redirections are not followed, they would carry them elsewhere.
"""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from cabinet.outbound.parcel import TryAgain, Unreachable

_MOST_BYTES = 65536


class HttpAnswer(NamedTuple):
    """What came back."""

    status: int
    body: str


def get(url: str, query: Mapping[str, str], timeout_s: float) -> HttpAnswer:
    """GET; raises TryAgain."""
    separator = "&" if "?" in url else "?"
    return _call(urllib.request.Request(f"{url}{separator}{urlencode(query)}"), timeout_s)  # noqa: S310 - by the settings http or https


def post_form(url: str, form: Mapping[str, str], timeout_s: float) -> HttpAnswer:
    """POST a form; raises TryAgain."""
    body = urlencode(form).encode()
    return _call(urllib.request.Request(url, body), timeout_s)  # noqa: S310 - by the settings http or https


def post_json(
    url: str, content: object, headers: Mapping[str, str], timeout_s: float
) -> HttpAnswer:
    """POST as JSON; raises TryAgain."""
    more = {"Content-Type": "application/json", "Accept": "application/json", **headers}
    return _call(urllib.request.Request(url, json.dumps(content).encode(), more), timeout_s)  # noqa: S310 - by the settings http or https


class _Stay(urllib.request.HTTPRedirectHandler):
    """A redirection is an answer like any other."""

    def redirect_request(self, *_args: object, **_more: object) -> None:
        return None


_opener = urllib.request.build_opener(_Stay)


def _call(request: urllib.request.Request, timeout_s: float) -> HttpAnswer:
    try:
        with _opener.open(request, timeout=timeout_s) as response:
            return HttpAnswer(response.status, _text(response.read(_MOST_BYTES)))
    except urllib.error.HTTPError as error:
        with error:
            return HttpAnswer(error.code, _text(error.read(_MOST_BYTES)))
    except urllib.error.URLError as error:
        raise Unreachable(f"no connection ({type(error.reason).__name__})") from error
    except (OSError, http.client.HTTPException) as error:
        raise TryAgain(f"the connection was lost ({type(error).__name__})") from error


def _text(body: bytes) -> str:
    return body.decode("utf-8", "replace")
