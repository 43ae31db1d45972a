"""A program that puts itself over the terminal: `bypass` past the window manager, too."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit


def main(arguments: list[str]) -> int:
    """Run until it is ended from outside."""
    app = QApplication(arguments)
    window = QLineEdit("another program")
    flags = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint
    if "bypass" in arguments:
        flags |= Qt.WindowType.BypassWindowManagerHint
    window.setWindowFlags(flags)
    window.setGeometry(0, 0, 900, 700)
    window.show()
    window.raise_()
    window.activateWindow()
    app.processEvents()
    sys.stdout.write("shown\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
