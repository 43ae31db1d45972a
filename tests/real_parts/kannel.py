"""A real Kannel on loopback: bearerbox, smsbox and its fake SMS centre, which prints what it gets.

`bearerbox` is the gateway, `smsbox` has the sendsms interface, `fakesmsc` stands for the phones'
network. They use ports of their own, not the system's configuration.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import unquote_plus, unquote_to_bytes

from tests.real_parts.programs import find_program, free_port
from tests.real_parts.waiting import until

USER, PASSWORD = "cabinet", "sms-secret"

CONFIGURATION = """\
group = core
admin-port = {admin}
admin-interface = "127.0.0.1"
admin-password = admin-secret
smsbox-port = {boxes}
smsbox-interface = "127.0.0.1"
box-allow-ip = "127.0.0.1"
box-deny-ip = "*.*.*.*"

group = smsc
smsc = fake
smsc-id = phones
port = {centre}
connect-allow-ip = "127.0.0.1"

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {sendsms}
sendsms-interface = "127.0.0.1"

group = sendsms-user
username = {user}
password = {password}
concatenation = true
max-messages = 5

group = sms-service
keyword = default
text = "none"
"""


class Kannel:
    """A running gateway; `url` is its sendsms interface, `settings` the section that reaches it."""

    def __init__(self, folder: Path, configuration: str = CONFIGURATION) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._configuration = configuration
        self._folder = folder
        self._ports = {name: free_port() for name in ("admin", "boxes", "centre", "sendsms")}
        self.url = f"http://127.0.0.1:{self._ports['sendsms']}/cgi-bin/sendsms"
        self._known: dict[str, int] = {}
        self._parts = ExitStack()

    @property
    def settings(self) -> str:
        """TOML."""
        return (
            f'[sms]\nadapter = "kannel"\nurl = "{self.url}"\n'
            f'user = "{USER}"\npassword = "{PASSWORD}"\nsender = "Office"\n'
        )

    def messages(self, phone: str | None = None) -> list[str]:
        """The texts that came to a phone (to any), oldest first."""
        return list(_texts(self._log("fakesmsc").read_text("utf-8", "replace"), phone))

    def start(self) -> None:
        """Start all three, again after `stop` on the same ports."""
        configuration = self._folder / "kannel.conf"
        configuration.write_text(
            self._configuration.format(user=USER, password=PASSWORD, **self._ports),
            encoding="utf-8",
        )
        self._run("bearerbox", "-v", "1", str(configuration))
        self._wait_for("bearerbox", "MAIN: Start-up done")
        self._run("smsbox", "-v", "1", str(configuration))
        self._wait_for("smsbox", "Connected to bearerbox")
        centre = ["-H", "127.0.0.1", "-r", str(self._ports["centre"]), "-i", "100", "-m", "1"]
        self._run("fakesmsc", *centre, "79001234567 123 text nothing")
        self._wait_for("bearerbox", "Fakesmsc client connected")

    def stop(self) -> None:
        """Be down; what the phones got stays known."""
        self._parts.close()

    def _wait_for(self, name: str, words: str) -> None:
        """Until that program has said so, since the last start."""
        until(lambda: words in self._said(name), f"{name} to say: {words}", 30)

    def _said(self, name: str) -> str:
        whole = self._log(name).read_text("utf-8", "replace")
        return whole[self._known.get(name, 0) :]

    def _log(self, name: str) -> Path:
        return self._folder / f"{name}.log"

    def _run(self, program: str, *arguments: str) -> None:
        log = self._log(program)
        log.touch()
        self._known[program] = len(log.read_text("utf-8", "replace"))
        with log.open("ab") as output:
            process = subprocess.Popen(
                [find_program(program), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=self._folder,
            )
        self._parts.callback(_end, process)


_MESSAGE = re.compile(
    r"Got message \d+: <\S+ (?P<to>\S+) "
    r"(?:udh (?P<header>\S+) )?(?P<kind>text|ucs-2|data) (?P<said>.*)>"
)
"""As fakesmsc prints it: `<Office +79001234567 ucs-2 %04%1A...>`."""


def _texts(log: str, phone: str | None) -> Iterator[str]:
    """Whole texts: the parts of a long one are put together."""
    parts: list[str] = []
    for found in _MESSAGE.finditer(log):
        if phone not in (None, found["to"]) or found["said"] == "none":
            continue
        parts.append(_decoded(found["kind"], found["said"]))
        total, number = _place(found["header"])
        if number == total:
            yield "".join(parts)
            parts = []


def _decoded(kind: str, said: str) -> str:
    if kind == "text":
        return unquote_plus(said)
    return unquote_to_bytes(said.replace("+", " ")).decode("utf-16-be")


def _place(header: str | None) -> tuple[int, int]:
    """How many parts there are, and which one it is (3GPP TS 23.040, 9.2.3.24.1)."""
    if header is None:
        return 1, 1
    *_, total, number = unquote_to_bytes(header.replace("+", " "))
    return total, number


@contextmanager
def kannel(folder: Path, configuration: str = CONFIGURATION) -> Iterator[Kannel]:
    """A gateway until the block ends."""
    gateway = Kannel(folder, configuration)
    gateway.start()
    try:
        yield gateway
    finally:
        gateway.stop()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
