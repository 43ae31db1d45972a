"""The demo's settings, and the file of them: for `cabinet requests` and the other commands."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from cabinet.outbound.settings import FolderMail, FolderSms
from cabinet.settings import (
    Bills,
    Company,
    Database,
    Pages,
    Sessions,
    Settings,
    read_settings,
)

if TYPE_CHECKING:
    from pathlib import Path

COMPANY = "АО «Энергосбыт Миасс»"
CONTACTS = "456300, г. Миасс, ул. Романенко, 50А · телефон 8 (3513) 00-00-00"

_FILE = """\
# Настройки кабинета демонстрации, для команд кабинета: cabinet requests --settings ЭТОТ_ФАЙЛ
# Разделы [readings] и [payments] можно менять, они действуют со следующего запуска; остальное
# демонстрация задаёт себе сама.

[database]
url = {database}

[bills]
location = {bills}

[company]
name = {company}
contacts = {contacts}
utc_offset_hours = {offset}

[readings]
inspector_after_months = 0

# [readings.window]
# first_day = 20
# last_day = 25
# outside = "refused"

# Кнопки на странице, которую открывает камера телефона: такого банка нет, см. docs/payments.md
[payments.links]
bank = "банк (пример)"
app = "https://app.bank.example/pay?account={{account}}&sum={{amount}}&service={{utility}}"
web = "https://bank.example/pay?account={{account}}&sum={{amount}}&service={{utility}}"
"""


def demo_settings(data_dir: Path, url: str) -> Settings:
    """The demo's day is that of the machine it runs on; its file says how one gives and pays.

    The file is made where there is none: then readings are taken on any day, and the links to a
    bank are examples. Raises SettingsError.
    """
    messages = str(data_dir.resolve() / "messages")
    file = data_dir / "cabinet.toml"
    if not file.exists():
        file.write_text(_as_file(data_dir), "utf-8")
    chosen = read_settings(file)
    return Settings(
        database=Database(url=_database(data_dir)),
        bills=Bills(location=_bills(data_dir)),
        company=Company(name=COMPANY, contacts=CONTACTS, utc_offset_hours=_offset()),
        readings=chosen.readings,
        payments=chosen.payments,
        sessions=Sessions(minutes=60),
        pages=Pages(public_url=url),
        mail=FolderMail(folder=messages),
        sms=FolderSms(folder=messages),
    )


def _as_file(data_dir: Path) -> str:
    """TOML; its strings are written as JSON writes them."""
    return _FILE.format(
        database=json.dumps(_database(data_dir), ensure_ascii=False),
        bills=json.dumps(_bills(data_dir), ensure_ascii=False),
        company=json.dumps(COMPANY, ensure_ascii=False),
        contacts=json.dumps(CONTACTS, ensure_ascii=False),
        offset=_offset(),
    )


def _database(data_dir: Path) -> str:
    return f"sqlite:///{data_dir.resolve() / 'cabinet.db'}"


def _bills(data_dir: Path) -> str:
    return str(data_dir.resolve() / "bills")


def _offset() -> int:
    offset = datetime.now().astimezone().utcoffset()
    return round(offset.total_seconds() / 3600) if offset else 0
