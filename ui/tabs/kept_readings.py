"""What the readings tab hands over to its successor when somebody wants another look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from domain.meters import Register
from domain.readings import Reading, Refusal, RegisterValues
from domain.requests import RequestKind
from kiosk.reading_actions import GivenReading, LeftRequest
from ui.carried_job import CarriedJob
from ui.tabs.meter_states import MeterStates

Action = Literal["sheet", "slip", "message"]
"""How an acknowledgement is had."""


@dataclass(frozen=True, slots=True)
class Submission:
    """A reading that is being sent; with a `kind`, a request to an operator."""

    job: CarriedJob[GivenReading] | CarriedJob[LeftRequest]
    kind: RequestKind | None = None
    values: RegisterValues = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """The card that was open: its digits, why they were refused, what was done with them."""

    draft: Mapping[Register, str] = field(repr=False)
    refused: tuple[Refusal, Register | None] | None
    on_its_way: Submission | None


@dataclass(frozen=True, slots=True)
class KeptDeletion:
    """A reading that is being taken back."""

    reading: Reading = field(repr=False)
    job: CarriedJob[None]


@dataclass(frozen=True, slots=True)
class KeptAcknowledgement:
    """What was done for the acknowledgement, and whether the addresses were being chosen from."""

    job: CarriedJob[Any] | None
    action: Action
    choosing: bool


@dataclass(frozen=True, slots=True)
class KeptReadings:
    """All of it. `scrolled` is how far down the list was, in pixels."""

    states: MeterStates = field(repr=False)
    entry: KeptEntry | None
    deletion: KeptDeletion | None
    acknowledgement: KeptAcknowledgement
    scrolled: int
