"""The history of the tables, run by Alembic on SQLite and on PostgreSQL.

A new step, after `cabinet.tables` was changed, against a database that was migrated before:
`python -c "from cabinet.migrations import new_step; new_step('DATABASE', 'what it does')"`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from cabinet.database import make_engine

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy.engine import Connection, Engine

_HERE = Path(__file__).parent


def migrate(engine: Engine) -> None:
    """Bring the tables to the newest form, whole or not at all."""
    from alembic import command

    with engine.begin() as connection:
        command.upgrade(config_on(connection), "head")


def is_current(engine: Engine) -> bool:
    """Whether there is nothing to migrate. Far quicker than finding out by migrating."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        steps = connection.scalars(text("SELECT version_num FROM alembic_version")).all()
    return list(steps) == [_newest_step()]


def new_step(url: str, message: str) -> None:
    """Write the step from the newest migration to the present tables; look it over before use."""
    from alembic import command

    number = f"{int(_newest_step()) + 1:04}"
    with make_engine(url).begin() as connection:
        command.revision(config_on(connection), message, autogenerate=True, rev_id=number)


def config_on(connection: Connection) -> Config:
    """What Alembic's commands need to know."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_HERE))
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def _newest_step() -> str:
    """Steps are numbered, and their files are named by number first."""
    return max(path.name for path in (_HERE / "versions").glob("[0-9]*.py")).partition("_")[0]
