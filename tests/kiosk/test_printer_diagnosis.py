"""The classifier, from tables. `_` stands for no fault."""

from __future__ import annotations

import pytest

from domain.printing import PrinterFault
from kiosk.printing.diagnosis import PrinterAttributes, diagnose
from kiosk.printing.state_reasons import Severity, read_reason

IDLE, PROCESSING, STOPPED = 3, 4, 5

KEYWORDS = {
    "media-empty": "no_paper",
    "media-needed": "no_paper",
    "input-tray-missing": "no_paper",
    "input-media-size-change": "no_paper",
    "media-path-input-request": "no_paper",
    "media-jam": "jam",
    "input-media-tray-jam": "jam",
    "input-media-tray-feed-error": "jam",
    "media-path-output-jam": "jam",
    "output-media-tray-feed-error": "jam",
    "stapler-jam": "jam",
    "sheet-rotator-jam": "jam",
    "cover-open": "cover_open",
    "door-open": "cover_open",
    "interlock-open": "cover_open",
    "puncher-cover-open": "cover_open",
    "make-envelope-interlock-open": "cover_open",
    "toner-empty": "no_toner",
    "marker-supply-empty": "no_toner",
    "marker-toner-cartridge-missing": "no_toner",
    "marker-ink-empty": "no_toner",
    "developer-empty": "no_toner",
    "shutdown": "offline",
    "timed-out": "offline",
    "deactivated": "offline",
    "paused": "paused",
    "moving-to-paused": "paused",
    "hold-new-jobs": "paused",
    "spool-area-full": "refused",
    "cups-remote-rejecting-jobs": "refused",
    "cups-missing-filter": "refused",
    "other": "unknown",
    "output-area-full": "unknown",
    "marker-waste-full": "unknown",
    "fuser-over-temp": "unknown",
    "opc-life-over": "unknown",
    "input-pick-roller-failure": "unknown",
    "stacker-full": "unknown",
    "binder-unrecoverable-failure": "unknown",
    "trimmer-motor-failure": "unknown",
    "none": "_",
    "media-low": "_",
    "toner-low": "_",
    "marker-supply-low": "_",
    "marker-waste-almost-full": "_",
    "opc-near-eol": "_",
    "output-area-almost-full": "_",
    "developer-low": "_",
    "stapler-empty": "_",
    "stapler-almost-empty": "_",
    "bander-life-almost-over": "_",
    "puncher-power-saver": "_",
    "configuration-change": "_",
    "identify-printer-requested": "_",
    "printer-manual-reset": "_",
    "alert-removal-of-binary-change-entry": "_",
    "cups-waiting-for-job-completed": "_",
    "com.example-coffee-empty": "_",
}


@pytest.mark.parametrize(("keyword", "fault"), KEYWORDS.items())
def test_a_keyword_of_a_stopped_printer(keyword: str, fault: str) -> None:
    """A stopped printer is explained by any severity; without an explanation it is unknown."""
    wanted = PrinterFault.UNKNOWN if fault == "_" else PrinterFault(fault)
    for suffix in ("", "-report", "-warning", "-error"):
        attributes = PrinterAttributes(state=STOPPED, reasons=[keyword + suffix])
        assert diagnose(attributes) is wanted


@pytest.mark.parametrize(("keyword", "fault"), KEYWORDS.items())
def test_a_keyword_without_a_suffix_is_an_error(keyword: str, fault: str) -> None:
    attributes = PrinterAttributes(state=IDLE, reasons=[keyword])
    assert diagnose(attributes) is (None if fault == "_" else PrinterFault(fault))


@pytest.mark.parametrize(
    ("reasons", "attributes", "fault"),
    [
        # an idle printer that calls itself well
        ("none", {}, "_"),
        ("", {}, "_"),
        # what stands in the way at any severity
        ("media-jam-report", {}, "jam"),
        ("cover-open-warning", {}, "cover_open"),
        ("paused-report", {}, "paused"),
        # one empty tray is no matter while another is ready
        ("media-empty-report", {"media_ready": ["iso_a4_210x297mm"]}, "_"),
        ("media-empty-report", {"media_ready": []}, "no_paper"),
        ("media-empty-warning", {"media_ready": None}, "_"),
        ("media-empty-error", {"media_ready": ["iso_a4_210x297mm"]}, "no_paper"),
        ("media-empty-report", {"media_ready": ["a4"], "tray_levels": [0, 0]}, "no_paper"),
        ("media-empty-report", {"media_ready": ["a4"], "tray_levels": [0, 25]}, "_"),
        ("media-empty-report", {"media_ready": ["a4"], "tray_levels": [0, -3]}, "_"),
        ("none", {"media_ready": [], "tray_levels": [0]}, "_"),
        # colour is out, black is not
        ("marker-supply-empty-warning", {}, "_"),
        ("marker-supply-empty-error", {}, "no_toner"),
        # left over from the last job
        ("offline-report", {}, "_"),
        ("connecting-to-device", {}, "_"),
        ("offline-error", {}, "offline"),
        # several at once: what a person at the printer has to do first
        ("toner-empty media-jam cover-open", {}, "cover_open"),
        ("paused media-empty", {}, "no_paper"),
        ("offline other", {}, "offline"),
        # what it is and takes
        ("none", {"accepting": False}, "refused"),
        ("paused", {"accepting": False}, "paused"),
        ("none", {"formats": ["image/pwg-raster"]}, "refused"),
        ("none", {"formats": ["application/pdf", "image/urf"]}, "_"),
        ("none", {"formats": ["application/octet-stream"]}, "_"),
        ("none", {"state": STOPPED}, "unknown"),
    ],
)
def test_preflight(reasons: str, attributes: dict[str, object], fault: str) -> None:
    asked = PrinterAttributes(**{"state": IDLE, "reasons": reasons.split(), **attributes})  # type: ignore[arg-type]  # a table
    assert diagnose(asked) is (None if fault == "_" else PrinterFault(fault))


@pytest.mark.parametrize(
    ("reasons", "stuck", "fault"),
    [
        ("offline-report", False, "offline"),
        ("connecting-to-device", False, "offline"),
        ("media-needed-warning", False, "no_paper"),
        ("media-empty-warning", False, "_"),
        ("media-empty-warning", True, "no_paper"),
        ("marker-supply-empty-warning", False, "_"),
        ("marker-supply-empty-warning", True, "no_toner"),
        ("toner-low-warning", True, "_"),
        ("none", True, "_"),
    ],
)
def test_while_a_job_of_ours_is_there(reasons: str, stuck: bool, fault: str) -> None:
    attributes = PrinterAttributes(
        state=PROCESSING, reasons=reasons.split(), media_ready=["iso_a4_210x297mm"]
    )
    wanted = None if fault == "_" else PrinterFault(fault)
    assert diagnose(attributes, job_sent=True, job_stuck=stuck) is wanted


def test_suffixes() -> None:
    assert read_reason("media-empty-warning").severity is Severity.WARNING
    assert read_reason("media-empty-warning").keyword == "media-empty"
    assert read_reason("media-path-input-feed-error").severity is Severity.ERROR
    assert read_reason("media-path-input-feed-error").keyword == "media-path-input-feed-error"
    assert read_reason("media-path-input-feed-error-report").severity is Severity.REPORT
