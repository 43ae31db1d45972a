"""Every keyword of the IANA registry "printer-state-reasons", and what the terminal makes of it.

Sorted by hand. A finisher (`FINISHERS`) has each of the conditions after its hyphen.
"""

from __future__ import annotations

FAULTS = {
    "no_paper": """
        input-cannot-feed-size-selected input-manual-input-request input-media-color-change
        input-media-form-parts-change input-media-size-change input-media-type-change
        input-media-weight-change input-tray-missing media-empty media-needed
        media-path-input-empty media-path-input-request
    """,
    "jam": """
        input-media-tray-feed-error input-media-tray-jam media-jam media-path-input-feed-error
        media-path-input-jam media-path-jam media-path-output-feed-error media-path-output-jam
        output-media-tray-feed-error output-media-tray-jam
    """,
    "cover_open": """
        cover-open door-open interlock-open
    """,
    "no_toner": """
        developer-empty marker-developer-empty marker-developer-missing marker-ink-empty
        marker-ink-missing marker-print-ribbon-empty marker-print-ribbon-missing
        marker-supply-empty marker-supply-missing marker-toner-cartridge-missing
        marker-toner-missing toner-empty
    """,
    "offline": """
        connecting-to-device deactivated deleted power-down shutdown timed-out
    """,
    "paused": """
        hold-new-jobs moving-to-paused paused
    """,
    "sleeping": """
        hibernate resuming suspend
    """,
    "refused": """
        spool-area-full
    """,
    "unknown": """
        fan-failure fuser-over-temp fuser-under-temp input-media-tray-failure
        input-pick-roller-failure input-pick-roller-missing input-tray-elevation-failure
        input-tray-position-failure interpreter-resource-unavailable lamp-failure laser-failure
        marker-cleaner-missing marker-fuser-missing marker-fuser-thermistor-failure
        marker-fuser-timing-failure marker-opc-missing marker-waste-full
        marker-waste-ink-receptacle-full marker-waste-ink-receptacle-missing
        marker-waste-missing marker-waste-toner-receptacle-full
        marker-waste-toner-receptacle-missing media-path-failure media-path-media-tray-full
        media-path-media-tray-missing media-path-output-full media-path-pick-roller-failure
        media-path-pick-roller-missing motor-failure opc-life-over other output-area-full
        output-mailbox-select-failure output-media-tray-failure output-tray-missing
        stopped-partly stopping testing
    """,
}

LOW = {
    "paper": """
        media-low
    """,
    "toner": """
        developer-low marker-developer-almost-empty marker-ink-almost-empty
        marker-print-ribbon-almost-empty marker-supply-almost-empty marker-supply-low toner-low
    """,
}

NOTHING = """
alert-removal-of-binary-change-entry camera-failure chamber-cooling chamber-failure
chamber-heating chamber-temperature-high chamber-temperature-low
cleaner-life-almost-over cleaner-life-over configuration-change extruder-cooling
extruder-failure extruder-heating extruder-jam extruder-temperature-high
extruder-temperature-low fax-modem-life-almost-over fax-modem-life-over
fax-modem-missing fax-modem-turned-off fax-modem-turned-on identify-printer-requested
input-pick-roller-life-over input-pick-roller-life-warn interlock-closed
interpreter-cartridge-added interpreter-cartridge-deleted
interpreter-complex-page-encountered interpreter-memory-decrease
interpreter-memory-increase interpreter-resource-added interpreter-resource-deleted
lamp-at-eol lamp-near-eol laser-at-eol laser-near-eol marker-adjusting-print-quality
marker-waste-almost-full marker-waste-ink-receptacle-almost-full
marker-waste-toner-receptacle-almost-full material-empty material-low material-needed
media-drying media-path-cannot-duplex-media-selected media-path-media-tray-almost-full
media-path-pick-roller-life-over media-path-pick-roller-life-warn none opc-near-eol
output-area-almost-full platform-cooling platform-failure platform-heating
platform-temperature-high platform-temperature-low power-up printer-manual-reset
printer-nms-reset printer-ready-to-print unknown
"""

FINISHERS = """
bander binder die-cutter folder imprinter inserter make-envelope perforater puncher
separation-cutter sheet-rotator slitter stacker stapler stitcher subunit trimmer wrapper
"""

FINISHER_FAULTS = {
    "jam": "jam",
    "cover_open": "cover-open interlock-open",
    "unknown": """
        full motor-failure thermistor-failure timing-failure unrecoverable-failure
        unrecoverable-storage unrecoverable-storage-error
    """,
}

FINISHER_NOTHING = """
added almost-empty almost-full at-limit closed configuration-change cover-closed empty
interlock-closed life-almost-over life-over memory-exhausted near-limit offline opened
over-temperature power-saver recoverable-failure recoverable-storage removed
resource-added resource-removed turned-off turned-on under-temperature warming-up
cooling-down missing
"""


def every_keyword() -> dict[str, str | None]:
    """All of them, with the fault or None."""
    found: dict[str, str | None] = dict.fromkeys(NOTHING.split())
    found |= dict.fromkeys(" ".join(LOW.values()).split())
    for finisher in FINISHERS.split():
        found |= {f"{finisher}-{each}": None for each in FINISHER_NOTHING.split()}
        for fault, conditions in FINISHER_FAULTS.items():
            found |= {f"{finisher}-{each}": fault for each in conditions.split()}
    for fault, keywords in FAULTS.items():
        found |= dict.fromkeys(keywords.split(), fault)
    return found | {"subunit-missing": "unknown"}
