"""The account, what is due, and what was charged."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from cabinet.accounts import account_of
from cabinet.api import examples
from cabinet.api.access import AResident, TheCabinet
from cabinet.charges import balance, charges_by_month
from domain.accounts import Account
from domain.charges import Balance, MonthCharges

router = APIRouter(tags=["Лицевой счёт"])

Months = Annotated[int, Query(ge=1, le=36, description="How many periods, the newest included.")]


@router.get("/account", summary="The account", responses=examples.answer(examples.ACCOUNT))
def account(resident: AResident, cabinet: TheCabinet) -> Account:
    """Name, address, areas, people and contacts (manual, section 4.2)."""
    with cabinet.reading() as db:
        return account_of(db, resident.account_number)


@router.get("/balance", summary="What is due today", responses=examples.answer(examples.BALANCE))
def due_today(resident: AResident, cabinet: TheCabinet) -> Balance:
    """By utility and in total; payments since the last closed period are taken off."""
    with cabinet.reading() as db:
        return balance(db, resident.account_number, cabinet.today())


@router.get(
    "/charges",
    summary="Charges of closed periods, newest first",
    responses=examples.answer([examples.MONTH_CHARGES]),
)
def charges(resident: AResident, cabinet: TheCabinet, months: Months = 12) -> list[MonthCharges]:
    """Each utility of each period, and the period's totals."""
    with cabinet.reading() as db:
        return charges_by_month(db, resident.account_number, months)
