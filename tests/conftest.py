"""For all tests: Qt without a display unless a test brings one, Python looks through less."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.garbage import pause_collection, release_collection, settle_collection
from kiosk.singletons import keep_singletons

keep_singletons()
pause_collection()


def pytest_collection_finish() -> None:
    """Everything is imported: to look through that again and again takes a tenth of the tests'
    processor time.
    """
    settle_collection()


def pytest_unconfigure() -> None:
    """As the terminal does at its end."""
    release_collection()
