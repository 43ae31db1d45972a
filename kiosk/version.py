"""Which version of the terminal this is."""

VERSION = "0.1.0"
"""As in `pyproject.toml`: a packed terminal has no such file."""
