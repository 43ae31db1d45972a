"""Linking an account with another one, and switching to it."""

from __future__ import annotations

from typing import Any

from cabinet.cabinet import Cabinet
from cabinet.links.confirming import confirm_link, refuse_link
from cabinet.security.one_time import Outcome
from tests.cabinet.client import TerminalClient
from tests.cabinet.first_visits import SURNAME
from tests.cabinet.samples import BORIS, PASSWORD, UNREGISTERED

BORIS_EMAIL = "boris@example.org"
BY_PASSWORD = {"account_number": BORIS, "password": PASSWORD}
BY_SURNAME = {"account_number": BORIS, "surname": "ёлкин"}
FREE = {"account_number": UNREGISTERED, "surname": SURNAME}


def link(client: TerminalClient, body: dict[str, str]) -> dict[str, Any]:
    """Ask for a link; what the cabinet says of it."""
    answer = client.post("/links", body)
    assert answer.status_code == 201, answer.text
    linked: dict[str, Any] = answer.json()
    return linked


def switch(client: TerminalClient, number: str) -> str:
    """Go on as another account; the token before it."""
    before = client.headers["Authorization"]
    answer = client.post("/sessions/current/account", {"account_number": number})
    assert answer.status_code == 201, answer.text
    assert answer.json()["visit_id"] == client.visit_id
    client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
    return before


def answer_link(cabinet: Cabinet, token: str, *, yes: bool = True) -> Outcome:
    """The owner says yes or no on the page of the letter."""
    with cabinet.writing() as db:
        return (confirm_link if yes else refuse_link)(db, token, cabinet.clock())
