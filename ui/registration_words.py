"""What becomes of a registration in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.errors import CabinetError, ConfirmationExpired
from ui.messages import error_text

translate = QCoreApplication.translate


def step_text(error: CabinetError) -> str:
    """Why a step was not taken; where no code is in play, what has expired is all of it."""
    if isinstance(error, ConfirmationExpired):
        return translate(
            "Registration", "The registration took too long and has ended. Please begin again."
        )
    return error_text(error)
