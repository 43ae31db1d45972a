"""Settings of a terminal: one TOML file, read once; unknown keys are errors."""

from __future__ import annotations

import os
import re
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

from kiosk.errors import StartError

Seconds = Annotated[float, Meta(gt=0)]
Colour = Annotated[str, Meta(pattern="^#[0-9A-Fa-f]{6}$")]
Pixels = Annotated[int, Meta(ge=0)]
Hour = Annotated[str, Meta(pattern="^(([01][0-9]|2[0-3]):[0-5][0-9])?$")]
Count = Annotated[int, Meta(ge=0)]


class SettingsError(StartError):
    """The settings cannot be used; the text names the bad key."""


class _Section(Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all sections."""


class CabinetSettings(_Section, frozen=True):
    """Where the cabinet is. Timeouts are for one call: to connect, and for each wait to read.

    `ca_file` is a PEM file of the certificate authorities that are trusted in place of the public
    ones; empty means the public ones.
    """

    url: str = ""
    connect_timeout_s: Seconds = 3.0
    read_timeout_s: Seconds = 10.0
    ca_file: str = ""

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        in_clear = parts.scheme == "http" and parts.hostname in {"127.0.0.1", "::1", "localhost"}
        if self.url and parts.scheme != "https" and not in_clear:
            raise ValueError("`url` has to begin with https:// (or http:// on loopback)")
        if self.ca_file and not Path(self.ca_file).is_file():
            raise ValueError("`ca_file` is not a file")


class TerminalSettings(_Section, frozen=True):
    """What this terminal is called; shown to operators only."""

    name: str = "terminal"
    office: str = ""


class BrandSettings(_Section, frozen=True):
    """Name, colours (`#RRGGBB`) and logo (path of an SVG or PNG) of the company."""

    company_name: str = ""
    product_name: str = "Личный кабинет"
    primary: Colour = "#123B5D"
    accent: Colour = "#FFB81C"
    logo: str = ""


class VisitSettings(_Section, frozen=True):
    """Seconds without a touch until the question, and from the question to the wipe.

    `more_time_factor` is how many times longer both are for who asks for more time.
    """

    idle_s: Seconds = 60.0
    warning_s: Seconds = 20.0
    more_time_factor: Annotated[float, Meta(ge=1, le=10)] = 3.0


class PrinterKind(StrEnum):
    """How a page gets to paper: IPP to a printer or CUPS queue, or the system's spooler."""

    IPP = "ipp"
    SPOOLER = "spooler"


class SlipCyrillic(StrEnum):
    """What a slip printer makes letters of: its own code page 866, or pictures of the lines."""

    CP866 = "cp866"
    PICTURE = "picture"


class SlipQr(StrEnum):
    """Who draws a QR code on a slip: the printer itself, or the terminal as a picture."""

    NATIVE = "native"
    PICTURE = "picture"


class PrintingSettings(_Section, frozen=True):
    """The printer of pages, and that of slips if there is one.

    `printer_uri` is ipp:// or ipps://; empty means the default CUPS queue of this machine.
    `spooler_printer` is a printer's name there; empty means the system's default printer.
    `paper` is a PWG 5101.1 media size name. `prints_per_bill` is how often a bill may be printed
    in one visit, 0 for no limit. `resume_paused_queue`: a queue that was stopped, by its printer's
    fault as a rule, is set going again before the next print, where the print server permits.

    `slip_printer_uri` is tcp://host:9100, serial:///dev/ttyS0?baud=9600 or file:///dev/usb/lp0;
    empty means that there is none. `slip_code_page` is the printer's own number of code page 866,
    `slip_columns` the letters in a line, `slip_dots` the width of the paper in dots.
    """

    kind: PrinterKind = PrinterKind.IPP
    printer_uri: str = ""
    spooler_printer: str = ""
    paper: str = "iso_a4_210x297mm"
    prints_per_bill: Count = 1
    resume_paused_queue: bool = True
    slip_printer_uri: str = ""
    slip_cyrillic: SlipCyrillic = SlipCyrillic.CP866
    slip_code_page: Annotated[int, Meta(ge=0, le=255)] = 17
    slip_qr: SlipQr = SlipQr.NATIVE
    slip_columns: Annotated[int, Meta(ge=24, le=96)] = 48
    slip_dots: Annotated[int, Meta(ge=200, le=1000)] = 576

    def __post_init__(self) -> None:
        if self.printer_uri and urlsplit(self.printer_uri).scheme not in {"ipp", "ipps"}:
            raise ValueError("`printer_uri` has to begin with ipp:// or ipps://")
        slip = urlsplit(self.slip_printer_uri)
        if self.slip_printer_uri and slip.scheme not in {"tcp", "serial", "file"}:
            raise ValueError("`slip_printer_uri` has to begin with tcp://, serial:// or file://")
        if slip.scheme == "tcp" and not slip.hostname:
            raise ValueError("`slip_printer_uri` has no host")


class ScreenSettings(_Section, frozen=True):
    """Width and height in pixels; 0 means the screen's own.

    `language` is what a visit begins with. `motion` off: nothing moves by itself. `reach` on: what
    is pressed is in the lower half of a tall screen, for who sits or is small; a resident may
    change it for the visit.

    `monitor` is the system's name of the one to be shown on (HDMI-1); empty, or not there: the
    first. With `full_screen`, `lockdown` leaves no way out of the window but the service page
    (docs/kiosk-mode.md). `pointer` shows the mouse's there, too.
    """

    full_screen: bool = True
    lockdown: bool = True
    monitor: str = ""
    pointer: bool = False
    width: Pixels = 0
    height: Pixels = 0
    language: Annotated[str, Meta(pattern="^[a-z]{2}$")] = "ru"
    motion: bool = True
    reach: bool = False


class SpeechSettings(_Section, frozen=True):
    """Reading aloud, where the extra `speech` is installed.

    `only_headset` off: through the loudspeakers, too, where others hear it. `engine` is one of
    Qt's: speechd, sapi, winrt; empty means the system's own. `rate` is from -1, slow, to 1.
    `voices` names the voice to be taken for a language: `{ ru = "Anna" }`.
    """

    enabled: bool = True
    only_headset: bool = True
    engine: str = ""
    rate: Annotated[float, Meta(ge=-1, le=1)] = 0.0
    voices: dict[str, str] = {}


class AttractSettings(_Section, frozen=True):
    """The screen that waits for somebody.

    `office_hours` are shown as they are, one after the other. From `dim_from` until `dim_until`,
    local time as `HH:MM`, the screen is dark; never where they are empty.
    """

    office_hours: tuple[str, ...] = ()
    dim_from: Hour = "22:00"
    dim_until: Hour = "06:00"


class StorageSettings(_Section, frozen=True):
    """Folder of the log and the outbox; empty means the user's state folder."""

    data_dir: str = ""

    @property
    def folder(self) -> Path:
        """The folder, which need not exist yet."""
        return Path(self.data_dir).expanduser() if self.data_dir else _state_home() / "kiosk"


class Settings(_Section, frozen=True):
    """All settings of a terminal."""

    cabinet: CabinetSettings = CabinetSettings()
    terminal: TerminalSettings = TerminalSettings()
    brand: BrandSettings = BrandSettings()
    visit: VisitSettings = VisitSettings()
    printing: PrintingSettings = PrintingSettings()
    screen: ScreenSettings = ScreenSettings()
    attract: AttractSettings = AttractSettings()
    speech: SpeechSettings = SpeechSettings()
    storage: StorageSettings = StorageSettings()


def parse_settings(text: str) -> Settings:
    """Read settings; raises SettingsError that names the bad key."""
    try:
        return msgspec.toml.decode(text, type=Settings)
    except msgspec.DecodeError as error:
        raise SettingsError(_in_words(str(error))) from error


def load_settings(path: Path) -> Settings:
    """Read a settings file; raises SettingsError that names the file and the bad key."""
    try:
        return parse_settings(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise SettingsError(f"{path}: {reason}") from error
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}") from error


def _in_words(message: str) -> str:
    """Turn `... unknown field `x` - at `$.cabinet`` into `unknown key cabinet.x`."""
    unknown = re.fullmatch(r"Object contains unknown field `(.+?)`(?: - at `\$\.?(.*)`)?", message)
    if unknown:
        return "unknown key " + ".".join(part for part in (unknown[2], unknown[1]) if part)
    return re.sub(r" - at `\$\.?(.*)`", r" - at key \1", message)


def _state_home() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
