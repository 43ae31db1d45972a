"""How the cells of a sound row become the columns of its table."""

from __future__ import annotations

import uuid
from dataclasses import fields
from decimal import Decimal
from pathlib import Path
from typing import Any

from cabinet.billing.formats import Cells, Delivery
from cabinet.bills.store import file_key
from domain.charges import Charge, ChargePart
from domain.meters import Register
from domain.payments import Payee

ZONES: tuple[tuple[Register | None, str], ...] = (
    (None, ""),
    *((register, f"_{register.lower()}") for register in Register),
)
"""Tariff zones of a charge and the endings of their columns: `volume`, `volume_t1`..."""


def charge(cells: Cells, _delivery: Delivery) -> Cells:
    """A charge: its zones become parts."""
    staged = {name: cells[name] for name in _CHARGE}
    return staged | {"account_number": cells["account_number"], "parts": _parts(cells)}


def charge_of(cells: Cells) -> Charge:
    """The row as the domain knows it."""
    known: dict[str, Any] = {name: cells[name] for name in _CHARGE}
    return Charge(**known, parts=_parts(cells))


def _parts(cells: Cells) -> tuple[ChargePart, ...]:
    return tuple(
        ChargePart(register=register, volume=cells[f"volume{end}"], tariff=cells[f"tariff{end}"])
        for register, end in ZONES
        if cells[f"volume{end}"] is not None
    )


def payee(cells: Cells, _delivery: Delivery) -> Cells:
    """A payee: its utility is the scope of the requisites."""
    staged = dict(cells)
    staged["scope"] = staged.pop("utility")
    return staged


def payee_of(cells: Cells) -> Payee:
    """The row as the domain knows it."""
    return Payee(**{name: value for name, value in cells.items() if name != "utility"})


def reading(cells: Cells, _delivery: Delivery) -> Cells:
    """A reading, with what its meter will be asked about: how many values of how many digits."""
    values = [cells[end] for end in _REGISTERS if cells[end] is not None]
    staged = {name: value for name, value in cells.items() if name not in _REGISTERS}
    staged |= {f"value_{end}": cells[end] for end in _REGISTERS}
    return staged | {
        "reading_id": str(uuid.uuid4()),
        "given": len(values),
        "whole_digits": max(_whole_digits(value) for value in values),
        "decimal_digits": max(_decimal_digits(value) for value in values),
    }


def refusal(cells: Cells, _delivery: Delivery) -> Cells:
    """A refusal of a reading: its reason is the reading's."""
    staged = dict(cells)
    staged["refusal"] = staged.pop("reason")
    return staged


def bill(cells: Cells, delivery: Delivery) -> Cells:
    """A bill and where its document will be kept."""
    size = bill_path(delivery, cells["file"]).stat().st_size
    return cells | {"size": size, "file_key": file_key(cells["sha256"])}


def bill_path(delivery: Delivery, file: str) -> Path:
    """Where a bill's document lies in the delivery."""
    return delivery.directory / file


def _whole_digits(value: Decimal) -> int:
    return len(str(int(value))) if value >= 1 else 0


def _decimal_digits(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


_CHARGE = tuple(field.name for field in fields(Charge) if field.name != "parts")
_REGISTERS = tuple(register.lower() for register in Register)
