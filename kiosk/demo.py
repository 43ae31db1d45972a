"""`kiosk demo`: a terminal with a cabinet of its own behind it, and invented residents."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile, QMetaObject, Qt

import resources
from domain.errors import SecretsUnavailable
from kiosk import vnc
from kiosk.demo_cabinet import Announcement, DemoCabinet, Message
from kiosk.demo_printer import DemoPrinter
from kiosk.demo_secrets import DemoSecrets
from kiosk.demo_way_out import way_out
from kiosk.errors import StartError
from kiosk.exit_codes import CLOSED_BY_STAFF
from kiosk.log import log_to_file
from kiosk.settings import (
    BrandSettings,
    PrintingSettings,
    ScreenSettings,
    Settings,
    StorageSettings,
)
from kiosk.start import Beginning, run

NO_PRINTER = (
    "Печать: своего принтера у демонстрации нет (ему нужны ippeveprinter из пакета cups-ipp-utils, "
    "dbus-daemon и адрес ::1); напечатает принтер CUPS по умолчанию, если он есть"
)

SECRETS = (
    "Ключ терминала хранится в памяти, ключ черновиков показаний — в файле {file}; "
    "системное хранилище паролей демонстрации не нужно"
)

NO_SECRETS = (
    "there is no way to the service page: {file} cannot be used, delete it or choose --data-dir"
)


@dataclass(frozen=True)
class DemoOptions:
    """What the command line says."""

    data_dir: Path
    printer_uri: str = ""
    report: Path | None = None
    lockdown: bool = False
    """Locked as in an office."""


class Demo:
    """Starts the child processes in the background and tells the person what there is."""

    def __init__(self, options: DemoOptions) -> None:
        self._options = options
        self._over_vnc = vnc.needed(os.environ)
        options.data_dir.mkdir(parents=True, exist_ok=True)
        delivery = Path(resources.__file__).parent / "sample-delivery"
        self._cabinet = DemoCabinet(options.data_dir.absolute(), delivery)
        own_printer = not options.printer_uri and DemoPrinter.available()
        self._printer = DemoPrinter(options.data_dir.absolute()) if own_printer else None
        self._secrets = DemoSecrets(options.data_dir.absolute())
        self._failed = False

    def run(self) -> int:
        """Run until the window is closed.

        Raises StartError when the cabinet did not start, and when a locked one had no way out.
        """
        lock = QLockFile(str(self._options.data_dir / "demo.lock"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            folder = self._options.data_dir
            raise StartError(f"a demo runs in {folder} already: end it, or choose --data-dir")
        if self._over_vnc:
            os.environ["QT_QPA_PLATFORM"] = vnc.PLATFORM
        background = [self._start_log, self._start_printer, self._start_cabinet]
        if self._options.lockdown:
            self._say_way_out()  # before the screen covers the console
        else:
            background.append(self._try_way_out)
        code = run(
            self._settings(),
            Beginning(
                address=self._cabinet.address,
                background=tuple(background),
                secrets=self._secrets,
                report=self._options.report,
                ready=self._show_where,
                ending=self._stop_children,
            ),
        )
        if self._failed:
            raise StartError(f"the demo's cabinet did not start, see {self._cabinet.log}")
        return 0 if code == CLOSED_BY_STAFF else code

    def _settings(self) -> Settings:
        uri = self._printer.uri if self._printer is not None else self._options.printer_uri
        return Settings(
            brand=BrandSettings(company_name="АО «Энергосбыт Миасс»"),
            printing=PrintingSettings(printer_uri=uri),
            screen=ScreenSettings(full_screen=True, lockdown=self._options.lockdown, pointer=True),
            storage=StorageSettings(data_dir=str(self._options.data_dir)),
        )

    def _say_way_out(self) -> None:
        try:
            way = way_out(self._secrets, locked=self._options.lockdown)
        except SecretsUnavailable as error:
            raise StartError(NO_SECRETS.format(file=self._secrets.file)) from error
        _say(way)

    def _try_way_out(self) -> None:
        """Without the page one can still look at the rest, and close the window."""
        try:
            self._say_way_out()
        except StartError as error:
            sys.stderr.write(f"kiosk: {error}\n")

    def _start_log(self) -> None:
        log_to_file(self._options.data_dir / "log")

    def _start_printer(self) -> None:
        if self._printer is None:
            if not self._options.printer_uri:
                _say(NO_PRINTER)
        elif self._printer.start():
            _say(f"Напечатанное складывается в {self._printer.paper}")
        elif not self._cabinet.stopped:
            _say(f"Печать: принтер демонстрации не запустился, см. {self._printer.log}")

    def _start_cabinet(self) -> None:
        said = self._cabinet.start()
        if said is not None:
            _say(account_list(said))
            _say(SECRETS.format(file=self._secrets.file))
            _say(f"Письма и СМС показаны здесь и лежат в {self._cabinet.messages}")
            _say(f"Команды кабинета: --settings {self._cabinet.settings}")
            self._cabinet.watch(lambda message: _say(message_lines(message)), _say)
            return
        if self._cabinet.stopped:
            return
        self._failed = True
        app = QCoreApplication.instance()
        if app is not None:
            QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)

    def _stop_children(self) -> None:
        self._cabinet.stop()
        if self._printer is not None:
            self._printer.stop()

    def _show_where(self) -> None:
        if self._over_vnc:
            _say(f"Экран терминала: vnc://127.0.0.1:{vnc.serve_on_loopback()}")


def account_list(said: Announcement) -> str:
    """Whom one can sign in as, a line each."""
    width = max((len(account.account_number) for account in said.accounts), default=0)
    longest = max((len(account.password) for account in said.accounts), default=0)
    lines = [
        f"  {account.account_number:<{width}}  {account.password:<{longest}}  {account.about}"
        for account in said.accounts
    ]
    if said.newcomers:
        lines.append("«Я здесь впервые» (лицевой счёт, фамилия):")
        lines += [f"  {who.account_number:<{width}}  {who.surname}" for who in said.newcomers]
    return "\n".join(["Войти можно так (лицевой счёт, пароль):", *map(str.rstrip, lines)])


def message_lines(message: Message) -> str:
    """A text message whole; of a letter who gets it, its subject and its links."""
    if message.channel == "sms":
        return f"СМС на {message.to}: {message.text}"
    links = [f"  {line}" for line in message.text.splitlines() if line.startswith("http")]
    return "\n".join([f"Письмо для {message.to}: {message.subject}", *links])


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
