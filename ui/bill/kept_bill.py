"""What the screen of a bill hands over to its successor when somebody wants another look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.bill.print_told import HeldBy
from ui.carried_steps import CarriedStep

if TYPE_CHECKING:
    from kiosk.bill_link import CheckedLink


@dataclass(frozen=True, slots=True)
class KeptBill:
    """What was going on: a print and what holds it up, the code for a phone, a letter.

    `seen` is the page's place among document, fault and phone.
    """

    printing: bool
    wanted_print: bool
    held_by: HeldBy | None
    seen: int
    link: CheckedLink | None = field(repr=False)
    links: Sequence[CarriedStep] = field(repr=False)
    letters: Sequence[CarriedStep] = field(repr=False)
