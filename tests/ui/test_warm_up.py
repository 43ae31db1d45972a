"""No screen is loaded only when somebody opens it."""

import pkgutil

import ui.screens
from ui.warm_up import MODULES


def test_every_screen_is_loaded_ahead():
    screens = {f"ui.screens.{module.name}" for module in pkgutil.iter_modules(ui.screens.__path__)}
    at_start = {"ui.screens.attract", "ui.screens.screen", "ui.screens.form_screen"}
    assert screens - at_start <= set(MODULES)
