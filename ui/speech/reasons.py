"""Why nothing is read aloud, as residents are told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.speech.reports import Reason

translate = QCoreApplication.translate


def reason_text(reason: Reason) -> str:
    """A short sentence; empty where it can be read aloud, or the company does not offer it."""
    missing = translate("Speech", "Reading aloud is not available here.")
    return {
        Reason.READY: "",
        Reason.OFF: "",
        Reason.STARTING: translate("Speech", "Reading aloud will be ready in a moment."),
        Reason.NOT_INSTALLED: missing,
        Reason.NO_ENGINE: missing,
        Reason.FAILED: missing,
        Reason.HEADSET_UNKNOWN: missing,
        Reason.NO_VOICE: translate("Speech", "There is no voice for this language here."),
        Reason.NO_HEADSET: translate("Speech", "Plug in headphones, and the screen is read aloud."),
    }[reason]
