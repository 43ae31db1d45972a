"""From what a printer says about itself to what is wrong with it. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from domain.printing import PrinterFault, Supply
from kiosk.printing.state_reasons import Severity, StateReason, read_reason

IDLE, STOPPED = 3, 5
"""`printer-state` (RFC 8011, 5.4.11); 4 is processing."""

PRINTABLE = frozenset({"application/pdf", "application/octet-stream"})
"""Formats one of which a printer has to take."""

_WORST_FIRST = (
    PrinterFault.COVER_OPEN,
    PrinterFault.JAM,
    PrinterFault.NO_PAPER,
    PrinterFault.NO_TONER,
    PrinterFault.PAUSED,
    PrinterFault.OFFLINE,
    PrinterFault.REFUSED,
    PrinterFault.SLEEPING,
    PrinterFault.UNKNOWN,
)
"""Which of several is shown: what a person at the printer has to do first."""

_AT_ANY_SEVERITY = frozenset({PrinterFault.COVER_OPEN, PrinterFault.JAM, PrinterFault.PAUSED})
"""An idle printer often calls these a warning or a report; nothing comes out all the same."""

_CONNECTING = "connecting-to-device"
_NEEDED = "media-needed"


@dataclass(frozen=True, slots=True)
class PrinterAttributes:
    """The attributes of a printer that matter here; None where it does not tell.

    `tray_levels`: sheets in the input trays that tell, -3 for "some" (PWG 5100.13,
    `printer-input-tray`). `marker_levels`: per cent of each toner or ink, and at how many it is
    low (`marker-levels`, `marker-low-levels`); negative where it does not tell.
    `is_cups`: a queue, which says of its printer what the last job has met.
    """

    state: int | None = None
    reasons: Collection[str] = ()
    accepting: bool = True
    formats: Collection[str] | None = None
    media_ready: Collection[str] | None = None
    tray_levels: Collection[int] = ()
    marker_levels: Collection[tuple[int, int]] = ()
    is_cups: bool = False

    @property
    def takes_pages(self) -> bool:
        """Whether it accepts jobs, and a format that pages come in."""
        readable = self.formats is None or not PRINTABLE.isdisjoint(self.formats)
        return self.accepting and readable

    @property
    def out_of_paper(self) -> bool:
        """Whether the printer says that no tray has anything in it."""
        nothing_ready = self.media_ready is not None and not any(self.media_ready)
        return nothing_ready or (bool(self.tray_levels) and not any(self.tray_levels))

    @property
    def paused(self) -> bool:
        """Whether it was stopped: by somebody, or by CUPS after a fault of the printer."""
        return self.state == STOPPED and "paused" in {
            read_reason(reason).keyword for reason in self.reasons
        }

    @property
    def low(self) -> frozenset[Supply]:
        """What will run out soon, or has."""
        low = {reason.low for reason in map(read_reason, self.reasons)} - {None}
        if any(0 <= level <= least for level, least in self.marker_levels):
            low.add(Supply.TONER)
        return frozenset(supply for supply in low if supply is not None)


def diagnose(
    attributes: PrinterAttributes, *, job_sent: bool = False, job_stuck: bool = False
) -> PrinterFault | None:
    """What keeps the printer from printing; None when nothing does.

    `job_sent`: the printer has a job of ours. `job_stuck`: it does not even process it, so that
    warnings explain it too.
    """
    stuck = job_stuck or attributes.state == STOPPED
    faults = {
        reason.fault
        for reason in map(read_reason, attributes.reasons)
        if reason.fault is not None
        and (stuck or _blocks(reason, reason.fault, attributes, job_sent))
    }
    if faults == {PrinterFault.SLEEPING} and not job_sent:
        return None
    worst = next((fault for fault in _WORST_FIRST if fault in faults), None)
    if worst is not None:
        return worst
    if not attributes.takes_pages:
        return PrinterFault.REFUSED
    return PrinterFault.UNKNOWN if attributes.state == STOPPED else None


def _blocks(
    reason: StateReason, fault: PrinterFault, attributes: PrinterAttributes, job_sent: bool
) -> bool:
    """Whether a reason keeps a printer that did not stop from printing.

    "Offline" may be left over from the last job: only a job of ours proves it. A sleeping printer
    is woken by the job. An empty tray is no matter while another one is ready. An idle queue of
    CUPS knows nothing of its printer: its reasons stay as they are until the next job.
    """
    if attributes.is_cups and attributes.state == IDLE and not job_sent:
        return fault is PrinterFault.PAUSED
    if fault is PrinterFault.SLEEPING:
        return job_sent
    if fault is PrinterFault.OFFLINE:
        return job_sent or (reason.severity is Severity.ERROR and reason.keyword != _CONNECTING)
    if reason.severity is Severity.ERROR or fault in _AT_ANY_SEVERITY:
        return True
    if fault is PrinterFault.NO_PAPER:
        return attributes.out_of_paper or (job_sent and reason.keyword == _NEEDED)
    return False
