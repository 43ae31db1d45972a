"""For all tests: Qt without a display unless a test brings one, Python looks through less."""

import gc
import os
from collections.abc import Generator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.garbage import pause_collection, release_collection, settle_collection
from kiosk.singletons import keep_singletons

keep_singletons()
pause_collection()


LONGEST_FIRST = ("audit", "privacy", "crash", "journeys")
"""Folders of tests of many seconds each: begun last, one of them would go on alone."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever the order is otherwise."""
    items.sort(key=lambda item: item.path.parent.name not in LONGEST_FIRST)


def pytest_collection_finish() -> None:
    """Everything is imported: to look through that again and again takes a tenth of the tests'
    processor time.
    """
    settle_collection()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """What a window leaves is cleared up here. A worker's thread that came across it in the next
    test would destroy timers that are none of its own.
    """
    done = yield
    if "qapp" in getattr(item, "fixturenames", ()):
        gc.collect()
    return done


def pytest_unconfigure() -> None:
    """As the terminal does at its end."""
    release_collection()
