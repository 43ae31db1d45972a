"""For all tests: Qt without a display unless a test brings one."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.singletons import keep_singletons

keep_singletons()
