"""The application speaks the language that nobody speaks, for as long as it is audited."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication

import ui.languages
from tests.pseudo_locale import CODE as PSEUDO
from tests.pseudo_locale import make_pseudo_catalogue
from ui.languages import CATALOGUES

__all__ = ["PSEUDO", "pseudo_language"]


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Until the block ends, `pseudo` is a language as any other."""
    real = ui.languages.install
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        make_pseudo_catalogue(made)

        def install(app: QCoreApplication, code: str, folder: Path = CATALOGUES) -> None:
            real(app, code, made if code == PSEUDO else folder)

        ui.languages.install = install
        try:
            yield
        finally:
            ui.languages.install = real
