"""What the product needs from the system itself, and the Debian packages that bring it.

The libraries are those that Qt's wheels load but do not ship: found by starting the terminal on a
Debian with nothing but python3, over X11 and over VNC.
"""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

DEMO_PROGRAMS = {"ippeveprinter": "cups-ipp-utils", "dbus-daemon": "dbus-daemon"}
"""The demo prints on a printer made of software; without it, it has no printer."""

TEST_PROGRAMS = {
    **DEMO_PROGRAMS,
    "Xvfb": "xvfb",
    "bearerbox": "kannel",
    "chromedriver": "chromium-driver",
    "chromium": "chromium",
    "cupsd": "cups-daemon",
    "fakesmsc": "kannel-extras",
    "gnome-keyring-daemon": "gnome-keyring",
    "initdb": "postgresql",
    "lp": "cups-client",
    "openbox": "openbox",
    "pactl": "pulseaudio-utils",
    "pdftotext": "poppler-utils",
    "pulseaudio": "pulseaudio",
    "speech-dispatcher": "speech-dispatcher",
    "xdotool": "xdotool",
    "xinit": "xinit",
    "xrandr": "x11-xserver-utils",
}
"""The real parts that the tests run against."""

TEST_LIBRARIES = {
    "libespeak-ng.so.1": "speech-dispatcher-espeak-ng",
    "libspeechd.so.2": "libspeechd2",
    "libzbar.so.0": "libzbar0",
}
"""Voices that speak, and a second decoder of QR codes."""

_PLACES = "/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin:/usr/lib/kannel/test"
"""A user's PATH often lacks the sbin folders, where servers live, and those of test programs."""


class Need(NamedTuple):
    """Something missing: its own name, and the Debian package that has it."""

    what: str
    package: str


def missing_libraries(libraries: Mapping[str, str] = QT_LIBRARIES) -> list[Need]:
    """Those that the dynamic loader cannot load."""
    return [Need(name, package) for name, package in libraries.items() if not _loads(name)]


def missing_programs(programs: Mapping[str, str]) -> list[Need]:
    """Those that cannot be found."""
    return [Need(name, package) for name, package in programs.items() if not _found(name)]


def missing_for_environment() -> list[Need]:
    """Debian splits what makes a virtual environment off its python3."""
    if importlib.util.find_spec("ensurepip") is None:
        return [Need("ensurepip", "python3-venv")]
    return []


def packages(needs: Iterable[Need]) -> list[str]:
    """The Debian packages, each once, sorted."""
    return sorted({need.package for need in needs})


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _found(program: str) -> bool:
    if shutil.which(program) or shutil.which(program, path=_PLACES):
        return True
    return program == "initdb" and _debian_postgresql()


def _debian_postgresql() -> bool:
    """Debian keeps the server's programs out of PATH, one folder a version."""
    from pathlib import Path

    return any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
