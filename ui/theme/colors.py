"""Named colours. A screen never writes a colour of its own."""

from __future__ import annotations

from dataclasses import dataclass

from ui.theme.contrast import ENOUGH, contrast, darkened, from_hsv, hsv

WHITE = "#FFFFFF"
BLACK = "#000000"
INK = "#13202E"


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, as `#RRGGBB`, or `#AARRGGBB` where something shows through.

    `stage` is the ground of the top bar and of the screens without a visit. `edge` is the outline
    of controls that are told apart by their fill alone; where it is empty the fill is enough.
    """

    ground: str = "#F2F4F7"
    card: str = WHITE
    ink: str = INK
    ink_soft: str = "#52616F"
    line: str = "#DCE2E9"
    field_line: str = "#74889B"
    brand: str = "#123B5D"
    brand_raised: str = "#1D4D74"
    brand_ink: str = WHITE
    brand_ink_soft: str = "#C9D8E5"
    stage: str = "#123B5D"
    stage_raised: str = "#1D4D74"
    stage_ink: str = WHITE
    stage_ink_soft: str = "#C9D8E5"
    tint: str = "#E6EEF5"
    tint_pressed: str = "#CBDCEA"
    quiet: str = "#E2E8EF"
    accent: str = "#FFB81C"
    accent_pressed: str = "#E9A200"
    accent_ink: str = INK
    bad: str = "#B3261E"
    bad_tint: str = "#FDECEA"
    warn: str = "#7A4F00"
    warn_tint: str = "#FFF3D6"
    good: str = "#17703F"
    good_tint: str = "#E5F4EC"
    bar: str = "#BDD0E0"
    focus_glow: str = "#BBD7EE"
    disabled: str = "#E4E8ED"
    disabled_ink: str = "#586472"
    veil: str = "#AA12202E"
    edge: str = ""


HIGH_CONTRAST = Colors(
    ground=BLACK,
    card=BLACK,
    ink=WHITE,
    ink_soft="#E6E6E6",
    line="#9A9A9A",
    field_line=WHITE,
    brand="#9FDCFF",
    brand_raised="#D2EFFF",
    brand_ink=BLACK,
    brand_ink_soft="#1A1A1A",
    stage=BLACK,
    stage_raised="#262626",
    stage_ink=WHITE,
    stage_ink_soft="#E6E6E6",
    tint="#10222E",
    tint_pressed="#1B3E52",
    quiet="#1C1C1C",
    accent="#FFE14D",
    accent_pressed="#FFF2AD",
    accent_ink=BLACK,
    bad="#FFB4AD",
    bad_tint="#330603",
    warn="#FFD98A",
    warn_tint="#2B1D00",
    good="#8DF5B9",
    good_tint="#002915",
    bar="#6B8FA6",
    focus_glow="#FFE14D",
    disabled="#2B2B2B",
    disabled_ink="#C9C9C9",
    veil="#D9000000",
    edge=WHITE,
)
"""Light on black: less glare for an eye with a cataract. Text reaches 7:1 (WCAG 2.2, 1.4.6)."""


def branded(primary: str, accent: str) -> Colors:
    """The light theme in a company's two colours `#RRGGBB`.

    A primary colour on which white text could not be read is darkened; see `readable_brand`. What
    stands beside it is made of its hue.
    """
    brand = readable_brand(primary)
    hue, saturation, value = hsv(brand)

    def shade(share: float, brightness: float) -> str:
        return from_hsv(hue, share if saturation else 0.0, brightness)

    raised = from_hsv(hue, saturation * 0.93, min(1.0, value + 0.09))
    soft = shade(0.122, 0.898)
    soft = soft if contrast(soft, brand) >= ENOUGH else WHITE
    bright, deep, full = hsv(accent)
    return Colors(
        brand=brand,
        brand_raised=raised,
        brand_ink_soft=soft,
        stage=brand,
        stage_raised=raised,
        stage_ink_soft=soft,
        tint=shade(0.061, 0.961),
        tint_pressed=shade(0.132, 0.918),
        bar=shade(0.156, 0.878),
        focus_glow=shade(0.214, 0.933),
        accent=accent,
        accent_pressed=from_hsv(bright, min(1.0, deep + 0.1), max(0.0, full - 0.086)),
        accent_ink=max((INK, WHITE), key=lambda ink: contrast(ink, accent)),
    )


def readable_brand(primary: str) -> str:
    """The primary colour, darkened until white text on it and itself on its tint reach 4.5:1."""
    tint = from_hsv(hsv(primary)[0], 0.061 if hsv(primary)[1] else 0.0, 0.961)
    return darkened(primary, tint)
