"""The calls that look after an account: contacts, password, linked accounts, subscriptions."""

from __future__ import annotations

from urllib.parse import quote

from domain.contacts import Contacts, LinkedAccount, Subscriptions
from domain.wire import AccountSwitch, CredentialsChange, NewLink, Session
from kiosk.transport import Transport


class CareClient:
    """Errors are those of `Transport`.

    `token` is a resident's session, `key` the idempotency key of a write.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def contacts(self, token: str) -> Contacts:
        """`GET contacts`."""
        return self._transport.read("contacts", Contacts, token)

    def change_credentials(self, token: str, change: CredentialsChange, key: str) -> Contacts:
        """`PUT credentials`."""
        return self._transport.send(
            "PUT", "credentials", Contacts, key=key, token=token, body=change
        )

    def links(self, token: str) -> tuple[LinkedAccount, ...]:
        """`GET links`."""
        return self._transport.read("links", tuple[LinkedAccount, ...], token)

    def add_link(self, token: str, link: NewLink, key: str) -> LinkedAccount:
        """`POST links`."""
        return self._transport.send("POST", "links", LinkedAccount, key=key, token=token, body=link)

    def remove_link(self, token: str, account_number: str, key: str) -> None:
        """`DELETE links/{account_number}`."""
        path = f"links/{quote(account_number, safe='')}"
        self._transport.tell("DELETE", path, key=key, token=token)

    def switch_to(self, token: str, switch: AccountSwitch, key: str) -> Session:
        """`POST sessions/current/account`."""
        return self._transport.send(
            "POST", "sessions/current/account", Session, key=key, token=token, body=switch
        )

    def subscriptions(self, token: str) -> Subscriptions:
        """`GET subscriptions`."""
        return self._transport.read("subscriptions", Subscriptions, token)

    def save_subscriptions(self, token: str, wanted: Subscriptions, key: str) -> Subscriptions:
        """`PUT subscriptions`."""
        return self._transport.send(
            "PUT", "subscriptions", Subscriptions, key=key, token=token, body=wanted
        )
