"""A real CUPS on loopback with a configuration of its own, and one queue named `hall`.

Its printer is a backend of the test's: a script that reads a folder and says what is wrong as
CUPS' own backends do, in STATE: lines and exit codes. Administrators come over the socket file,
as root does on a real machine; the terminal comes over TCP.
"""

from __future__ import annotations

import getpass
import grp
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from tests.real_parts.programs import find_program, free_port, listens
from tests.real_parts.waiting import until

_SYSTEM = Path("/usr/lib/cups")

_BACKEND = """#!/bin/sh
# Run for each document, with the file as the sixth argument. Exit code 4 stops the queue.
[ $# -eq 0 ] && exit 0
cd '{control}' || exit 1
if [ -e stop ]; then
    echo "STATE: +$(cat stop)" >&2
    exit 4
fi
if [ -e reason ]; then
    reason=$(cat reason)
    echo "STATE: +$reason" >&2
    while [ -e reason ]; do sleep 0.05; done
    echo "STATE: -$reason" >&2
fi
while [ -e hold ]; do sleep 0.05; done
[ -e fail ] && exit 1
cat "${{6:--}}" > '{printed}'/$1.part
echo "PAGE: 1 1" >&2
mv '{printed}'/$1.part '{printed}'/$1.pdf
"""

_CUPSD = """
Listen 127.0.0.1:{port}
Listen {socket}
LogLevel info
Browsing No
WebInterface No
DefaultAuthType Basic
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Pause-Printer {administrators_only}CUPS-Accept-Jobs CUPS-Reject-Jobs>
    AuthType Default
    Require user @SYSTEM
    Order deny,allow
  </Limit>
  <Limit Cancel-Job CUPS-Authenticate-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

_FILES = """
SystemGroup {group}
ServerRoot {folder}/root
ServerBin {folder}/bin
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
"""

_QUEUE = """
<DefaultPrinter hall>
DeviceURI {device}
State Idle
Accepting Yes
ErrorPolicy stop-printer
</DefaultPrinter>
"""


class Cups:
    """A running CUPS; `uri` is what goes into `printing.printer_uri`."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.server = f"127.0.0.1:{port}"
        self.uri = f"ipp://{self.server}/printers/hall"
        self.socket = folder / "state" / "cups.sock"
        self._control = folder / "control"
        self._printed = folder / "printed"
        self.process: subprocess.Popen[bytes] | None = None

    def documents(self) -> list[bytes]:
        """What came out, oldest first."""
        return [path.read_bytes() for path in sorted(self._printed.glob("*.pdf"))]

    def spooled(self) -> list[Path]:
        """Copies of documents that CUPS has in its folder."""
        return [*(self.folder / "spool").glob("d*"), *(self.folder / "spool" / "tmp").glob("*")]

    def waiting(self) -> int:
        """How many jobs are not completed, as `lpstat` says."""
        return len(self._run("lpstat", "-h", self.server, "-o", "hall").stdout.splitlines())

    def cancelled(self) -> int:
        """How many jobs were cancelled, by its log."""
        return len(re.findall(r"\[Job \d+\] Canceled by", (self.folder / "log/error").read_text()))

    def stop_with(self, reason: str) -> None:
        """Let the next job meet that fault; CUPS stops the queue then and keeps the job."""
        (self._control / "stop").write_text(reason)

    def break_down(self, reason: str) -> None:
        """Let the next job meet that `printer-state-reasons` keyword and stand still."""
        (self._control / "reason").write_text(reason)

    def hold(self) -> None:
        """Let the next job take until `mend`."""
        (self._control / "hold").touch()

    def mend(self) -> None:
        """Take everything away again. A stopped queue stays stopped."""
        for name in ("stop", "reason", "hold", "fail"):
            (self._control / name).unlink(missing_ok=True)

    def pause(self) -> None:
        """Stop the queue, as an administrator does."""
        self._run("cupsdisable", "-h", str(self.socket), "hall")

    def is_stopped(self) -> bool:
        """Whether the queue is stopped, as `lpstat` says."""
        return "disabled since" in self._run("lpstat", "-h", self.server, "-p", "hall").stdout

    @contextmanager
    def unreachable(self) -> Iterator[None]:
        """Stop the server in its tracks: it takes connections and answers nothing."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [find_program(command[0]), *command[1:]],
            env=os.environ | {"LC_ALL": "C"},
            capture_output=True,
            text=True,
            timeout=20,
            check=True,
        )


@contextmanager
def cups(*, may_resume: bool = True, device: str = "paper:/hall") -> Iterator[Cups]:
    """CUPS until the block ends; `may_resume`: its policy lets anybody resume the queue."""
    folder = Path(mkdtemp(prefix="cups-"))  # its socket's path has to be short
    service = Cups(folder, free_port())
    try:
        _lay_out(service, may_resume, device)
        with (folder / "out").open("wb") as log:
            process = subprocess.Popen(
                [
                    find_program("cupsd"),
                    *("-f", "-c", f"{folder}/root/cupsd.conf"),
                    *("-s", f"{folder}/root/cups-files.conf"),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
            service.process = process
            try:
                until(lambda: _listens(service, process), "CUPS to listen")
                yield service
            finally:
                service.mend()
                process.terminate()
                process.wait(timeout=20)
    finally:
        shutil.rmtree(folder)


def _lay_out(service: Cups, may_resume: bool, device: str) -> None:
    folder = service.folder
    folder.chmod(0o755)
    for name in ("bin/backend", "bin/daemon", "bin/filter", "root", "spool/tmp", "cache", "state"):
        (folder / name).mkdir(parents=True)
    for name in ("control", "printed", "log"):
        (folder / name).mkdir()
        (folder / name).chmod(0o777)  # backends run as a user of their own
    (folder / "bin/daemon/cups-exec").symlink_to(_SYSTEM / "daemon" / "cups-exec")
    backend = folder / "bin/backend/paper"
    backend.write_text(_BACKEND.format(control=service._control, printed=service._printed))
    backend.chmod(0o755)
    shutil.copy(_SYSTEM / "backend" / "ipp", folder / "bin/backend/ipp")
    (folder / "bin/backend/ipp").chmod(0o755)
    group = grp.getgrgid(os.getgid()).gr_name if getpass.getuser() != "root" else "root"
    only = "" if may_resume else "Resume-Printer "
    _write(
        folder / "root",
        {
            "cupsd.conf": _CUPSD.format(
                port=service.server.rpartition(":")[2],
                socket=service.socket,
                administrators_only=only,
            ),
            "cups-files.conf": _FILES.format(folder=folder, group=group),
            "printers.conf": _QUEUE.format(device=device),
        },
    )


def _write(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (folder / name).write_text(text)


def _listens(service: Cups, process: subprocess.Popen[bytes]) -> bool:
    assert process.poll() is None, (service.folder / "out").read_text()
    return listens(int(service.server.rpartition(":")[2]))
