"""The demo's messages, told to the process that started it: a JSON object a line on stdout."""

from __future__ import annotations

import json
import sys

from cabinet.outbound.folder import Told
from cabinet.outbound.outbox import MessageChannel
from cabinet.outbound.parcel import Parcel


def say(line: str) -> None:
    """Write a whole line at once: two workers may speak at the same time."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _teller(channel: MessageChannel) -> Told:
    def tell(parcel: Parcel) -> None:
        message = {
            "channel": channel,
            "to": parcel.to,
            "subject": parcel.subject,
            "text": parcel.text,
        }
        say(json.dumps({"message": message}, ensure_ascii=False))

    return tell


TOLD = {channel: _teller(channel) for channel in MessageChannel}
