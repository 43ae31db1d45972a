"""The numbers behind a page that goes on by itself."""

from itertools import pairwise

import pytest

from ui.widgets.kinetic import DECAY_MS, FASTEST, Coasting, FingerSpeed


def moved(*samples):
    speed = FingerSpeed()
    for ms, at in samples:
        speed.add(ms, at)
    return speed


def test_the_speed_is_that_of_the_last_moment():
    speed = moved((0, 0), (500, 10), (550, 60), (600, 110))
    assert speed.when_lifted(600) == pytest.approx(1.0)


def test_a_finger_that_rested_has_no_speed():
    assert moved((0, 0), (50, 100)).when_lifted(150) == 0.0


def test_a_single_touch_has_no_speed():
    assert (moved().when_lifted(5), moved((5, 7)).when_lifted(5)) == (0.0, 0.0)


def test_two_positions_at_one_moment_have_no_speed():
    assert moved((5, 0), (5, 90)).when_lifted(5) == 0.0


def test_what_coasts_slows_down_and_stands():
    coasting = Coasting(1000, 1.0, unit=1.0, end=5000)
    way = [coasting.position(ms) for ms in range(0, 2000, 100)]
    steps = [after - before for before, after in pairwise(way)]
    assert steps == sorted(steps, reverse=True)
    assert coasting.position(60_000) == pytest.approx(1000 + DECAY_MS, rel=0.05)
    assert (coasting.over(100), coasting.over(2000)) == (False, True)


def test_it_never_goes_beyond_its_ends():
    up, down = Coasting(100, -2.0, unit=1.0, end=900), Coasting(800, 2.0, unit=1.0, end=900)
    assert (up.position(5000), down.position(5000)) == (0.0, 900)
    assert up.over(300)


def test_a_slow_finger_leaves_nothing_moving():
    assert Coasting(100, 0.05, unit=1.0, end=900).over(0)


def test_a_wild_flick_gains_nothing():
    wild = Coasting(0, 50.0, unit=1.0, end=10**6)
    assert wild.position(60_000) <= FASTEST * DECAY_MS


def test_at_an_end_there_is_nowhere_to_go():
    assert Coasting(900, 1.0, unit=1.0, end=900).over(0)


def test_a_larger_panel_coasts_as_many_millimetres():
    small, large = (Coasting(0, unit, unit=unit, end=9999) for unit in (1.0, 2.0))
    assert large.position(300) == pytest.approx(2 * small.position(300))
