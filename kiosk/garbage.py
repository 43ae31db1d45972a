"""When Python looks for garbage: not while it starts, and never through what stays for ever.

A start makes a hundred thousand objects and hardly any garbage; looking for it takes 10 ms. Later
each full search would stop the GUI thread for longer than a frame, to find modules and classes.
"""

from __future__ import annotations

import gc


def pause_collection() -> None:
    """Until `settle_collection` nothing is looked for."""
    gc.disable()


def settle_collection() -> None:
    """Everything is loaded: clear up once, leave out what is there from now on, and go on."""
    gc.collect()
    gc.freeze()
    gc.enable()


def release_collection() -> None:
    """At the end nothing is left out: extension modules complain of what the exit cannot free."""
    gc.unfreeze()
    gc.enable()
