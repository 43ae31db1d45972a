"""`kiosk demo` as its own process, with its real cabinet and printer."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QLockFile

from kiosk.demo import Demo, DemoOptions, account_list
from kiosk.demo_cabinet import Announcement, Newcomer, SampleAccount
from kiosk.demo_secrets import DemoSecrets
from kiosk.demo_way_out import PIN, way_out
from kiosk.errors import StartError
from kiosk.staff_pin import StaffPin, keep_pin
from tests.real_parts.waiting import until

LOOPBACK = {"127.0.0.1", "::1"}


class RunningDemo:
    def __init__(self, process: subprocess.Popen[bytes], output: Path) -> None:
        self.process = process
        self._output = output

    def said(self) -> str:
        return self._output.read_text("utf-8")

    def wait_until_ready(self) -> list[psutil.Process]:
        """The children, once the accounts were printed."""
        until(lambda: "Войти можно так" in self.said(), "the accounts", 60)
        return psutil.Process(self.process.pid).children(recursive=True)


@contextmanager
def _demo(folder: Path, *more: str, **environment: str) -> Iterator[RunningDemo]:
    output = folder / "output"
    report = folder / "report.json"
    with output.open("wb") as file:
        options = ["--data-dir", str(folder / "demo"), "--report", str(report), *more]
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "demo", *options],
            env=os.environ | environment,
            stdout=file,
            stderr=file,
        )
    try:
        yield RunningDemo(process, output)
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(timeout=30)


def _gone(children: list[psutil.Process]) -> bool:
    return not any(
        child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_starts_says_who_may_sign_in_and_leaves_nobody_behind(
    tmp_path: Path, number: signal.Signals
) -> None:
    with _demo(tmp_path) as demo:
        children = demo.wait_until_ready()
        assert len(children) >= 2, "a cabinet and a printer"
        assert re.search(r"^  7401203456  \S+  .*два тарифа", demo.said(), re.MULTILINE)
        assert f"Напечатанное складывается в {tmp_path}/demo/printed" in demo.said()
        until(lambda: f"введите ПИН-код {PIN}" in demo.said(), "the way to the service page")
        assert StaffPin(DemoSecrets(tmp_path / "demo"), tmp_path).check(PIN).right
        assert json.loads((tmp_path / "report.json").read_text())["first_paint_at"] > 0
        demo.process.send_signal(number)
        assert demo.process.wait(timeout=20) == 0
        assert _gone(children)
        assert "Traceback" not in demo.said()
        assert "ERROR" not in demo.said()


def test_it_can_be_stopped_before_its_cabinet_is_there(tmp_path: Path) -> None:
    with _demo(tmp_path) as demo:
        main = psutil.Process(demo.process.pid)
        children = until(lambda: main.children(recursive=True), "the first child", 30)
        demo.process.send_signal(signal.SIGINT)
        assert demo.process.wait(timeout=10) == 0
        until(lambda: _gone(children), "the children to end")
        assert "kiosk: " not in demo.said()
        assert "Traceback" not in demo.said()


def test_children_do_not_outlive_a_killed_terminal(tmp_path: Path) -> None:
    with _demo(tmp_path) as demo:
        children = demo.wait_until_ready()
        demo.process.kill()
        demo.process.wait(timeout=10)
        until(lambda: _gone(children), "the children to end")


def test_without_a_display_it_shows_itself_over_vnc_on_loopback(tmp_path: Path) -> None:
    with _demo(tmp_path, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="") as demo:
        children = demo.wait_until_ready()
        address = re.search(r"vnc://127\.0\.0\.1:(\d+)$", demo.said(), re.MULTILINE)
        assert address is not None
        with socket.create_connection(("127.0.0.1", int(address[1])), timeout=5) as viewer:
            assert viewer.recv(12) == b"RFB 003.003\n"
        processes = [psutil.Process(demo.process.pid), *children]
        listening = {
            connection.laddr.ip
            for process in processes
            for connection in process.net_connections("tcp")
            if connection.status == psutil.CONN_LISTEN
        }
        assert listening
        assert listening <= LOOPBACK


def test_a_cabinet_that_does_not_start_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "cabinet.db").write_bytes(b"this is no database" * 100)
    with _demo(tmp_path) as demo:
        assert demo.process.wait(timeout=60) == 2
        complaints = [line for line in demo.said().splitlines() if line.startswith("kiosk: ")]
        assert len(complaints) == 1
        assert "cabinet.log" in complaints[0]
        assert "Traceback" not in demo.said()


def test_a_locked_one_says_the_way_out_before_it_covers_the_console(tmp_path: Path) -> None:
    with _demo(tmp_path, "--lockdown") as demo:
        until((tmp_path / "report.json").exists, "the first paint", 30)
        said = demo.said()
        assert f"введите ПИН-код {PIN}" in said
        assert "Экран заперт" in said


@pytest.mark.parametrize("locked", [False, True])
def test_a_way_out_that_cannot_be_kept_is_one_line(tmp_path: Path, locked: bool) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "demo-secrets.json").write_text("{", "utf-8")
    with _demo(tmp_path, *(["--lockdown"] if locked else [])) as demo:
        until(lambda: "kiosk: there is no way to the service page" in demo.said(), "it", 30)
        assert not locked or demo.process.wait(timeout=30) == 2
        assert "demo-secrets.json cannot be used" in demo.said()
        assert "Traceback" not in demo.said()


def test_a_pin_that_somebody_set_is_not_told(tmp_path: Path) -> None:
    secrets = DemoSecrets(tmp_path)
    assert PIN in way_out(secrets, locked=False)
    assert PIN in way_out(secrets, locked=False)
    keep_pin(secrets, "739184")
    told = way_out(secrets, locked=False)
    assert "«kiosk pin set»" in told
    assert "739184" not in told
    assert PIN not in told


def test_the_list_of_accounts_is_tidy() -> None:
    said = Announcement(
        url="http://127.0.0.1:1",
        terminal_token="secret",
        accounts=(
            SampleAccount("7401203456", "miass2026", "долг"),
            SampleAccount("74012034", "miass", ""),
        ),
        newcomers=(Newcomer("7401216954", "Ким"),),
    )
    assert account_list(said).splitlines() == [
        "Войти можно так (лицевой счёт, пароль):",
        "  7401203456  miass2026  долг",
        "  74012034    miass",
        "«Я здесь впервые» (лицевой счёт, фамилия):",
        "  7401216954  Ким",
    ]


def test_a_second_demo_in_the_same_folder_is_refused_in_one_line(tmp_path: Path) -> None:
    lock = QLockFile(str(tmp_path / "demo.lock"))
    assert lock.tryLock(0)
    with pytest.raises(StartError, match="--data-dir"):
        Demo(DemoOptions(tmp_path)).run()
    lock.unlock()
