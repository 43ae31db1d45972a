"""The terminal's log: what happened, where, when; never what a resident typed or was shown.

Warnings go to stderr, everything to `DATA_DIR/log/kiosk.log`, which is rotated.
"""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.bugs import log_bug

OURS = ("kiosk", "ui")
_BYTES, _FILES = 1_000_000, 5
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_QT = "qt"
"""Qt's own warnings are for the file; a person at the console can do nothing about them."""

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

logger = logging.getLogger(__name__)


def log_to_stderr() -> None:
    """Before anything else: no traceback reaches a person, whatever happens."""
    logging.basicConfig(level=logging.WARNING, format=_FORMAT)
    for name in OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    # it logs a cut answer with a traceback and the address; what became of the call is ours to say
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    handler = logging.getLogger().handlers[0]
    handler.setLevel(logging.WARNING)
    handler.addFilter(lambda record: record.name != _QT or record.levelno >= logging.ERROR)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_thread
    qInstallMessageHandler(_log_qt)


def log_to_file(folder: Path) -> None:
    """Keep a log in a folder; a folder that cannot be written is said once."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "kiosk.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8"
        )
    except OSError as error:
        logger.warning("no log file in %s: %s", folder, error.strerror)
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    logging.getLogger().addHandler(handler)


def _log_uncaught(
    kind: type[BaseException], error: BaseException, _traceback: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        log_bug(logger, error)


def _log_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        log_bug(logger, arguments.exc_value)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger(_QT).log(_QT_LEVELS[kind], "%s", message)
