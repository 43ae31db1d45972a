"""What the widgets are given."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.account_care import AccountCare
from kiosk.acknowledgement_actions import AcknowledgementActions
from kiosk.actions import Actions
from kiosk.bill_actions import BillActions
from kiosk.connection import Connection
from kiosk.jobs import JobRunner
from kiosk.kept_writes import KeptWrites
from kiosk.printing.reporting import PrinterReporting
from kiosk.reading_actions import ReadingActions
from kiosk.registering import Registering
from kiosk.settings import Settings
from kiosk.slip_actions import SlipActions
from kiosk.staff_desk import StaffDesk
from kiosk.visit import Visit


@dataclass(frozen=True)
class Services:
    """The terminal's services, put together by `kiosk.start`."""

    settings: Settings
    visit: Visit
    actions: Actions
    bills: BillActions
    readings: ReadingActions
    acknowledgements: AcknowledgementActions
    registering: Registering
    care: AccountCare
    slips: SlipActions
    printer_reporting: PrinterReporting
    connection: Connection
    jobs: JobRunner
    writes: KeptWrites
    staff: StaffDesk
