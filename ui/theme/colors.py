"""Named colours. A screen never writes a colour of its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, as `#RRGGBB`, or `#AARRGGBB` where something shows through."""

    ground: str = "#F2F4F7"
    card: str = "#FFFFFF"
    ink: str = "#13202E"
    ink_soft: str = "#52616F"
    line: str = "#DCE2E9"
    field_line: str = "#8FA3B5"
    brand: str = "#123B5D"
    brand_raised: str = "#1D4D74"
    brand_ink: str = "#FFFFFF"
    brand_ink_soft: str = "#C9D8E5"
    tint: str = "#E6EEF5"
    tint_pressed: str = "#CBDCEA"
    quiet: str = "#E2E8EF"
    accent: str = "#FFB81C"
    accent_pressed: str = "#E9A200"
    accent_ink: str = "#13202E"
    bad: str = "#B3261E"
    bad_tint: str = "#FDECEA"
    warn: str = "#7A4F00"
    warn_tint: str = "#FFF3D6"
    good: str = "#17703F"
    good_tint: str = "#E5F4EC"
    bar: str = "#BDD0E0"
    focus_glow: str = "#BBD7EE"
    disabled: str = "#E4E8ED"
    disabled_ink: str = "#6B7885"
    veil: str = "#AA12202E"
