"""Meters and their readings."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from cabinet.api import examples
from cabinet.api.access import AResident, TheCabinet, uuid_text
from cabinet.api.problems import problems
from cabinet.api.writing import InVisit
from cabinet.readings.cards import meter_cards
from cabinet.readings.history import reading_history
from cabinet.readings.withdrawing import withdraw_reading
from domain.errors import HighUseUnconfirmed, NotFound, ReadingRefused
from domain.meters import Register
from domain.readings import MeterCard, Reading, Refusal
from domain.wire import NewReading, Withdrawal

router = APIRouter(tags=["Показания"])

Months = Annotated[int, Query(ge=1, le=120, description="How many periods, this one included.")]
Identifier = Annotated[str, Path(pattern=r"^[^\x00-\x1f]{1,64}$")]


@router.get(
    "/meters", summary="Meters, archived last", responses=examples.answer([examples.METER_CARD])
)
def meters(resident: AResident, cabinet: TheCabinet) -> list[MeterCard]:
    """Each with all that is needed to enter and to judge its next reading."""
    rules = cabinet.settings.readings.rules_for
    with cabinet.reading() as db:
        return meter_cards(db, resident.account_number, rules, cabinet.today())


@router.get(
    "/meters/{meter_id:path}/readings",
    summary="The readings of a meter, newest first",
    responses=examples.answer([examples.READING]) | problems(NotFound()),
)
def history(
    meter_id: Identifier, resident: AResident, cabinet: TheCabinet, months: Months = 36
) -> list[Reading]:
    """Neither deleted nor replaced ones; but those that billing refused, with the reason."""
    rules, account = cabinet.settings.readings.rules_for, resident.account_number
    with cabinet.reading() as db:
        return reading_history(db, account, meter_id, rules, cabinet.today(), months)


@router.post(
    "/readings",
    status_code=201,
    response_model=Reading,
    summary="Give a reading",
    responses=examples.answer(examples.READING, 201)
    | problems(
        NotFound(),
        HighUseUnconfirmed(),
        ReadingRefused(Refusal.LOWER_THAN_PREVIOUS, Register.T1),
    ),
    openapi_extra=examples.body(examples.NEW_READING),
)
def give_reading(new: NewReading, cabinet: TheCabinet, write: InVisit) -> Response:
    """Taken also after its visit, if that was going on at `captured_at`: then without a token.

    `deferred`: the terminal has said "accepted" already. A high use is not asked about then, and a
    refusal leaves a request to an operator, and a notice for whoever wishes to have them.
    """
    new = replace(new, reading_id=uuid_text(new.reading_id, "reading_id"))
    return write(new, partial(cabinet.desk.give, new=new), status=201)


@router.post(
    "/withdrawals",
    status_code=204,
    summary="Take back a reading, perhaps after its visit",
    responses=problems(NotFound(), ReadingRefused(Refusal.ALREADY_SETTLED)),
    openapi_extra=examples.body(examples.WITHDRAWAL),
)
def withdraw(told: Withdrawal, cabinet: TheCabinet, write: InVisit) -> Response:
    """Whether or not it has arrived: one that arrives later stays taken back."""
    told = replace(told, reading_id=uuid_text(told.reading_id, "reading_id"))
    work = partial(withdraw_reading, clock=cabinet.office_clock, told=told)
    return write(told, work, status=204)
