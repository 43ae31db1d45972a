"""The terminal's composition root: builds the services and hands them to the widgets.

The window comes first. What is heavy (requests, SQLAlchemy, pyipp, keyring) is imported by workers
after the first paint.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.account_care import AccountCare
from kiosk.acknowledgement_actions import AcknowledgementActions
from kiosk.actions import Actions
from kiosk.bill_actions import BillActions
from kiosk.cabinet_address import AddressSource
from kiosk.client_source import ClientSource
from kiosk.connection import Connection
from kiosk.jobs import JobRunner
from kiosk.kept_writes import KeptWrites
from kiosk.measure import FirstPaint, Report
from kiosk.outbox import FOLDER
from kiosk.outbox.outbox import Outbox
from kiosk.printing.escpos_printer import SlipPrinter
from kiosk.printing.making import make_printer
from kiosk.printing.print_limit import PrintLimit
from kiosk.printing.reporting import PrinterReporting
from kiosk.reading_actions import ReadingActions
from kiosk.registering import Registering
from kiosk.secrets import KeyringSecrets, SecretStore
from kiosk.services import Services
from kiosk.session_jobs import SessionJobs
from kiosk.settings import Settings
from kiosk.sign_outs import SignOuts
from kiosk.slip_actions import SlipActions
from kiosk.staff_desk import StaffDesk
from kiosk.visit import Visit

Background = Callable[[], object]
"""Work for a worker thread, begun after the first paint."""


@dataclass(frozen=True)
class Beginning:
    """What a command wants of the start beside the settings."""

    address: AddressSource
    background: tuple[Background, ...] = ()
    secrets: SecretStore = field(default_factory=KeyringSecrets)
    """Where the key of the outbox is."""

    report: Path | None = None
    ready: Callable[[], None] = lambda: None
    """Called on the GUI thread as soon as the application exists, before the window."""

    ending: Callable[[], None] = lambda: None
    """Called when the window is closed, before the workers are waited for."""


def run(settings: Settings, beginning: Beginning) -> int:
    """Show the terminal until it is closed or told to stop; returns the exit code."""
    app = QApplication([settings.brand.product_name])
    beginning.ready()
    services, client = build_services(settings, beginning.address, beginning.secrets)
    first_paint = FirstPaint(app)
    report = Report(beginning.report, first_paint) if beginning.report else None

    def after_paint() -> None:
        services.connection.start()
        services.printer_reporting.start()
        for work in beginning.background:
            services.jobs.job(work, outlives_visit=True).start(app)

    first_paint.happened.connect(after_paint)
    try:
        with _quitting_on_signals():
            from ui.application import run as run_window

            return run_window(services, app)
    finally:
        if report is not None:
            report.write()
        services.connection.stop()
        services.printer_reporting.stop()
        services.visit.reset()
        beginning.ending()
        shut_down(services, client)


def shut_down(services: Services, client: ClientSource) -> None:
    """Wait for what is under way, and close what is open."""
    services.writes.stop()
    services.jobs.shutdown()
    services.writes.close()
    client.close()


def build_services(
    settings: Settings, address: AddressSource, secrets: SecretStore
) -> tuple[Services, ClientSource]:
    """Put the services together; nothing heavy is imported and nothing is called yet."""
    visit = Visit()
    jobs = JobRunner(lambda: visit.generation)
    client = ClientSource(address, settings.cabinet)
    connection = Connection(jobs, client)
    outbox = Outbox(settings.storage.folder / FOLDER, secrets)
    sign_outs = SignOuts(jobs, client, outbox, connection.known_away)
    sessions = SessionJobs(jobs, visit, client, sign_outs)
    printer = make_printer(settings.printing, settings.storage.folder / "print-jobs")
    limit = PrintLimit(visit, settings.printing.prints_per_bill)
    writes = KeptWrites(jobs, visit, sessions, client, outbox, connection.known_away)
    sign_outs.kept.connect(writes.deliver)
    writes.unanswered.connect(connection.notice, Qt.ConnectionType.QueuedConnection)
    connection.restored.connect(writes.deliver)
    return (
        Services(
            settings=settings,
            visit=visit,
            actions=Actions(jobs, visit, sessions, printer),
            bills=BillActions(jobs, visit, sessions, printer, limit),
            readings=ReadingActions(visit, sessions, writes, client.clock),
            acknowledgements=AcknowledgementActions(jobs, visit, sessions, printer, limit),
            registering=Registering(jobs, visit, client, sessions),
            care=AccountCare(sessions, visit),
            slips=SlipActions(
                jobs, visit, SlipPrinter(settings.printing), limit, settings.brand.company_name
            ),
            printer_reporting=PrinterReporting(jobs, client, printer),
            connection=connection,
            jobs=jobs,
            writes=writes,
            staff=StaffDesk(settings, jobs, client, secrets, printer, writes),
        ),
        client,
    )


def _leave() -> None:
    """Not `quit`: that asks the window first, and a locked one refuses to be closed."""
    QApplication.exit(0)


@contextmanager
def _quitting_on_signals() -> Iterator[None]:
    """SIGINT and SIGTERM end the event loop.

    Python runs its signal handlers between its own instructions only; a byte in a socket wakes
    the event loop up for them.
    """
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: reader.recv(64))
    before = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    handlers = {
        number: signal.signal(number, lambda *_: QTimer.singleShot(0, _leave))
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        reader.close()
        writer.close()
