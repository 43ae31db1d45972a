"""What each `printer-state-reasons` keyword means for a page that should come out.

Keywords: the IANA registry "IPP printer-state-reasons" (RFC 8011, 5.4.12; PWG 5100.9, 5100.13),
CUPS's own ones begin with `cups-`. A keyword may end in `-report`, `-warning` or `-error`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from domain.printing import PrinterFault, Supply


class Severity(StrEnum):
    """The suffix of a keyword; a keyword without one counts as an error (RFC 8011, 5.4.12)."""

    REPORT = "report"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class StateReason:
    """A keyword without its suffix, its severity, and what it means for us, if anything.

    `fault` keeps a page from coming out, `low` will, some day soon.
    """

    keyword: str
    severity: Severity
    fault: PrinterFault | None
    low: Supply | None = None


_MEANINGS: dict[PrinterFault, str] = {
    PrinterFault.NO_PAPER: """
        media-empty media-needed input-media-tray-empty input-tray-missing
        input-manual-input-request input-media-color-change input-media-form-parts-change
        input-media-size-change input-media-type-change input-media-weight-change
        input-cannot-feed-size-selected media-path-input-empty media-path-input-request
    """,
    PrinterFault.JAM: """
        media-jam input-media-tray-jam input-media-tray-feed-error media-path-jam
        media-path-input-jam media-path-input-feed-error media-path-output-jam
        media-path-output-feed-error output-media-tray-jam output-media-tray-feed-error
    """,
    PrinterFault.COVER_OPEN: "cover-open door-open interlock-open",
    PrinterFault.NO_TONER: """
        toner-empty marker-supply-empty marker-supply-missing marker-toner-empty
        marker-toner-missing marker-toner-cartridge-missing marker-ink-empty marker-ink-missing
        marker-print-ribbon-empty marker-print-ribbon-missing marker-developer-empty
        marker-developer-missing developer-empty
    """,
    PrinterFault.OFFLINE: """
        offline connecting-to-device timed-out shutdown power-down deactivated deleted
        cups-remote-stopped
    """,
    PrinterFault.PAUSED: "paused moving-to-paused hold-new-jobs",
    PrinterFault.SLEEPING: "hibernate suspend resuming",
    PrinterFault.REFUSED: "cups-remote-rejecting-jobs spool-area-full cups-missing-filter",
    PrinterFault.UNKNOWN: """
        other stopped-partly stopping testing fuser-over-temp fuser-under-temp fan-failure
        motor-failure lamp-failure laser-failure opc-life-over output-area-full
        output-tray-missing output-mailbox-select-failure output-media-tray-failure
        marker-waste-full marker-waste-missing marker-waste-ink-receptacle-full
        marker-waste-ink-receptacle-missing marker-waste-toner-receptacle-full
        marker-waste-toner-receptacle-missing marker-cleaner-missing marker-fuser-missing
        marker-fuser-thermistor-failure marker-fuser-timing-failure marker-opc-missing
        input-media-tray-failure input-pick-roller-failure input-pick-roller-missing
        input-tray-elevation-failure input-tray-position-failure
        interpreter-resource-unavailable media-path-failure media-path-media-tray-full
        media-path-media-tray-missing media-path-output-full media-path-pick-roller-failure
        media-path-pick-roller-missing subunit-missing unrecoverable-failure cups-pki-error
    """,
}

_RUNS_LOW: dict[Supply, str] = {
    Supply.PAPER: "media-low",
    Supply.TONER: """
        toner-low developer-low marker-supply-low marker-supply-almost-empty
        marker-toner-almost-empty marker-toner-low marker-ink-almost-empty marker-ink-low
        marker-print-ribbon-almost-empty marker-developer-almost-empty
    """,
}

_LOW = {keyword: supply for supply, keywords in _RUNS_LOW.items() for keyword in keywords.split()}
_FAULTS = {keyword: fault for fault, keywords in _MEANINGS.items() for keyword in keywords.split()}

_SUBUNITS = (
    "bander|binder|die-cutter|folder|imprinter|inserter|make-envelope|perforater|perforator|"
    "puncher|separation-cutter|sheet-rotator|slitter|stacker|stapler|stitcher|subunit|trimmer|"
    "wrapper"
)
"""Finishers stand in the way of every page; what they have run out of does not."""

_BY_CONDITION: tuple[tuple[re.Pattern[str], PrinterFault], ...] = (
    (re.compile(rf"(?:{_SUBUNITS})-jam"), PrinterFault.JAM),
    (re.compile(rf"(?:{_SUBUNITS})-(?:cover|interlock)-open"), PrinterFault.COVER_OPEN),
    (
        re.compile(
            rf"(?:{_SUBUNITS})-(?:full|(?:motor|timing|thermistor)-failure|unrecoverable-\S+)"
        ),
        PrinterFault.UNKNOWN,
    ),
)


def read_reason(text: str) -> StateReason:
    """Read one value of `printer-state-reasons`.

    A keyword that the tables do not have keeps nothing from printing by itself.
    """
    keyword, severity = text, Severity.ERROR
    for suffix in Severity:
        if text.endswith(f"-{suffix}") and text not in _FAULTS:
            keyword, severity = text.removesuffix(f"-{suffix}"), suffix
    return StateReason(keyword, severity, _meaning(keyword), _LOW.get(keyword))


def _meaning(keyword: str) -> PrinterFault | None:
    if keyword in _FAULTS:
        return _FAULTS[keyword]
    return next((fault for shape, fault in _BY_CONDITION if shape.fullmatch(keyword)), None)
