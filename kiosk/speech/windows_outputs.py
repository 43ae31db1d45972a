"""Where the sound goes on Windows: the form factor that a driver gives its default output.

It stands in the registry, where anybody may read it, beside the endpoint that Qt names. Many
drivers keep one endpoint for the loudspeakers and the jack in front: there it is never a headset.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QMediaDevices

from kiosk.speech.headset import Headset, from_windows
from kiosk.speech.outputs import Outputs

RENDER = r"SOFTWARE\Microsoft\Windows\CurrentVersion\MMDevices\Audio\Render"
FORM_FACTOR = "{1da5d803-d492-4edd-8c23-e0c0ffee7f0e},0"
"""PKEY_AudioEndpoint_FormFactor."""


class WindowsOutputs(Outputs):
    """Qt tells when outputs come, go, or another one becomes the default."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, self._listen, _default_output)
        self._devices = QMediaDevices(self)

    def _listen(self) -> None:
        self._devices.audioOutputsChanged.connect(self.changed)


def _default_output() -> Headset:
    endpoint = QMediaDevices.defaultAudioOutput().id().data()
    return from_windows(form_factor(endpoint_guid(bytes(endpoint).decode("utf-8", "replace"))))


def endpoint_guid(identifier: str) -> str:
    """`{0.0.0.00000000}.{guid}` gives `{guid}`."""
    return identifier.rpartition(".")[2]


def form_factor(guid: str) -> int | None:
    """The number that the driver gives; None where there is none."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, rf"{RENDER}\{guid}\Properties") as key:
                value, _kind = winreg.QueryValueEx(key, FORM_FACTOR)
        except OSError:
            return None
        return value if isinstance(value, int) else None
    return None
