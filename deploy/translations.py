"""Compiled translations: made from the catalogues beside them, which are what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deploy.failure import PreparationFailed
from deploy.programs import run_quietly

if TYPE_CHECKING:
    from pathlib import Path

    from deploy.environment import Environment


def compile_translations(environment: Environment) -> None:
    """Compile each catalogue that is newer than its compiled form; raises PreparationFailed.

    A compiled one without its catalogue is removed: each is a language that residents are offered.
    """
    folder = environment.root / "resources" / "translations"
    for compiled in folder.glob("*.qm"):
        if not compiled.with_suffix(".ts").is_file():
            compiled.unlink()
    lrelease = environment.python.with_name("pyside6-lrelease")
    for catalogue in sorted(folder.glob("*.ts")):
        compiled = catalogue.with_suffix(".qm")
        if _is_stale(compiled, catalogue):
            done = run_quietly([str(lrelease), "-silent", str(catalogue), "-qm", str(compiled)])
            if done.returncode or not compiled.is_file():
                raise PreparationFailed(f"lrelease failed: {done.stdout}")


def _is_stale(made: Path, source: Path) -> bool:
    return not made.is_file() or made.stat().st_mtime < source.stat().st_mtime
