"""Who may import whom (docs/architecture.md), read from the source of the whole tree.

import-linter holds the same contracts between our packages; this adds what it cannot say: the
standard library only, and which parts of PySide6.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
START_UP = "kiosk.start"
"""The terminal's composition root."""

SPOOLING = "kiosk.printing.spooling"
"""Runs in a process of its own (decision 14)."""

SPEAKING = {
    "kiosk.speech.voice": "PySide6.QtTextToSpeech",
    "kiosk.speech.windows_outputs": "PySide6.QtMultimedia",
}
"""Run in a process of their own, too (decision 20)."""

NEEDS_A_WIRE_OR_A_DISK = {"requests", "sqlalchemy", "pyipp", "keyring", "fsspec", "psycopg"}
DYNAMIC = ("__import__", "import_module")
HEAVY = {"requests", "sqlalchemy", "pyipp", "keyring", "qrcode", "cryptography"}


def is_in(name: str, *packages: str) -> bool:
    """`PySide6.QtWidgets.QLabel` is in `PySide6.QtWidgets` and in `PySide6`."""
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def domain_stands_alone(importer: str, imported: str) -> bool:
    return is_in(imported, "domain", *sys.stdlib_module_names)


def cabinet_knows_no_terminal(importer: str, imported: str) -> bool:
    return not is_in(imported, "kiosk", "ui", "PySide6")


def kiosk_knows_no_cabinet_and_no_widgets(importer: str, imported: str) -> bool:
    if is_in(imported, "cabinet"):
        return False
    if importer == START_UP and is_in(imported, "ui", "PySide6.QtWidgets"):
        return True
    if importer == SPOOLING and is_in(imported, "PySide6.QtPdf", "PySide6.QtPrintSupport"):
        return True
    if importer in SPEAKING and is_in(imported, SPEAKING[importer]):
        return True
    return not is_in(imported, "ui") and (
        not is_in(imported, "PySide6") or is_in(imported, "PySide6.QtCore", "PySide6.QtGui")
    )


def ui_has_widgets_only(importer: str, imported: str) -> bool:
    return not is_in(imported, "cabinet", *NEEDS_A_WIRE_OR_A_DISK)


def the_rest_knows_no_screens(importer: str, imported: str) -> bool:
    return not is_in(imported, "ui", "PySide6")


RULES: dict[str, Callable[[str, str], bool]] = {
    "domain": domain_stands_alone,
    "cabinet": cabinet_knows_no_terminal,
    "kiosk": kiosk_knows_no_cabinet_and_no_widgets,
    "ui": ui_has_widgets_only,
    "resources": the_rest_knows_no_screens,
    "deploy": the_rest_knows_no_screens,
}


def imports(source: str, module: str, *, is_package: bool = False) -> Iterator[tuple[int, str]]:
    """Line and full name of all that a module imports, inside functions as well."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(node, module, is_package=is_package)
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(DYNAMIC):
            yield from ((node.lineno, argument) for argument in _texts(node.args[:1]))


def _texts(arguments: list[ast.expr]) -> Iterator[str]:
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value


def _absolute(node: ast.ImportFrom, module: str, *, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    parents = module.split(".")
    above = parents[: len(parents) - node.level + is_package]
    return ".".join([*above, node.module] if node.module else above)


def violations(root: Path, package: str) -> list[str]:
    allowed = RULES[package]
    found = []
    for path in sorted((root / package).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        module = ".".join(parts[:-1] if is_package else parts)
        found += [
            f"{path.relative_to(root)}:{line} imports {name}"
            for line, name in imports(path.read_text("utf-8"), module, is_package=is_package)
            if is_in(name, "tests") or not allowed(module, name)
        ]
    return found


@pytest.mark.parametrize("package", RULES)
def test_the_tree_keeps_the_rules(package: str) -> None:
    assert violations(ROOT, package) == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("domain/money.py", "import msgspec"),
        ("domain/money.py", "from kiosk import visit"),
        ("domain/sub/rules.py", "from ...cabinet import tables"),
        ("cabinet/api/routes.py", "from kiosk.settings import Settings"),
        ("cabinet/bills/render.py", "def f():\n    from PySide6.QtGui import QImage"),
        ("kiosk/client.py", "from cabinet.api import routes"),
        ("kiosk/qr.py", "from PySide6.QtWidgets import QLabel"),
        ("kiosk/qr.py", "from PySide6 import QtCore, QtWidgets"),
        ("kiosk/qr.py", "import PySide6.QtPdf"),
        ("kiosk/printing/spooler_printer.py", "from PySide6.QtPrintSupport import QPrinter"),
        ("kiosk/visit.py", "import ui.application"),
        ("kiosk/visit.py", "importlib.import_module('ui.application')"),
        ("kiosk/start.py", "import cabinet.settings"),
        ("kiosk/printing/jobs.py", "from ..start import main\nfrom ...ui import window"),
        ("ui/screens/welcome.py", "from cabinet.tables import Account"),
        ("ui/screens/welcome.py", "import requests"),
        ("ui/window.py", "from tests.kiosk.factories import make_visit"),
        ("resources/generate.py", "from ui import theme"),
        ("deploy/prepare.py", "from ui import theme"),
    ],
)
def test_a_broken_rule_is_found(tmp_path: Path, path: str, source: str) -> None:
    broken = tmp_path / path
    broken.parent.mkdir(parents=True)
    broken.write_text(source, "utf-8")

    assert len(violations(tmp_path, Path(path).parts[0])) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("domain/money.py", "from decimal import Decimal\nfrom . import periods"),
        ("kiosk/start.py", "from PySide6 import QtWidgets\nfrom ui.application import run"),
        ("kiosk/jobs.py", "from PySide6.QtCore import QObject\nfrom domain import errors"),
        ("ui/window.py", "from PySide6 import QtWidgets\nfrom kiosk.visit import Visit"),
        ("ui/screens/__init__.py", "from .welcome import Welcome\nfrom ..theme import colours"),
    ],
)
def test_what_is_allowed_is_not(tmp_path: Path, path: str, source: str) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(source, "utf-8")

    assert violations(tmp_path, Path(path).parts[0]) == []


@pytest.mark.parametrize("module", [START_UP, "kiosk.actions", "kiosk.connection", "kiosk.visit"])
def test_nothing_heavy_is_imported_before_the_first_screen(module: str) -> None:
    code = f"import sys, {module}; print(*sorted({HEAVY!r} & set(sys.modules)))"

    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.split() == []
