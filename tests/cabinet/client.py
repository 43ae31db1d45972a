"""What a terminal does, in as few words as a test wants."""

from __future__ import annotations

from typing import Any, Self
from uuid import uuid4

import requests

from tests.cabinet.samples import ANNA, PASSWORD

_TIMEOUT_S = 60


class TerminalClient:
    """Calls the wire; every write gets a new key unless the test names one."""

    def __init__(self, url: str, terminal_token: str | None) -> None:
        self._url = f"{url}/api/v1"
        self._http = requests.Session()
        self._http.trust_env = False
        self.headers: dict[str, str] = {}
        if terminal_token is not None:
            self.headers["Terminal-Token"] = terminal_token
        self.visit_id = str(uuid4())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._http.close()

    def sign_in(self, account_number: str = ANNA, password: str = PASSWORD) -> None:
        """Sign in, in a new visit."""
        self.visit_id = str(uuid4())
        answer = self.post("/sessions", self.sign_in_body(account_number, password))
        assert answer.status_code == 201, answer.text
        self.headers["Authorization"] = f"Bearer {answer.json()['token']}"

    def sign_in_body(self, account_number: str = ANNA, password: str = PASSWORD) -> dict[str, Any]:
        """What `sign_in` sends."""
        return {
            "visit_id": self.visit_id,
            "account_number": account_number,
            "password": password,
        }

    def open_registration(self, account_number: str, surname: str) -> requests.Response:
        """«Я здесь впервые», in a new visit; the next calls carry the registration's token."""
        self.visit_id = str(uuid4())
        self.forget_session()
        body = {
            "visit_id": self.visit_id,
            "account_number": account_number,
            "surname": surname,
        }
        answer = self.post("/registrations", body)
        if answer.status_code == 201:
            self.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        return answer

    def forget_session(self) -> None:
        """Call without a session from now on; the cabinet is not told."""
        self.headers.pop("Authorization", None)

    def get(self, path: str) -> requests.Response:
        """GET."""
        return self._http.get(self._url + path, headers=self.headers, timeout=_TIMEOUT_S)

    def post(self, path: str, body: object = None, *, key: str | None = None) -> requests.Response:
        """POST with an Idempotency-Key."""
        return self._write("POST", path, key, json=body)

    def put(self, path: str, body: object, *, key: str | None = None) -> requests.Response:
        """PUT with an Idempotency-Key."""
        return self._write("PUT", path, key, json=body)

    def delete(self, path: str, *, key: str | None = None) -> requests.Response:
        """DELETE with an Idempotency-Key."""
        return self._write("DELETE", path, key)

    def _write(self, method: str, path: str, key: str | None, **more: Any) -> requests.Response:
        headers = self.headers | {"Idempotency-Key": key or str(uuid4())}
        return self._http.request(
            method, self._url + path, headers=headers, timeout=_TIMEOUT_S, **more
        )
