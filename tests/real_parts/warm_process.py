"""Processes of the cabinet that begin with its modules imported: a second of processor time less.

A helper process imports them once and forks. What it forks is a process of its own: it has its own
connections and ports, and is killed like any other. Only how `python -m` begins is left out, which
tests/cabinet/test_command_line.py has.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from multiprocessing import get_context
from multiprocessing.context import ForkServerProcess
from pathlib import Path

_IMPORTED = (
    "cabinet.serving",
    "cabinet.api.app",
    "cabinet.billing.exporting",
    "psycopg",
    "uvicorn.lifespan.on",
    "uvicorn.protocols.http.auto",
    __name__,
)

_context = get_context("forkserver")
_context.set_forkserver_preload(list(_IMPORTED))


def warm_process(target: Callable[..., object], *arguments: object) -> ForkServerProcess:
    """One that has just been started on a function of a module; it ends with this one."""
    process = _context.Process(target=target, args=arguments, daemon=True)
    process.start()
    return process


def warm_cabinet(
    arguments: list[str], log: Path, environment: Mapping[str, str] = os.environ
) -> ForkServerProcess:
    """`python -m cabinet` with these arguments, just started; what it prints goes to `log`."""
    return warm_process(_cabinet, arguments, str(log), dict(environment))


def kill(process: ForkServerProcess) -> None:
    """SIGKILL, whatever it is doing, and wait until it is gone."""
    process.kill()
    process.join()


def _cabinet(arguments: list[str], log: str, environment: Mapping[str, str]) -> None:
    os.environ.clear()
    os.environ.update(environment)
    with Path(log).open("ab") as output:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(output.fileno(), stream.fileno())
    from cabinet.command_line import main

    sys.exit(main(arguments))
