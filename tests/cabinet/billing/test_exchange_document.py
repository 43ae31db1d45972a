"""docs/billing-exchange.md names the files and columns that are read, in their order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import cabinet
from cabinet.billing.files import FILES
from cabinet.billing.formats import FileFormat

DOCUMENT = (Path(cabinet.__file__).parent.parent / "docs" / "billing-exchange.md").read_text()


def section(name: str) -> str:
    return DOCUMENT.split(f"### {name}\n", 1)[1].split("\n### ", 1)[0].split("\n## ", 1)[0]


def test_it_describes_these_files_and_no_others() -> None:
    assert re.findall(r"^### (\S+)$", DOCUMENT, re.MULTILINE) == [form.name for form in FILES]


@pytest.mark.parametrize("form", FILES, ids=lambda form: form.name)
def test_it_names_every_column(form: FileFormat) -> None:
    rows = re.findall(r"^\| `(\w+)` \|([^|]*)\|", section(form.name), re.MULTILINE)

    assert [name for name, _ in rows] == form.header
    assert [name for name, kind in rows if "может быть пустым" in kind] == [
        column.name for column in form.columns if not column.required
    ]


@pytest.mark.parametrize("form", FILES, ids=lambda form: form.name)
def test_its_example_has_as_many_fields(form: FileFormat) -> None:
    example = section(form.name).split("```")[1].strip()

    assert len(re.sub(r'"[^"]*"', "", example).split(",")) == len(form.columns)
