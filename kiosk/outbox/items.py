"""What waits to be sent, with the idempotency key that it is delivered under."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from domain.wire import NewReading, NewRequest, SignOut, Withdrawal

if TYPE_CHECKING:
    from kiosk.client import CabinetClient


class _Item(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """`item_id` is a UUID that names its row; nothing personal can be told from it."""

    item_id: str
    key: str

    def __repr__(self) -> str:
        """Without what a resident typed."""
        return f"{type(self).__name__}({self.item_id})"


class KeptReading(_Item, frozen=True, kw_only=True, tag="reading"):
    """Its first sending has another key: the one of `body` as it was, not `deferred`."""

    body: NewReading

    def deliver(self, client: CabinetClient) -> None:
        """Send it without a session."""
        client.give_reading(None, replace(self.body, deferred=True), self.key)


class KeptWithdrawal(_Item, frozen=True, kw_only=True, tag="withdrawal"):
    """Sent alike, with a session or without."""

    body: Withdrawal

    def deliver(self, client: CabinetClient) -> None:
        """Send it without a session."""
        client.withdraw(None, self.body, self.key)


class KeptRequest(_Item, frozen=True, kw_only=True, tag="request"):
    """Sent alike, with a session or without."""

    body: NewRequest

    def deliver(self, client: CabinetClient) -> None:
        """Send it without a session."""
        client.leave_request(None, self.body, self.key)


class KeptSignOut(_Item, frozen=True, kw_only=True, tag="sign_out"):
    """Names the visit, never a token: a session is over for whoever reads this."""

    body: SignOut

    def deliver(self, client: CabinetClient) -> None:
        """Send it without a session."""
        client.sign_out_late(self.body, self.key)


Item = KeptReading | KeptWithdrawal | KeptRequest | KeptSignOut


def subject_of(item: Item) -> tuple[str | None, str]:
    """What an item is about, of which the order decides what counts: a meter, or a visit's end."""
    if isinstance(item, KeptSignOut):
        return None, item.body.visit_id
    return item.body.account_number, item.body.meter_id


def encode(item: Item) -> bytes:
    """An item as it is sealed."""
    return msgspec.json.encode(item)


def decode(data: bytes) -> Item:
    """Raises msgspec.DecodeError: another version wrote it."""
    return _decoder.decode(data)


_decoder: msgspec.json.Decoder[Item] = msgspec.json.Decoder(Item)
