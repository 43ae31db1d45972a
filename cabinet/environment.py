"""What the cabinet's processes are told by the environment."""

SETTINGS_VARIABLE = "CABINET_SETTINGS"
"""Names the settings file where no `--settings` does; `serve` hands it to its workers."""
