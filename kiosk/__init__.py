"""The terminal without its widgets."""

from kiosk.singletons import keep_singletons

keep_singletons()  # before Qt's binding does anything

from kiosk.plain_imports import use_plain_imports  # noqa: E402

use_plain_imports()
