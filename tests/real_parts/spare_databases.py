"""Databases on PostgreSQL that are used again: to empty one takes less than to make and drop it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import sql

from tests.real_parts.postgresql import PostgresqlCluster

_MOST_BYTES = 32 * 1024**2
"""Four times an empty one. A bigger one has held so much that what is left of it slows others."""

_SHAPE = """
    SELECT (SELECT sum(xmin::text::bigint) FROM pg_attribute WHERE attrelid >= 16384),
           (SELECT sum(xmin::text::bigint) FROM pg_constraint)
"""
"""Another one after whatever changes tables, indexes or constraints."""

_END_OTHERS = """
    SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
    WHERE datname = current_database() AND backend_type = 'client backend'
    AND pid <> pg_backend_pid()
"""

_TABLES = """
    SELECT relname FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'alembic_version'
"""


class SpareDatabases:
    """Copies of a database that has tables, no sequences, and no rows."""

    def __init__(self, cluster: PostgresqlCluster, template: str) -> None:
        self._cluster = cluster
        self._template = template
        self._spare: list[str] = []
        with self._reach(template) as connection:
            self._shape = connection.execute(_SHAPE).fetchone()
            self._empty = _emptying(connection)

    @contextmanager
    def lent(self) -> Iterator[str]:
        """The name of an empty one, until the block ends."""
        name = self._spare.pop() if self._spare else self._cluster.create_database(self._template)
        yield name
        if self._emptied(name):
            self._spare.append(name)
        else:
            self._cluster.drop_database(name)

    def _emptied(self, name: str) -> bool:
        """Whether it is again what it was."""
        with self._reach(name) as connection:
            connection.execute(_END_OTHERS)
            if connection.execute(_SHAPE).fetchone() != self._shape:
                return False
            connection.execute(self._empty)
            size = connection.execute("SELECT pg_database_size(current_database())").fetchone()
        return size is not None and size[0] < _MOST_BYTES

    def _reach(self, name: str) -> psycopg.Connection:
        return self._cluster.connect(name)


def _emptying(connection: psycopg.Connection) -> sql.Composed:
    """All tables at once, whatever refers to what."""
    tables = [sql.Identifier(name) for (name,) in connection.execute(_TABLES)]
    deletions = [sql.SQL("DELETE FROM {};").format(table) for table in tables]
    begin = sql.SQL("BEGIN; SET LOCAL session_replication_role = replica;")
    return sql.SQL(" ").join([begin, *deletions, sql.SQL("COMMIT")])
