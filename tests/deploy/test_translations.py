import os
import sys
from pathlib import Path

from PySide6.QtCore import QTranslator

from deploy.environment import Environment
from deploy.translations import compile_translations

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU"><context><name>Screen</name>
<message><source>Pay</source><translation>{pay}</translation></message></context></TS>
"""


def compiled(catalogue: Path, environment: Environment) -> str:
    compile_translations(environment)
    translator = QTranslator()
    assert translator.load(str(catalogue.with_suffix(".qm")))
    return translator.translate("Screen", "Pay")


def test_a_catalogue_is_compiled_and_again_when_it_changed(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    environment.python = Path(sys.executable)
    catalogue = tmp_path / "resources" / "translations" / "ru.ts"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(CATALOGUE.format(pay="Оплатить"))
    assert compiled(catalogue, environment) == "Оплатить"
    catalogue.write_text(CATALOGUE.format(pay="Заплатить"))
    later = catalogue.stat().st_mtime + 10
    os.utime(catalogue, (later, later))
    assert compiled(catalogue, environment) == "Заплатить"
