"""Bills that the cabinet makes itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this step."""
    op.create_table(
        "made_bills",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("figures_sha256", sa.String(length=64), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("file_key", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_number"],
            ["accounts.account_number"],
            name=op.f("fk_made_bills_accounts"),
        ),
        sa.PrimaryKeyConstraint("account_number", "period", name=op.f("pk_made_bills")),
    )


def downgrade() -> None:
    """Back to the step before."""
    op.drop_table("made_bills")
