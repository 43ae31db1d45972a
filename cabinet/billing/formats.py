"""What a file of a delivery is made of; the files themselves are described in `files`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Column as TableColumn
from sqlalchemy import Table

from cabinet.billing.cells import Column

Cells = dict[str, Any]
"""The values of one row by column name, each as its column's parser made it."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a rule may ask about the delivery that a row belongs to."""

    directory: Path
    period: date
    as_of: date


Rule = Callable[[Cells, Delivery], Iterable[tuple[str, str]]]
"""A rule within one row: gives the column and the reason of each fault."""


def as_it_is(cells: Cells, _delivery: Delivery) -> Cells:
    """A row whose cells are the table's columns."""
    return cells


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFormat:
    """A file of a delivery and the table that it ends in.

    `key` names the columns by which rows are told apart, in the file and in the table alike.
    `stage` turns the cells of a sound row into columns of `target` and of `extra`, which are
    known while the delivery is checked and not kept. `rules` are asked for rows whose cells are
    all sound. A delivery may leave out an `optional` file.
    """

    name: str
    columns: tuple[Column, ...]
    target: Table
    key: tuple[str, ...]
    extra: tuple[TableColumn[Any], ...] = ()
    rules: tuple[Rule, ...] = ()
    stage: Callable[[Cells, Delivery], Mapping[str, object]] = as_it_is
    optional: bool = False

    @property
    def header(self) -> list[str]:
        """The names of the columns, as the first line of the file has them."""
        return [column.name for column in self.columns]
