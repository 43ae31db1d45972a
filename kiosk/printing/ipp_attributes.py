"""From IPP attributes, as `pyipp` decodes them, to what is asked about a printer and a job."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.printing.diagnosis import PrinterAttributes

PRINTER_ATTRIBUTES = [
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "document-format-supported",
    "media-supported",
    "media-ready",
    "printer-input-tray",
    "marker-levels",
    "marker-low-levels",
    "marker-types",
    "printer-type",  # of CUPS alone
]
JOB_ATTRIBUTES = [
    "job-state",
    "job-impressions",
    "job-impressions-completed",
    "job-media-sheets",
    "job-media-sheets-completed",
]

LOW_PERCENT = 10
"""A toner with so much left is low where the printer does not say itself from when on."""

PENDING, HELD, JOB_STOPPED = 3, 4, 6
"""`job-state` (RFC 8011, 5.3.7) of a job that the printer does not work on."""


@dataclass(frozen=True, slots=True)
class JobAttributes:
    """Where a job is; `pages` is 0 where the printer does not tell."""

    state: int
    pages_done: int
    pages: int

    @property
    def stuck(self) -> bool:
        """Whether the printer does not work on it."""
        return self.state in {PENDING, HELD, JOB_STOPPED}


def printer_attributes(found: Mapping[str, Any]) -> PrinterAttributes:
    """What a printer says about itself."""
    return PrinterAttributes(
        state=found.get("printer-state"),
        reasons=values(found, "printer-state-reasons") or (),
        accepting=found.get("printer-is-accepting-jobs", True) is not False,
        formats=values(found, "document-format-supported"),
        media_ready=values(found, "media-ready"),
        tray_levels=_tray_levels(values(found, "printer-input-tray")),
        marker_levels=_marker_levels(found),
        is_cups="printer-type" in found,
    )


def job_attributes(found: Mapping[str, Any]) -> JobAttributes:
    """What a printer says about a job."""
    return JobAttributes(
        state=int(found["job-state"]),
        pages_done=_count(found, "job-impressions-completed", "job-media-sheets-completed"),
        pages=_count(found, "job-impressions", "job-media-sheets"),
    )


def values(attributes: Mapping[str, Any], name: str) -> list[str] | None:
    """All values of an attribute; None when the printer does not have it."""
    if name not in attributes:
        return None
    return [str(each) for each in _list(attributes[name]) if each]


def _tray_levels(trays: list[str] | None) -> list[int]:
    """The levels in `type=...;level=250;...` of the trays that tell theirs; -2 does not."""
    found = (re.search(r"\blevel=(-?\d+)", tray) for tray in trays or ())
    return [int(level[1]) for level in found if level is not None and level[1] != "-2"]


def _marker_levels(found: Mapping[str, Any]) -> list[tuple[int, int]]:
    """Level and low level of each toner or ink; a box for waste fills up instead."""
    levels, low_levels, types = (
        _list(found.get(f"marker-{name}", [])) for name in ("levels", "low-levels", "types")
    )
    low_levels += [LOW_PERCENT] * (len(levels) - len(low_levels))
    types += [""] * (len(levels) - len(types))
    return [
        (level, low_level)
        for level, low_level, kind in zip(levels, low_levels, types, strict=False)
        if isinstance(level, int) and isinstance(low_level, int) and "waste" not in str(kind)
    ]


def _count(attributes: Mapping[str, Any], *names: str) -> int:
    """The first of the attributes that is a number."""
    found = (attributes.get(name) for name in names)
    return next((value for value in found if isinstance(value, int)), 0)


def _list(value: Any) -> list[Any]:
    """`pyipp` gives a single value as itself."""
    return list(value) if isinstance(value, list) else [value]
