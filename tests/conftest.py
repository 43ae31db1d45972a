"""For all tests: Qt without a display unless a test brings one."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.singletons import keep_singletons  # noqa: E402 - the platform is chosen before

keep_singletons()
