"""The one style sheet. It sets colours, borders and radii, never fonts: see `ui.theme.fonts`."""

from __future__ import annotations

from ui.theme.colors import Colors
from ui.theme.metrics import Metrics


def style_sheet(colors: Colors, metrics: Metrics) -> str:
    """The style sheet of the whole window."""
    px = metrics.px
    return f"""
    QWidget {{ color: {colors.ink}; background: transparent; }}
    QWidget[ground="light"] {{ background: {colors.ground}; }}
    QWidget[ground="brand"] {{ background: {colors.stage}; }}
    QWidget[ground="brand"] QLabel {{ color: {colors.stage_ink}; }}
    QFrame[card="plain"] {{
        background: {colors.card}; border: {px(1)}px solid {colors.line};
        border-radius: {metrics.card_radius}px;
    }}
    QFrame[card="active"] {{
        background: {colors.card}; border: {px(3)}px solid {colors.brand};
        border-radius: {metrics.card_radius}px;
    }}
{_notices(colors, metrics)}
    QFrame[rule="true"] {{ background: {colors.line}; border: none; }}
    QFrame[rule="brand"] {{ background: {colors.stage_raised}; border: none; }}
    QLabel[ink="soft"] {{ color: {colors.ink_soft}; }}
    QLabel[ink="bad"] {{ color: {colors.bad}; }}
    QLabel[ink="warn"] {{ color: {colors.warn}; }}
    QLabel[ink="good"] {{ color: {colors.good}; }}
    QLabel[ink="brand"] {{ color: {colors.brand}; }}
    QWidget[ground="brand"] QLabel[ink="soft"] {{ color: {colors.stage_ink_soft}; }}
    QLineEdit {{
        background: {colors.card}; color: {colors.ink};
        border: {px(3)}px solid {colors.field_line}; border-radius: {metrics.button_radius}px;
        padding: 0 {px(24)}px; selection-background-color: {colors.card};
        selection-color: {colors.ink};
    }}
    QLineEdit:focus {{ border-color: {colors.brand}; }}
{_strong_focus(colors, metrics)}
    QLineEdit[wrong="true"] {{ border-color: {colors.bad}; background: {colors.bad_tint}; }}
    QLineEdit[wrong="true"]:focus {{ {_thick(colors.bad, metrics)} }}
    QScrollArea {{ border: none; }}
    QPdfView {{ border: {px(3)}px solid {colors.card}; }}
    QPdfView:focus {{ border-color: {colors.brand}; }}
    """


def _strong_focus(colors: Colors, metrics: Metrics) -> str:
    """Where borders are white another colour says little."""
    if not colors.edge:
        return ""
    return f"    QLineEdit:focus {{ {_thick(colors.accent, metrics)} }}"


def _thick(color: str, metrics: Metrics) -> str:
    """A border that grows inwards: the text stays where it is."""
    return f"border: {metrics.px(7)}px solid {color}; padding: 0 {metrics.px(20)}px;"


def _notices(colors: Colors, metrics: Metrics) -> str:
    """A frame of the notice's own colour where the tints are nearly black."""
    looks = {
        "good": (colors.good_tint, colors.good),
        "bad": (colors.bad_tint, colors.bad),
        "warn": (colors.warn_tint, colors.warn),
        "plain": (colors.tint, colors.brand),
    }
    border = f"{metrics.px(2)}px solid" if colors.edge else "0px solid"
    return "\n".join(
        f'    QFrame[notice="{tone}"] {{ background: {ground}; border: {border} {line};'
        f" border-radius: {metrics.px(14)}px; }}"
        for tone, (ground, line) in looks.items()
    )
