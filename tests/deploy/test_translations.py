import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from deploy.environment import Environment
from deploy.translations import compile_translations

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU"><context><name>Screen</name>
<message><source>Pay</source><translation{state}>{pay}</translation></message></context></TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "resources" / "translations"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    made = Environment(tmp_path)
    made.python = Path(sys.executable)
    return made


def compiled(catalogue: Path, environment: Environment) -> str:
    compile_translations(environment)
    translator = QTranslator()
    assert translator.load(str(catalogue.with_suffix(".qm")))
    return translator.translate("Screen", "Pay")


def test_a_catalogue_is_compiled_and_again_when_it_changed(
    folder: Path, environment: Environment
) -> None:
    catalogue = folder / "ru.ts"
    catalogue.write_text(CATALOGUE.format(pay="Оплатить", state=""))
    assert compiled(catalogue, environment) == "Оплатить"
    catalogue.write_text(CATALOGUE.format(pay="Заплатить", state=""))
    later = catalogue.stat().st_mtime + 10
    os.utime(catalogue, (later, later))
    assert compiled(catalogue, environment) == "Заплатить"


def test_what_waits_for_a_native_reader_is_shown(folder: Path, environment: Environment) -> None:
    catalogue = folder / "tt.ts"
    catalogue.write_text(CATALOGUE.format(pay="Түләргә", state=' type="unfinished"'))
    assert compiled(catalogue, environment) == "Түләргә"


def test_a_language_whose_catalogue_is_gone_is_no_longer_offered(
    folder: Path, environment: Environment
) -> None:
    catalogue = folder / "ru.ts"
    catalogue.write_text(CATALOGUE.format(pay="Оплатить", state=""))
    compile_translations(environment)
    catalogue.rename(folder / "tt.ts")
    compile_translations(environment)
    assert [path.name for path in folder.glob("*.qm")] == ["tt.qm"]
