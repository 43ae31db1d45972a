"""A slip as ESC/POS commands, composed whole before any of it is sent.

Imported by the worker that prints: python-escpos brings Pillow with it.
"""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING, Any

from escpos import capabilities
from escpos.constants import QR_ECLEVEL_M
from escpos.printer import Dummy

from kiosk.printing.slips import Code, Line, Rule, Slip, Style
from kiosk.qr import QUIET_ZONE, qr_modules
from kiosk.settings import PrintingSettings, SlipCyrillic, SlipQr

if TYPE_CHECKING:
    from PIL.Image import Image

# WORKAROUND for python-escpos 3.1: each time it is imported it leaves a new folder with a cache of
# its table of printers in the system's temporary folder.
shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)

MOST_DOTS, LEAST_DOTS = 8, 3
"""Of a module of a QR code, at 8 dots a millimetre: below, a phone does not read it for certain."""

_CODE_PAGE = "cp866"
_NOT_IN_IT = str.maketrans(
    {
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
        "\N{MINUS SIGN}": "-",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "«": '"',
        "»": '"',
        "„": '"',
        "“": '"',
        "…": "...",
        "₽": "руб.",
        "²": "2",
        "³": "3",
    }
)


def slip_bytes(slip: Slip, settings: PrintingSettings) -> bytes:
    """Everything that is sent for a slip, the cut at its end included.

    Raises ValueError when a code does not fit onto the paper.
    """
    composer = _Composer(settings)
    for part in slip.parts:
        composer.add(part)
    return composer.finish()


class _Composer:
    def __init__(self, settings: PrintingSettings) -> None:
        self._settings = settings
        self._device: Any = Dummy(profile=_profile(settings))
        self._device.hw("INIT")

    def add(self, part: Line | Rule | Code) -> None:
        match part:
            case Line():
                self._add_line(part)
            case Rule():
                self._device.set_with_default()
                self._device.textln("-" * self._settings.slip_columns)
            case Code():
                self._add_code(part.text)

    def finish(self) -> bytes:
        self._device.cut()
        output: bytes = self._device.output
        return output

    def _add_line(self, line: Line) -> None:
        if self._settings.slip_cyrillic is SlipCyrillic.PICTURE:
            from kiosk.printing.slip_pictures import line_picture

            self._add_picture(line_picture(line, self._settings.slip_dots))
            return
        large = line.style is Style.TITLE
        self._device.set_with_default(
            align="center" if large else "left",
            bold=line.style is not Style.PLAIN,
            double_width=large,
            double_height=large,
        )
        for text in textwrap.wrap(encodable(line.text), self._settings.slip_columns // (1 + large)):
            self._device.textln(text)

    def _add_code(self, text: str) -> None:
        modules = qr_modules(text)
        size = min(self._settings.slip_dots // (len(modules) + 2 * QUIET_ZONE), MOST_DOTS)
        if size < LEAST_DOTS:
            raise ValueError("the code is too large for the paper")
        self._device.set_with_default(align="center")
        if self._settings.slip_qr is SlipQr.NATIVE:
            self._device.qr(text, ec=QR_ECLEVEL_M, size=size, native=True)
            self._device.ln()
            return
        from kiosk.printing.slip_pictures import code_picture

        self._add_picture(code_picture(modules, size, self._settings.slip_dots))

    def _add_picture(self, picture: Image) -> None:
        self._device.image(picture)


def encodable(text: str) -> str:
    """The text in letters that code page 866 has; a question mark for any other."""
    return text.translate(_NOT_IN_IT).encode(_CODE_PAGE, "replace").decode(_CODE_PAGE)


def _profile(settings: PrintingSettings) -> capabilities.Profile:
    """What the composer has to know: the width, and the number of the Cyrillic code page."""
    profile = capabilities.Profile(
        columns=settings.slip_columns, features={"paperFullCut": True, "paperPartCut": True}
    )
    profile.profile_data = {
        **profile.profile_data,
        "codePages": {str(settings.slip_code_page): "CP866"},
        "media": {"width": {"pixels": settings.slip_dots}},
    }
    return profile
