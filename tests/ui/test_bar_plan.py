"""What of the top bar stands where."""

import pytest

from ui.widgets.bar_plan import BarNeeds, BarPlan, plan_bar

NEEDS = BarNeeds(product=200, account=180, address=150, buttons=300, between=12, rule=66)


def signed_out(needs=NEEDS):
    return BarNeeds(needs.product, 0, needs.address, needs.buttons, needs.between, needs.rule)


@pytest.mark.parametrize(
    ("room", "plan"),
    [
        (1200, BarPlan(address=True)),
        (758, BarPlan(address=True)),
        (757, BarPlan(stacked=True)),
        (512, BarPlan(stacked=True)),
        (511, BarPlan(two_rows=True, address=True)),
        (446, BarPlan(two_rows=True, address=True)),
        (445, BarPlan(two_rows=True, stacked=True)),
        (100, BarPlan(two_rows=True, stacked=True)),
    ],
)
def test_a_wide_screen_gives_up_the_address_first_then_the_row(room, plan):
    assert plan_bar(room, NEEDS, tall=False) == plan


@pytest.mark.parametrize(
    ("room", "plan"),
    [
        (900, BarPlan(product=False, address=True)),
        (492, BarPlan(product=False, address=True)),
        (491, BarPlan(two_rows=True, address=True)),
    ],
)
def test_a_tall_screen_names_the_account_alone_while_it_has_one_row(room, plan):
    assert plan_bar(room, NEEDS, tall=True) == plan


def test_an_address_of_which_little_would_be_seen_is_left_out():
    needs = BarNeeds(product=200, account=120, address=150, buttons=300, between=12, rule=66)
    assert plan_bar(700, needs, tall=False) == BarPlan()
    assert plan_bar(450, needs, tall=True) == BarPlan(product=False)


@pytest.mark.parametrize(("room", "two_rows"), [(512, False), (511, True)])
@pytest.mark.parametrize("tall", [True, False])
def test_before_anybody_signed_in_there_is_the_product_alone(room, two_rows, tall):
    assert plan_bar(room, signed_out(), tall=tall) == BarPlan(two_rows=two_rows)
