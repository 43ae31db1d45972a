"""Letters and text messages of a demo's cabinet, as they arrive in its folder."""

from __future__ import annotations

import email
import email.policy
import re
from pathlib import Path

from tests.ui.visitor import Visitor


def wait_for_message(visitor: Visitor, folder: Path, ending: str, count: int = 1) -> str:
    """The text of the newest message, once there are so many."""

    def arrived() -> list[Path]:
        return sorted(folder.glob(f"*{ending}"))

    visitor.wait(lambda: len(arrived()) >= count, f"{count} messages {ending}", 30)
    newest = arrived()[-1]
    if ending == ".txt":
        return newest.read_text("utf-8")
    letter = email.message_from_bytes(newest.read_bytes(), policy=email.policy.default)
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def code_in(text: str) -> str:
    """The six digits of a confirmation."""
    found = re.search(r"\b(\d{6})\b", text)
    assert found is not None, "no code in the message"
    return found[1]


def link_in(text: str) -> str:
    """The link of a letter."""
    found = re.search(r"https?://\S+/p/\S+", text)
    assert found is not None, "no link in the letter"
    return found[0]
