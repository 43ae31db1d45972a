"""The version that the service page shows is the one that was released."""

from __future__ import annotations

import tomllib
from pathlib import Path

import resources
from kiosk.version import VERSION


def test_it_is_the_projects() -> None:
    project = Path(resources.__file__).parent.parent / "pyproject.toml"
    assert tomllib.loads(project.read_text("utf-8"))["project"]["version"] == VERSION
