"""A reader of codes that types like a keyboard, and people who type."""

import time
from itertools import cycle

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from domain.payment_request import payment_code
from tests.domain.payment_samples import ACCOUNT, OCTOBER, PAYEE

BILL = payment_code(PAYEE, ACCOUNT, None, OCTOBER, 4812_36).text
KEYS_OF_A_US_KEYBOARD = BILL.encode("ascii", "replace").decode()
UNKNOWN = "https://example.org/?q=12345678901234567890"


def scan(window, text, *, end="\r"):
    """Press the keys without a pause, as the system's window gets them."""
    for symbol in text:
        QTest.keyClick(window.windowHandle(), symbol)
    if end:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)


def send(window, key, text, *, repeated=False):
    """A press that QTest has no words for."""
    plain = Qt.KeyboardModifier.NoModifier
    press = QKeyEvent(QEvent.Type.KeyPress, key, plain, text, repeated)
    QCoreApplication.sendEvent(window.windowHandle(), press)


def type_at(window, text, gaps_ms):
    """Press the keys, and Enter, with these gaps between them by the clock of the keyboard."""
    plain, at_ms = Qt.KeyboardModifier.NoModifier, int(time.monotonic() * 1000)
    for symbol, gap in zip(f"{text}\r", cycle(gaps_ms)):
        key = Qt.Key.Key_Return if symbol == "\r" else Qt.Key.Key_unknown
        press = QKeyEvent(QEvent.Type.KeyPress, key, plain, symbol)
        press.setTimestamp(at_ms)
        QCoreApplication.sendEvent(window.windowHandle(), press)
        at_ms += gap


def pause(qtbot, ms):
    """Longer than that, with the event loop at work: the time is what is tested."""
    until = time.monotonic() + ms * 1.5 / 1000
    qtbot.waitUntil(lambda: time.monotonic() > until, timeout=5000)
