"""Payment registries, and what terminals tell of their printers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cabinet.columns import Moment

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this step."""
    op.create_table(
        "payment_registries",
        sa.Column("registry_id", sa.String(length=64), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("imported_at", Moment(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("registry_id", name=op.f("pk_payment_registries")),
    )
    op.create_table(
        "registry_payments",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("payment_id", sa.String(length=64), nullable=False),
        sa.Column("utility", sa.String(length=20), nullable=False),
        sa.Column("registry_id", sa.String(length=64), nullable=False),
        sa.Column("paid_at", Moment(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_number"],
            ["accounts.account_number"],
            name=op.f("fk_registry_payments_accounts"),
        ),
        sa.ForeignKeyConstraint(
            ["registry_id"],
            ["payment_registries.registry_id"],
            name=op.f("fk_registry_payments_payment_registries"),
        ),
        sa.PrimaryKeyConstraint(
            "account_number", "payment_id", "utility", name=op.f("pk_registry_payments")
        ),
    )
    for columns in (["account_number", "received_on"], ["payment_id"], ["registry_id"]):
        name = op.f(f"ix_registry_payments_{'_'.join(columns)}")
        op.create_index(name, "registry_payments", columns)
    op.add_column("terminals", sa.Column("printer_fault", sa.String(length=20), nullable=True))
    op.add_column("terminals", sa.Column("printer_low", sa.JSON(), nullable=True))
    op.add_column("terminals", sa.Column("printer_told_at", Moment(), nullable=True))


def downgrade() -> None:
    """Back to the step before."""
    with op.batch_alter_table("terminals") as table:
        table.drop_column("printer_told_at")
        table.drop_column("printer_low")
        table.drop_column("printer_fault")

    op.drop_table("registry_payments")
    op.drop_table("payment_registries")
