"""Readings after the fact: batches for billing, refusals, numbers, requests to operators."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cabinet.columns import Moment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this step."""
    op.create_table(
        "reading_batches",
        sa.Column("batch_number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("confirmed_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("batch_number", name=op.f("pk_reading_batches")),
    )
    op.create_table(
        "exported_readings",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("reading_id", sa.String(length=64), nullable=False),
        sa.Column("action", sa.String(length=20), nullable=False),
        sa.Column("batch_number", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_number", "reading_id"],
            ["readings.account_number", "readings.reading_id"],
            name=op.f("fk_exported_readings_readings"),
        ),
        sa.ForeignKeyConstraint(
            ["batch_number"],
            ["reading_batches.batch_number"],
            name=op.f("fk_exported_readings_reading_batches"),
        ),
        sa.PrimaryKeyConstraint(
            "account_number", "reading_id", "action", name=op.f("pk_exported_readings")
        ),
    )
    op.create_index(
        op.f("ix_exported_readings_batch_number_position"),
        "exported_readings",
        ["batch_number", "position"],
    )
    op.create_table(
        "operator_requests",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("request_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("meter_id", sa.String(length=64), nullable=False),
        sa.Column("values", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("refusal", sa.String(length=20), nullable=True),
        sa.Column("reading_id", sa.String(length=64), nullable=True),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("visit_id", sa.String(length=36), nullable=False),
        sa.Column("terminal_id", sa.String(length=64), nullable=False),
        sa.Column("closed_at", Moment(), nullable=True),
        sa.Column("answer", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_number", "meter_id"],
            ["meters.account_number", "meters.meter_id"],
            name=op.f("fk_operator_requests_meters"),
        ),
        sa.ForeignKeyConstraint(
            ["terminal_id"],
            ["terminals.terminal_id"],
            name=op.f("fk_operator_requests_terminals"),
        ),
        sa.PrimaryKeyConstraint("account_number", "request_id", name=op.f("pk_operator_requests")),
    )
    op.create_index(
        op.f("ix_operator_requests_closed_at_made_at"),
        "operator_requests",
        ["closed_at", "made_at"],
    )
    op.add_column("readings", sa.Column("refusal", sa.String(length=20), nullable=True))
    op.add_column("readings", sa.Column("note", sa.String(length=200), nullable=True))
    op.add_column("readings", sa.Column("number", sa.String(length=12), nullable=True))
    op.create_index(
        op.f("ix_readings_account_number_number"), "readings", ["account_number", "number"]
    )


def downgrade() -> None:
    """Back to the step before."""
    op.drop_index(op.f("ix_readings_account_number_number"), "readings")
    with op.batch_alter_table("readings") as table:
        table.drop_column("number")
        table.drop_column("note")
        table.drop_column("refusal")

    op.drop_table("operator_requests")
    op.drop_table("exported_readings")
    op.drop_table("reading_batches")
