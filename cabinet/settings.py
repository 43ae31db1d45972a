"""The cabinet's settings: one frozen object, read once from a TOML file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta, timezone
from typing import TYPE_CHECKING

import msgspec
from msgspec import field

from cabinet.outbound.settings import Mail, Outbound, Sms
from cabinet.payments.settings import Payments
from cabinet.sections import (
    Count,
    DayOfMonth,
    EveryMonthsDay,
    HoursOfOffset,
    HttpUrl,
    Port,
    Seconds,
    Section,
    SettingsError,
    ZeroOrMore,
    decode_hook,
)
from domain.money import Kopecks
from domain.submission import OutsideWindow, SubmissionRules, SubmissionWindow
from domain.utilities import Utility

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["SettingsError", "read_settings"]


class Database(Section, frozen=True, kw_only=True):
    """`url` as SQLAlchemy writes it: `sqlite:////srv/cabinet.db`, `postgresql://host/cabinet`.

    `pool_size` connections are kept open by a process, and as many more at a peak.
    """

    url: str
    pool_size: Count = 20


class Bills(Section, frozen=True, kw_only=True):
    """`location` of the documents: a folder, or an fsspec address such as `s3://bucket/bills`.

    A bill that the cabinet makes itself is dated by `issue_day` of the month after its period, and
    to be paid by `pay_by_day` of that month.
    """

    location: str
    issue_day: EveryMonthsDay = 3
    pay_by_day: EveryMonthsDay = 15


NO_NAME = "Коммунальная компания"
"""What a company is called whose settings do not say it."""


class Company(Section, frozen=True, kw_only=True):
    """The company. `most_payment` in kopecks; `utc_offset_hours` is the offices' clock.

    A fixed offset is enough: Russia does not change its clocks. `contacts` stand on its bills:
    address and telephone, in one line.
    """

    name: str = NO_NAME
    contacts: str = ""
    utc_offset_hours: HoursOfOffset = 5
    most_payment: Count = 100_000_00

    @property
    def missing_on_bills(self) -> tuple[str, ...]:
        """The keys that a bill cannot do without and that have not been set."""
        missing = {"name": self.name in {"", NO_NAME}, "contacts": not self.contacts}
        return tuple(key for key, is_missing in missing.items() if is_missing)

    @property
    def time_zone(self) -> timezone:
        """The offices' time zone."""
        return timezone(timedelta(hours=self.utc_offset_hours))

    @property
    def payment_limit(self) -> Kopecks:
        """The largest single payment."""
        return Kopecks(self.most_payment)


class Window(Section, frozen=True, kw_only=True):
    """The days on which a utility's readings are taken, see `domain.submission`.

    Both days 0: on any day.
    """

    first_day: DayOfMonth = 0
    last_day: DayOfMonth = 0
    outside: OutsideWindow = OutsideWindow.REFUSED

    def __post_init__(self) -> None:
        """Refuse half a window."""
        if (self.first_day == 0) != (self.last_day == 0):
            raise ValueError("first_day and last_day: both 0, or both 1 to 31")


class Readings(Section, frozen=True, kw_only=True):
    """When readings are taken: `window`, or a utility's own one from `windows`.

    `inspector_after_months` 0: a long silence calls for nobody.
    """

    window: Window = Window()
    windows: Mapping[Utility, Window] = field(default_factory=dict)
    inspector_after_months: ZeroOrMore = 3

    def rules_for(self, utility: Utility) -> SubmissionRules:
        """The same as `domain` speaks of it."""
        chosen = self.windows.get(utility, self.window)
        days = SubmissionWindow(first_day=chosen.first_day, last_day=chosen.last_day)
        return SubmissionRules(
            window=days if chosen.first_day else None,
            outside=chosen.outside,
            inspector_after_months=self.inspector_after_months or None,
        )


class Sessions(Section, frozen=True, kw_only=True):
    """`minutes` after sign-in a session is over, however busy it is.

    `clock_skew_s`: how far a terminal's clock may be off when a reading is judged by its time.
    """

    minutes: Count = 30
    clock_skew_s: Seconds = 300


class Registration(Section, frozen=True, kw_only=True):
    """`minutes`: how long a first visit may take at the terminal."""

    minutes: Count = 60


class Pages(Section, frozen=True, kw_only=True):
    """The pages that phones open: where, and for how many minutes which link is good.

    `public_url` is what residents' phones reach the cabinet by: `https://lk.example.org`.
    """

    public_url: HttpUrl = "http://127.0.0.1:8080"
    confirm_minutes: Count = 1440
    recover_minutes: Count = 60
    email_minutes: Count = 1440
    link_minutes: Count = 4320
    bill_minutes: Count = 15


class Notices(Section, frozen=True, kw_only=True):
    """What letters say.

    `include_new_password` writes a changed password into the letter about it (manual, section 4.2):
    a weak practice, and the company's own decision.
    """

    include_new_password: bool = False


class Server(Section, frozen=True, kw_only=True):
    """Where `cabinet serve` listens; a proxy in front of it speaks TLS."""

    host: str = "127.0.0.1"
    port: Port = 8080
    workers: Count = 1


class Settings(Section, frozen=True, kw_only=True):
    """All of them."""

    database: Database
    bills: Bills
    company: Company = Company()
    readings: Readings = Readings()
    sessions: Sessions = Sessions()
    registration: Registration = Registration()
    pages: Pages = Pages()
    payments: Payments = Payments()
    notices: Notices = Notices()
    server: Server = Server()
    mail: Mail | None = None
    sms: Sms | None = None
    outbound: Outbound = Outbound()


def read_settings(path: Path) -> Settings:
    """Read a settings file; raises SettingsError."""
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Settings, dec_hook=decode_hook)
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error
