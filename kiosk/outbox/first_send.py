"""Keep, send at once, and forget what was answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from domain.errors import CabinetError, NotKept, SurroundingsFailed
from kiosk.client_source import ClientSource
from kiosk.outbox.outbox import Outbox

if TYPE_CHECKING:
    from kiosk.client import CabinetClient
    from kiosk.outbox.items import Item

T = TypeVar("T")


class FirstSend:
    """What a resident waits for. On worker threads.

    `away` says that the cabinet is known not to answer: what could be kept is left to the courier.
    `unanswered` is told why there is no answer, whether or not the item could be kept.
    """

    def __init__(
        self,
        outbox: Outbox,
        client: ClientSource,
        away: Callable[[], bool],
        unanswered: Callable[[CabinetError], object],
    ) -> None:
        self._outbox = outbox
        self._client = client
        self._away = away
        self._unanswered = unanswered

    def send(self, item: Item, call: Callable[[CabinetClient], T], *, behind: bool) -> T | None:
        """The cabinet's answer; None when it is to come: the item is kept, and held.

        `behind`: an older item has to arrive before this one, which is therefore kept only.
        Raises what the cabinet refused it with, which decides about the item for ever, or NotKept
        without an answer when the item could not be kept either.
        """
        kept = self._keep(item)
        if behind and not kept:
            raise NotKept
        if behind or (kept and self._away()):
            return None
        try:
            answer = call(self._client())
        except CabinetError as error:
            if not is_final(error):
                self._unanswered(error)
                if kept:
                    return None
                raise NotKept from error
            self._forget(item, kept)
            raise
        self._forget(item, kept)
        return answer

    def _forget(self, item: Item, kept: bool) -> None:
        if kept:
            self._outbox.answered(item.item_id)

    def _keep(self, item: Item) -> bool:
        try:
            self._outbox.hold(item)
        except NotKept:
            return False
        return True


def is_final(error: CabinetError) -> bool:
    """Whether the cabinet has decided; else it did not answer, or could not do it just now."""
    from kiosk.problems import CallRefused

    return isinstance(error, CallRefused) or not isinstance(error, SurroundingsFailed)
