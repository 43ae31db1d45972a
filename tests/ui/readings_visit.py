"""A resident on the readings tab: a real cabinet, and a wire to it that can be cut."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QApplication

from domain.errors import SecretsUnavailable
from domain.periods import period_of
from kiosk.demo_cabinet import DemoCabinet, SampleAccount
from kiosk.secrets import MemorySecrets, SecretStore
from kiosk.services import Services
from tests.real_parts.cutting_proxy import CuttingProxy, cutting_proxy
from tests.ui.office import Office, Resident, open_window, settings
from ui.tabs.meter_entry_card import MeterEntryCard
from ui.tabs.readings_tab import ReadingsTab
from ui.today import today
from ui.wording import dial

DELIVERED = "as-delivered.db"
"""A copy of the cabinet's database from before the first visit."""

CHANGED_BY_VISITS = ("operator_requests", "readings", "meters")

SERVES_FOR_ANY_VISIT = """
    SELECT account_number FROM accounts
    WHERE email <> '' AND account_number NOT IN (
        SELECT account_number FROM readings WHERE period = :month
    ) AND 2 <= (
        SELECT count(*) FROM meters
        WHERE meters.account_number = accounts.account_number
        AND registers = 1 AND NOT automatic AND NOT archived AND verified_until > :today
        AND EXISTS (
            SELECT * FROM readings
            WHERE readings.account_number = meters.account_number
            AND readings.meter_id = meters.meter_id
            AND period = date(:month, '-1 month')
        )
    )
"""
"""An e-mail address, and two ordinary meters that have no reading of this month yet."""


@dataclass(frozen=True)
class ReadingsOffice:
    """A cabinet, and the accounts that serve for any visit, one after the other."""

    cabinet: DemoCabinet
    folder: Path
    accounts: Iterator[SampleAccount]

    def as_delivered(self, account_number: str) -> None:
        """What was done with an account in a visit is undone: another one may use it."""
        with closing(sqlite3.connect(self.folder / "cabinet.db")) as db:
            db.execute("ATTACH ? AS delivered", (str(self.folder / DELIVERED),))
            with db:
                for table in CHANGED_BY_VISITS:
                    own = "WHERE account_number = ?"
                    db.execute(f"DELETE FROM {table} {own}", (account_number,))
                    db.execute(
                        f"INSERT INTO {table} SELECT * FROM delivered.{table} {own}",
                        (account_number,),
                    )


def as_readings_office(office: Office) -> ReadingsOffice:
    """An office where nothing was given yet."""
    with (
        closing(sqlite3.connect(office.folder / "cabinet.db")) as db,
        closing(sqlite3.connect(office.folder / DELIVERED)) as delivered,
    ):
        db.backup(delivered)
        month = {"today": today().isoformat(), "month": period_of(today()).isoformat()}
        serving = {number for (number,) in db.execute(SERVES_FOR_ANY_VISIT, month)}
    accounts = [each for each in office.accounts if each.account_number in serving]
    assert accounts, "the sample delivery has no account that serves"
    return ReadingsOffice(office.cabinet, office.folder, cycle(accounts))


class ForgetfulSecrets(MemorySecrets):
    """A keyring that takes nothing: what cannot be sent cannot be kept."""

    def read(self, name: str) -> str | None:
        """Fails."""
        raise SecretsUnavailable

    def write(self, name: str, secret: str) -> None:
        """Fails."""
        raise SecretsUnavailable


