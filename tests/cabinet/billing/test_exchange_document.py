"""docs/billing-exchange.md names the files and columns that are read and written, in order."""

from __future__ import annotations

import json
import re
from datetime import UTC
from pathlib import Path

import pytest

import cabinet
from cabinet.billing.batch_files import write_batch
from cabinet.billing.batches import COLUMNS, Batch
from cabinet.billing.faults import Faults
from cabinet.billing.files import FILES
from cabinet.billing.formats import FileFormat
from cabinet.billing.registries import reading
from domain.readings import Refusal
from tests.cabinet.conftest import NOON

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


def test_optional_files_are_said_to_be() -> None:
    said = [form.name for form in FILES if "Файл необязателен" in section(form.name)]
    assert said == [form.name for form in FILES if form.optional]


def test_every_reason_of_a_refusal_is_explained() -> None:
    assert re.findall(r"^- `(\w+)`: ", section("refusals.csv"), re.MULTILINE) == list(Refusal)


def outbound(name: str) -> str:
    part = DOCUMENT.split("\n## Показания из кабинета\n", 1)[1]
    return part.split(f"\n#### {name}\n", 1)[1].split("\n####", 1)[0]


def named(table: str) -> tuple[str, ...]:
    return tuple(re.findall(r"^\| `(\w+)` \|[^|]*\|[^|]*\|$", table, re.MULTILINE))


def test_the_batch_has_the_columns_and_members_that_it_names(tmp_path: Path) -> None:
    written = write_batch(tmp_path, Batch(1, NOON), [])
    header = (written.folder / "readings.csv").read_text()
    manifest = json.loads((written.folder / "manifest.json").read_text())

    assert named(outbound("readings.csv")) == tuple(header.strip().split(",")) == COLUMNS
    assert named(outbound("manifest.json")) == tuple(manifest)
    example = outbound("readings.csv").split("```")[1].strip()
    assert len(example.split(",")) == len(COLUMNS)


def registries(name: str) -> str:
    part = DOCUMENT.split("\n## Реестры платежей\n", 1)[1].split("\n## ", 1)[0]
    return part.split(f"\n#### {name}\n", 1)[1].split("\n####", 1)[0]


def test_a_registry_has_the_columns_that_it_names() -> None:
    rows = registries("Строки реестра")
    assert list(named(rows)) == [column.name for column in reading.COLUMNS]
    optional = re.findall(r"^\| `(\w+)` \|[^|]*может быть пустым", rows, re.MULTILINE)
    assert optional == [column.name for column in reading.COLUMNS if not column.required]
    last = registries("Последняя строка")
    assert list(named(last)) == [column.name for column in reading.TRAILER]


def test_the_example_of_a_registry_is_sound(tmp_path: Path) -> None:
    path, faults = tmp_path / "registry.csv", Faults()
    path.write_text(registries("Последняя строка").split("```")[1].lstrip())
    reader = reading.RegistryReader(path, UTC, NOON.date(), faults)
    assert len(list(reader.rows())) == 2
    assert (faults.first(), reader.trailer and reader.trailer.registry_id) == (
        [],
        "SB-2026-11-20-01",
    )
