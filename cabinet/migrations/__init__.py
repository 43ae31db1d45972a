"""The history of the tables, run by Alembic on SQLite and on PostgreSQL.

A new step, after `cabinet.tables` was changed and an empty database migrated:
`python -c "from cabinet.migrations import new_step; new_step('DATABASE', 'what it does')"`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config

from cabinet.database import make_engine

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine


def migrate(engine: Engine) -> None:
    """Bring the tables to the newest form, whole or not at all."""
    with engine.begin() as connection:
        command.upgrade(_config(connection), "head")


def new_step(url: str, message: str) -> None:
    """Write the step from the newest migration to the present tables; look it over before use."""
    with make_engine(url).begin() as connection:
        command.revision(_config(connection), message, autogenerate=True)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config
