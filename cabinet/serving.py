"""`cabinet serve`: uvicorn over the application, several workers where the settings say so."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn
from uvicorn.supervisors import Multiprocess

from cabinet.application import build_cabinet, create_app
from cabinet.environment import SETTINGS_VARIABLE
from cabinet.listening import listen
from cabinet.outbound.postmen import Postmen, workers_of
from cabinet.outbound.senders import senders_of
from cabinet.payments.issued import bank_token
from cabinet.settings import SettingsError, read_settings

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.types import Lifespan

    from cabinet.settings import Settings


def serve(settings_file: Path) -> int:
    """Answer until told to stop; raises SettingsError where nobody can listen.

    No access log: nginx in front keeps one, with its own rules.
    """
    settings = read_settings(settings_file)
    if settings.outbound.in_server:
        senders_of(settings)  # what cannot be used is told here, not by each worker anew
    if settings.payments.issued is not None:
        bank_token(settings.payments.issued)
    server = settings.server
    config = uvicorn.Config(
        "cabinet.serving:app_of_environment",
        factory=True,
        workers=server.workers,
        access_log=False,
        server_header=False,
    )
    try:
        listener = listen(server.host, server.port)
    except OSError as error:
        raise SettingsError(f"server: {server.host}:{server.port}: {error.strerror}") from error
    warn_of_missing_requisites(settings)
    host, port = listener.getsockname()[:2]
    print(f"cabinet: listening on {host}:{port}", file=sys.stderr, flush=True)  # noqa: T201
    with suppress(KeyboardInterrupt):  # Ctrl+C: the requests under way have been answered
        if server.workers > 1:
            Multiprocess(config, sockets=[listener]).run()
        else:
            uvicorn.Server(config).run(sockets=[listener])
    return 0


def warn_of_missing_requisites(settings: Settings) -> None:
    """Say at the start what else nobody learns of before a resident opens such a bill."""
    missing = settings.company.missing_on_bills
    if missing:
        print(  # noqa: T201
            f"cabinet: warning: [company] {', '.join(missing)}: not set; bills that billing sends "
            "as figures only will not be made",
            file=sys.stderr,
            flush=True,
        )


def app_of_environment() -> FastAPI:
    """The application of a worker process, by the settings file that the environment names."""
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    cabinet = build_cabinet(read_settings(Path(os.environ[SETTINGS_VARIABLE])))
    if not cabinet.settings.outbound.in_server:
        return create_app(cabinet)
    return create_app(cabinet, _sending_beside(Postmen(workers_of(cabinet))))


def _sending_beside(postmen: Postmen) -> Lifespan[FastAPI]:
    """Letters and text messages go out for as long as the server answers."""

    @asynccontextmanager
    async def sending(_app: FastAPI) -> AsyncIterator[None]:
        with postmen:
            yield

    return sending
