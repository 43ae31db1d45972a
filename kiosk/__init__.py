"""The terminal without its widgets."""

from kiosk.singletons import keep_singletons

keep_singletons()