class ReadingsVisit:
    """Signed in, on the tab «Показания», its meters loaded."""

    def __init__(
        self, visitor: Resident, services: Services, proxy: CuttingProxy, cabinet: Path,
        account: SampleAccount,
    ) -> None:  # fmt: skip
        self.visitor = visitor
        self.services = services
        self.cabinet = cabinet
        self._proxy = proxy
        self._account = account

    def begin(self) -> None:
        """Sign in and open the tab, with a meter of one register."""
        self.visitor.wait(lambda: self.services.connection.available, "the cabinet", 30)
        self.visitor.come_in(self._account.account_number, self._account.password)
        self.visitor.touch("CabinetScreen_readings")
        for name in ["", *self._openings()]:
            if name:
                self.visitor.touch(name)
            if len(self.entry.card.meter.registers) == 1:
                break

    def begin_again(self) -> None:
        """Sign out, and come back another time."""
        self.visitor.touch("TopBar_exit")
        self.visitor.see("ThanksScreen_title")
        self.visitor.window.navigation.open_attract()
        self.begin()

    @property
    def entry(self) -> MeterEntryCard:
        """The meter that is open."""
        self.visitor.wait(self._entries, "a meter to enter")
        return self._entries()[0]

    @property
    def name(self) -> str:
        """What the names of its widgets begin with."""
        return f"MeterCard_{self.entry.card.meter.meter_id}"

    def give(self) -> str:
        """The same as before, when nobody was at home; the name of the meter's card."""
        name = self.name
        self.visitor.type(self.unchanged)
        self.visitor.touch(f"{name}_send")
        return name

    def type_too_much(self) -> str:
        """So much that it is asked about; its name."""
        name, card = self.name, self.entry.card
        register = card.meter.registers[0]
        assert card.previous is not None
        use = 2 * card.usual[register] + 1
        self.visitor.type(dial(card.previous.values[register] + use, card.meter))
        self.visitor.touch(f"{name}_send")
        self.visitor.see("QuestionDialog_yes")
        return name

    def load_again(self) -> None:
        """The meters are asked for, and the answer is there."""
        self.visitor.window.findChild(ReadingsTab).reload()
        self.visitor.wait(lambda: not self.services.jobs.busy, "the meters")

    def type_too_little(self) -> str:
        """Below what was before; its name."""
        name = self.name
        self.visitor.type("1")
        self.visitor.touch(f"{name}_send")
        return name

    @property
    def unchanged(self) -> str:
        """What was before, as the meter shows it."""
        card = self.entry.card
        assert card.previous is not None
        return dial(card.previous.values[card.meter.registers[0]], card.meter)

    def lose_cabinet(self) -> None:
        """Pull out the cable, and do something that notices it."""
        self._proxy.refuse = True
        self._proxy.break_all()
        self.services.actions.load_balance().start(self.visitor.window)
        self.visitor.wait(lambda: not self.services.connection.available, "the loss")

    def find_cabinet(self) -> None:
        """Put the cable back."""
        self._proxy.refuse = False
        self.visitor.wait(lambda: self.services.connection.available, "the cabinet", 30)

    def change(self, statement: str, *values: object) -> None:
        """Something that happens in the cabinet meanwhile."""
        with closing(sqlite3.connect(self.cabinet / "cabinet.db")) as db, db:
            assert db.execute(statement, values).rowcount, "nothing was changed"

    def _openings(self) -> list[str]:
        self.visitor.wait(self._entries, "a meter to enter")
        return self.visitor.names(r"MeterCard_.*_open")

    def _entries(self) -> list[MeterEntryCard]:
        cards = self.visitor.window.findChildren(MeterEntryCard)
        return [card for card in cards if card.isVisible()]


@contextmanager
def readings_visit(
    app: QApplication,
    office: ReadingsOffice,
    *,
    secrets: SecretStore | None = None,
    printer_uri: str = "",
    slip_printer_uri: str = "",
) -> Iterator[ReadingsVisit]:
    """A visit of somebody who has given nothing this month, until the block ends."""
    chosen = settings(printer_uri=printer_uri, slip_printer_uri=slip_printer_uri)
    with (
        cutting_proxy(office.cabinet.address().url) as proxy,
        open_window(app, office.cabinet, chosen, proxy=proxy, secrets=secrets) as opened,
    ):
        account = next(office.accounts)
        office.as_delivered(account.account_number)
        visit = ReadingsVisit(*opened, proxy, office.folder, account)
        visit.begin()
        yield visit
