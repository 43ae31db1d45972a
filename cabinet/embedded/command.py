"""`cabinet embedded`: a cabinet in a folder, served to the process that started it."""

from __future__ import annotations

import json
import signal
import socket
import sys
from pathlib import Path

from cabinet.application import build_cabinet, create_app
from cabinet.cabinet import Cabinet
from cabinet.embedded.delivery import import_once
from cabinet.embedded.messages import TOLD, say
from cabinet.embedded.parent import Parent
from cabinet.embedded.residents import demo_residents, newcomers, register_residents
from cabinet.embedded.server import Server
from cabinet.embedded.settings import demo_settings
from cabinet.listening import listen
from cabinet.migrations import is_current, migrate
from cabinet.outbound.postmen import Postmen, workers_of
from cabinet.security.terminals import enrol_terminal

TERMINAL_ID = "demo"
TERMINAL_NAME = "Демонстрационный терминал"


def run_embedded(data_dir: Path, delivery: Path, port: int) -> int:
    """Serve until stopped or until the starting process is gone; says on stdout when it is ready.

    The exit status is 1 when the delivery has faults, which are told on stderr.
    """
    parent = Parent()
    for end in (signal.SIGTERM, signal.SIGINT):
        signal.signal(end, lambda *_: sys.exit(0))
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    with listen("127.0.0.1", port) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        cabinet = build_cabinet(demo_settings(data_dir, url))
        if not is_current(cabinet.engine):
            migrate(cabinet.engine)
        if not import_once(cabinet, delivery):
            return 1
        _serve(cabinet, listener, parent)
    return 0


def _serve(cabinet: Cabinet, listener: socket.socket, parent: Parent) -> None:
    ready = _ready_line(cabinet, _enrol(cabinet))
    postmen = Postmen(workers_of(cabinet, TOLD))

    def when_ready() -> None:
        say(ready)
        postmen.start()

    server = Server(create_app(cabinet), when_ready)
    parent.when_gone(server.stop)
    try:
        server.run(sockets=[listener])
    finally:
        postmen.stop()
        cabinet.engine.dispose()


def _enrol(cabinet: Cabinet) -> str:
    with cabinet.writing() as db:
        return enrol_terminal(db, TERMINAL_ID, TERMINAL_NAME, cabinet.clock())


def _ready_line(cabinet: Cabinet, token: str) -> str:
    with cabinet.writing() as db:
        register_residents(db, cabinet.passwords, cabinet.clock())
    with cabinet.reading() as db:
        line = {
            "url": cabinet.settings.pages.public_url,
            "terminal_token": token,
            "accounts": [who.members() for who in demo_residents(db, cabinet.today())],
            "newcomers": [who.members() for who in newcomers(db)],
        }
    return json.dumps(line, ensure_ascii=False)
