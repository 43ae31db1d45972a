"""Contrast between two colours, as WCAG 2.2 defines it (success criteria 1.4.3, 1.4.6)."""

from __future__ import annotations

import colorsys

ENOUGH = 4.5
"""For text, at least; the high-contrast theme keeps `STRONG`."""

STRONG = 7.0

_STEP = 0.01


def contrast(one: str, other: str) -> float:
    """The ratio of two colours `#RRGGBB`: 1 (the same) to 21 (black and white)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def darkened(color: str, ground: str, ratio: float = ENOUGH) -> str:
    """The colour itself, or as much darker as it takes to reach `ratio` on a light ground."""
    hue, saturation, value = hsv(color)
    while contrast(color, ground) < ratio and value > 0:
        value = max(0.0, value - _STEP)
        color = from_hsv(hue, saturation, value)
    return color


def hsv(color: str) -> tuple[float, float, float]:
    """Hue, saturation and value, each from 0 to 1."""
    return colorsys.rgb_to_hsv(*_channels(color))


def from_hsv(hue: float, saturation: float, value: float) -> str:
    """`#RRGGBB`."""
    channels = colorsys.hsv_to_rgb(hue, saturation, value)
    return "#" + "".join(f"{round(channel * 255):02X}" for channel in channels)


def _channels(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _luminance(color: str) -> float:
    """Relative luminance of sRGB (WCAG 2.2, definitions)."""
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in _channels(color)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
