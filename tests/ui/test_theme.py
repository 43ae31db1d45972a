"""Colours that can be read, and sizes that follow from the screen."""

from dataclasses import asdict

import pytest

from ui.theme import Theme
from ui.theme.colors import HIGH_CONTRAST, WHITE, Colors, branded, readable_brand
from ui.theme.contrast import ENOUGH, STRONG, contrast
from ui.theme.metrics import Metrics, Type

TEXT_ON_GROUND = [
    ("ink", "card"), ("ink", "ground"), ("ink_soft", "card"), ("ink_soft", "ground"),
    ("ink_soft", "quiet"), ("brand", "card"), ("brand", "tint"), ("brand", "tint_pressed"),
    ("brand_ink", "brand"), ("stage_ink", "stage"), ("stage_ink_soft", "stage"),
    ("stage_ink", "stage_raised"), ("accent_ink", "accent"), ("accent_ink", "accent_pressed"),
    ("bad", "card"), ("bad", "bad_tint"), ("warn", "warn_tint"), ("good", "card"),
    ("good", "good_tint"), ("ink", "bad_tint"), ("ink", "warn_tint"), ("ink", "good_tint"),
    ("ink", "tint"), ("disabled_ink", "disabled"),
]  # fmt: skip


@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
@pytest.mark.parametrize(("colors", "least"), [(Colors(), ENOUGH), (HIGH_CONTRAST, STRONG)])
def test_text_can_be_read(colors, least, ink, ground):
    pair = asdict(colors)[ink], asdict(colors)[ground]
    assert contrast(*pair) >= least, pair


def test_black_and_white_are_furthest_apart():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.01)


@pytest.mark.parametrize("primary", ["#123B5D", "#E2001A", "#00A551", "#FFD500", "#9AA0A6"])
def test_any_brand_colour_can_be_read_on(primary):
    colors = branded(primary, "#FFB81C")
    assert contrast(colors.brand, WHITE) >= ENOUGH
    assert contrast(colors.brand, colors.tint) >= ENOUGH
    assert contrast(colors.stage_ink_soft, colors.stage) >= ENOUGH


def test_a_readable_brand_colour_stays_as_it_is():
    assert readable_brand("#123B5D") == "#123B5D"
    assert readable_brand("#FFD500") != "#FFD500"


def test_a_dark_accent_has_white_letters():
    assert branded("#123B5D", "#7A1FA2").accent_ink == WHITE


@pytest.mark.parametrize(
    "size", [(1280, 1024), (1920, 1080), (1080, 1920), (1366, 768), (1280, 800)]
)
def test_no_control_is_smaller_than_a_fingertip(size):
    assert Metrics(*size).control >= 72


def test_text_grows_and_a_headline_leaves_it_the_room():
    usual, large = Metrics(1280, 1024), Metrics(1280, 1024, 1.5)
    assert large.text_px(Type.BODY) == 36
    assert large.text_px(Type.AMOUNT) - usual.text_px(Type.AMOUNT) == 14
    assert large.px(72) == usual.px(72)


def test_nothing_moves_in_high_contrast_or_where_motion_is_off():
    metrics = Metrics(1280, 1024)
    assert Theme(Colors(), metrics).motion_ms(500) == 200
    assert Theme(Colors(), metrics, motion=False).motion_ms(150) == 0
    assert Theme(HIGH_CONTRAST, metrics).motion_ms(150) == 0
