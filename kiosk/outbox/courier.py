"""Delivers what is kept: in order, one at a time, for ever; see `detours` for the one exception."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from domain.errors import (
    CabinetError,
    CabinetFaulty,
    ReadingRefused,
    ResidentCanMend,
    TooManyAttempts,
    VisitEnded,
)
from kiosk.bugs import log_bug
from kiosk.client_source import ClientSource
from kiosk.connection import retry_delay
from kiosk.outbox.detours import Detours
from kiosk.outbox.outbox import Outbox

if TYPE_CHECKING:
    from kiosk.outbox.items import Item

logger = logging.getLogger(__name__)


class Courier:
    """A thread that begins with the first `wake`.

    `told` hears of each item that left the outbox, with the error that refused it or None;
    `unanswered` of the first of several tries without an answer, for other calls may be answered
    all the while. Both are called on the courier's thread.
    """

    def __init__(
        self,
        outbox: Outbox,
        client: ClientSource,
        *,
        told: Callable[[Item, CabinetError | None], object],
        unanswered: Callable[[CabinetError], object],
    ) -> None:
        self._outbox = outbox
        self._client = client
        self._detours = Detours()
        self._told = told
        self._unanswered = unanswered
        self._said: type[CabinetError] | None = None
        self._woken = threading.Event()
        self._stopped = False
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Look now: the cabinet is back, or there is something new. Called on the GUI thread."""
        if self._stopped:
            return
        self._woken.set()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="courier", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End after the call that is under way."""
        self._stopped = True
        self._woken.set()

    def join(self) -> None:
        """Wait for the end; the timeouts of a call bound it."""
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        tries = 0
        while not self._stopped:
            self._woken.clear()
            if self._deliver_all():
                tries = 0
                self._woken.wait()
            else:
                self._woken.wait(retry_delay(tries, random.random()))  # noqa: S311
                tries += 1

    def _deliver_all(self) -> bool:
        """Whether nothing is left to deliver; False when it has to be tried again later."""
        try:
            while not self._stopped and (item := self._outbox.next(self._detours.leave)):
                self._try(item)
        except CabinetError as error:
            self._say(error)
            return False
        except Exception as error:  # noqa: BLE001 - the last line of defence of the thread
            log_bug(logger, error)
            return False
        return not self._detours

    def _try(self, item: Item) -> None:
        """Raises what stops them all."""
        try:
            self._deliver(item)
        except CabinetFaulty as error:
            if not self._detours.failed(item):
                raise
            logger.error("the cabinet fails at an item of the outbox: others go past it")
            self._say(error)
        else:
            self._said = None
            self._detours.gone(item)

    def _say(self, error: CabinetError) -> None:
        """Once: else one row that is never answered would close the terminal again and again.

        That the cabinet is away is not found by this thread alone: each call of a resident looks.
        """
        if type(error) is not self._said:
            self._said = type(error)
            self._unanswered(error)

    def _deliver(self, item: Item) -> None:
        """Raises what calls for another try."""
        from kiosk.problems import CallRefused

        refusal: CabinetError | None = None
        try:
            item.deliver(self._client())
        except TooManyAttempts:
            raise
        except ReadingRefused as error:  # the cabinet has it on its operators' list
            refusal = error.with_traceback(None)
        except (CallRefused, VisitEnded, ResidentCanMend) as error:
            logger.error("an item of the outbox cannot be delivered: %s, kept aside", error.code)
            self._outbox.set_aside(item.item_id, error.code)
            self._told(item, error.with_traceback(None))
            return
        self._outbox.answered(item.item_id)
        self._told(item, refusal)
