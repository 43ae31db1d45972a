"""One row that is never answered, in a terminal whose cabinet answers everything else."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.cabinet_address import CabinetAddress
from kiosk.outbox import FOLDER
from kiosk.outbox.outbox import Outbox
from kiosk.secrets import MemorySecrets
from tests.kiosk.outbox.samples import kept_reading
from tests.kiosk.outbox.test_outbox import keep
from tests.kiosk.scripted import info, route_of, scripted
from tests.kiosk.terminal import running_terminal
from tests.real_parts.small_cabinet import Answer, small_cabinet

TRIES = 4


def test_it_does_not_close_the_terminal_again_and_again(qtbot: QtBot, tmp_path: Path) -> None:
    secrets = MemorySecrets()
    outbox = Outbox(tmp_path / FOLDER, secrets)
    keep(outbox, kept_reading())
    outbox.close()
    with small_cabinet() as cabinet:
        cabinet.answer = scripted(
            {"GET terminal": info(), "POST readings": Answer(502, b"<html>", "text/html")}
        )
        address = CabinetAddress(cabinet.url, "t")
        with running_terminal(qtbot, address, tmp_path, secrets) as terminal:
            closed: list[None] = []
            terminal.services.connection.lost.connect(lambda: closed.append(None))
            terminal.services.connection.start()

            def tried_often() -> bool:
                return [route_of(call) for call in cabinet.calls].count("POST readings") >= TRIES

            qtbot.waitUntil(tried_often, timeout=60_000)
            qtbot.waitUntil(lambda: terminal.services.connection.available, timeout=10_000)
            assert len(closed) == 1
