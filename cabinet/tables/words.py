"""Words that only the cabinet's own tables use."""

from __future__ import annotations

from enum import StrEnum


class ExportAction(StrEnum):
    """What billing is told of a reading."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"
