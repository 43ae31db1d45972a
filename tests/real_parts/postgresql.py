"""A PostgreSQL of our own: a new cluster in a temporary folder, reached by its Unix socket alone.

`PostgresqlCluster` is a context manager for any test; `postgresql_cluster` is it as a fixture, one
for the whole run. The server ends with the process that started it, however that ends.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Self
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

_USER = "postgres"
_START_TIMEOUT_S = 60
_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")


class PostgresqlCluster:
    """Starts on entry, is gone on exit."""

    def __init__(self) -> None:
        self._binaries = _binaries()
        self._folder = Path(tempfile.mkdtemp(prefix="postgresql-"))
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        if os.getuid() == 0:
            shutil.chown(self._folder, _USER, _USER)
        self._run("initdb", "--no-sync", "--auth=trust", f"--username={_USER}", "--encoding=UTF8")
        log = (self._folder / "log").open("wb")
        with log:
            self._server = subprocess.Popen(self._server_command(), stdout=log, stderr=log)
        self._wait_until_ready()
        return self

    def __exit__(self, *_error: object) -> None:
        if self._server is not None:
            self._server.send_signal(signal.SIGINT)  # fast shutdown: sessions are cut off
            try:
                self._server.wait(10)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait()
        shutil.rmtree(self._folder)

    def url(self, database: str) -> str:
        """A database's address as SQLAlchemy and the cabinet's settings write it."""
        return f"postgresql+psycopg://{_USER}@/{database}?host={self._folder}"

    def connect(self, database: str = _USER) -> psycopg.Connection:
        """As its superuser; every statement is committed at once."""
        return psycopg.connect(host=str(self._folder), user=_USER, dbname=database, autocommit=True)

    def create_database(self, template: str = "template1") -> str:
        """Make a database with a new name, a copy of `template`, and return its name."""
        name = f"t{uuid4().hex}"
        self._execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )
        return name

    def drop_database(self, name: str) -> None:
        """Drop a database, whoever is still connected to it."""
        self._execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _execute(self, statement: sql.Composed) -> None:
        with self.connect() as connection:
            connection.execute(statement)

    def _wait_until_ready(self) -> None:
        ready = [str(self._binaries / "pg_isready"), "-q", "-h", str(self._folder)]
        for _ in range(_START_TIMEOUT_S * 20):
            if subprocess.run(ready, check=False).returncode == 0:
                return
            if self._server is None or self._server.poll() is not None:
                break
            try:
                self._server.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
        raise RuntimeError((self._folder / "log").read_text())

    def _server_command(self) -> list[str]:
        """The server itself, told by the kernel when this process ends."""
        options = [part for option in _FAST for part in ("-c", option)]
        return [
            *_as_server_user("--pdeathsig=QUIT"),
            str(self._binaries / "postgres"),
            *("-D", str(self._folder / "data")),
            *("-c", "listen_addresses="),
            *("-k", str(self._folder)),
            *options,
        ]

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [
                *_as_server_user(),
                str(self._binaries / program),
                *("-D", str(self._folder / "data")),
                *arguments,
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=self._folder,
        )


@pytest.fixture(scope="session")
def postgresql_cluster() -> Iterator[PostgresqlCluster]:
    """One cluster for the whole run (for each worker process of it)."""
    with PostgresqlCluster() as cluster:
        yield cluster


def _as_server_user(*options: str) -> list[str]:
    """PostgreSQL refuses to run as root."""
    user = ["--reuid", _USER, "--regid", _USER, "--clear-groups"] if os.getuid() == 0 else []
    return ["setpriv", *user, *options] if user or options else []


def _binaries() -> Path:
    """The newest PostgreSQL of Debian's packages, or that on the PATH."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name)
    )
    if found:
        return found[-1]
    return Path(shutil.which("postgres") or "/usr/bin/postgres").parent
