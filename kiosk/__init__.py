"""The terminal without its widgets."""
