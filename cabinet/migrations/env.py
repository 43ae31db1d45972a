"""Run by Alembic for each command, on the connection that `cabinet.migrations` opened."""

from __future__ import annotations

from alembic import context

from cabinet.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
