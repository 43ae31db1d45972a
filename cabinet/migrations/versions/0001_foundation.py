"""The tables of accounts, charges, meters, readings, bills, sign-in and their safeguards."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cabinet.columns import ChargeParts, ExactDecimal, Moment

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this step."""
    op.create_table(
        "accounts",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("surname", sa.String(length=120), nullable=False),
        sa.Column("first_name", sa.String(length=120), nullable=False),
        sa.Column("middle_name", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("total_area", ExactDecimal(), nullable=False),
        sa.Column("heated_area", ExactDecimal(), nullable=False),
        sa.Column("rooms", sa.BigInteger(), nullable=False),
        sa.Column("registered_people", sa.BigInteger(), nullable=False),
        sa.Column("resident_people", sa.BigInteger(), nullable=False),
        sa.Column("phone", sa.String(length=16), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.PrimaryKeyConstraint("account_number", name=op.f("pk_accounts")),
    )
    op.create_table(
        "audit_events",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=False),
        sa.Column("happened_at", Moment(), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("terminal_id", sa.String(length=64), nullable=True),
        sa.Column("visit_id", sa.String(length=36), nullable=True),
        sa.PrimaryKeyConstraint("account_number", "event_id", name=op.f("pk_audit_events")),
    )
    op.create_index(
        op.f("ix_audit_events_account_number_happened_at"),
        "audit_events",
        ["account_number", "happened_at"],
    )
    op.create_table(
        "deliveries",
        sa.Column("delivery_id", sa.String(length=64), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("imported_at", Moment(), nullable=False),
        sa.Column("manifest_sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("delivery_id", name=op.f("pk_deliveries")),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("key_sha256", sa.String(length=64), nullable=False),
        sa.Column("request_digest", sa.String(length=64), nullable=False),
        sa.Column("status", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("account_number", "key_sha256", name=op.f("pk_idempotency_keys")),
    )
    op.create_table(
        "payees",
        sa.Column("scope", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("personal_account", sa.String(length=20), nullable=False),
        sa.Column("bank_name", sa.String(length=45), nullable=False),
        sa.Column("bic", sa.String(length=9), nullable=False),
        sa.Column("correspondent_account", sa.String(length=20), nullable=False),
        sa.Column("inn", sa.String(length=12), nullable=False),
        sa.Column("kpp", sa.String(length=9), nullable=False),
        sa.PrimaryKeyConstraint("scope", name=op.f("pk_payees")),
    )
    op.create_table(
        "terminals",
        sa.Column("terminal_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("enrolled_at", Moment(), nullable=False),
        sa.Column("revoked_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("terminal_id", name=op.f("pk_terminals")),
        sa.UniqueConstraint("token_sha256", name=op.f("uq_terminals_token_sha256")),
    )
    op.create_table(
        "bills",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("file_key", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_bills_accounts")
        ),
        sa.PrimaryKeyConstraint("account_number", "period", name=op.f("pk_bills")),
    )
    op.create_table(
        "charges",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("utility", sa.String(length=20), nullable=False),
        sa.Column("opening", sa.BigInteger(), nullable=False),
        sa.Column("charged", sa.BigInteger(), nullable=False),
        sa.Column("recalculation", sa.BigInteger(), nullable=False),
        sa.Column("privilege", sa.BigInteger(), nullable=False),
        sa.Column("penalty", sa.BigInteger(), nullable=False),
        sa.Column("paid", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=False),
        sa.Column("unit", sa.String(length=20), nullable=False),
        sa.Column("parts", ChargeParts(), nullable=False),
        sa.CheckConstraint(
            "due = opening + charged + recalculation - privilege + penalty - paid",
            name=op.f("ck_charges_adds_up"),
        ),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_charges_accounts")
        ),
        sa.PrimaryKeyConstraint("account_number", "period", "utility", name=op.f("pk_charges")),
    )
    op.create_table(
        "credentials",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_credentials_accounts")
        ),
        sa.PrimaryKeyConstraint("account_number", name=op.f("pk_credentials")),
    )
    op.create_table(
        "meters",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("meter_id", sa.String(length=64), nullable=False),
        sa.Column("utility", sa.String(length=20), nullable=False),
        sa.Column("serial_number", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("registers", sa.BigInteger(), nullable=False),
        sa.Column("capacity", sa.BigInteger(), nullable=False),
        sa.Column("decimals", sa.BigInteger(), nullable=False),
        sa.Column("verified_until", sa.Date(), nullable=True),
        sa.Column("automatic", sa.Boolean(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.CheckConstraint("registers BETWEEN 1 AND 4", name=op.f("ck_meters_registers")),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_meters_accounts")
        ),
        sa.PrimaryKeyConstraint("account_number", "meter_id", name=op.f("pk_meters")),
    )
    op.create_table(
        "payments",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("payment_id", sa.String(length=64), nullable=False),
        sa.Column("utility", sa.String(length=20), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_payments_accounts")
        ),
        sa.PrimaryKeyConstraint("account_number", "payment_id", name=op.f("pk_payments")),
    )
    op.create_index(
        op.f("ix_payments_account_number_received_on"),
        "payments",
        ["account_number", "received_on"],
    )
    op.create_table(
        "sessions",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("visit_id", sa.String(length=36), nullable=False),
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("terminal_id", sa.String(length=64), nullable=False),
        sa.Column("started_at", Moment(), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_sessions_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["terminal_id"], ["terminals.terminal_id"], name=op.f("fk_sessions_terminals")
        ),
        sa.PrimaryKeyConstraint("account_number", "visit_id", name=op.f("pk_sessions")),
    )
    op.create_index(op.f("ix_sessions_token_sha256"), "sessions", ["token_sha256"])
    op.create_index(op.f("ix_sessions_visit_id"), "sessions", ["visit_id"])
    op.create_table(
        "readings",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("reading_id", sa.String(length=64), nullable=False),
        sa.Column("meter_id", sa.String(length=64), nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.Column("captured_at", Moment(), nullable=True),
        sa.Column("value_t1", ExactDecimal(), nullable=False),
        sa.Column("value_t2", ExactDecimal(), nullable=True),
        sa.Column("value_t3", ExactDecimal(), nullable=True),
        sa.Column("value_t4", ExactDecimal(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("visit_id", sa.String(length=36), nullable=True),
        sa.Column("terminal_id", sa.String(length=64), nullable=True),
        sa.Column("deleted_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_number", "meter_id"],
            ["meters.account_number", "meters.meter_id"],
            name=op.f("fk_readings_meters"),
        ),
        sa.ForeignKeyConstraint(
            ["terminal_id"], ["terminals.terminal_id"], name=op.f("fk_readings_terminals")
        ),
        sa.PrimaryKeyConstraint("account_number", "reading_id", name=op.f("pk_readings")),
    )
    op.create_index(
        "ix_readings_one_live",
        "readings",
        ["account_number", "meter_id", "period"],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
        sqlite_where=sa.text("deleted_at IS NULL"),
    )


def downgrade() -> None:
    """Back to an empty database."""
    for table in (
        "readings",
        "sessions",
        "payments",
        "meters",
        "credentials",
        "charges",
        "bills",
        "terminals",
        "payees",
        "idempotency_keys",
        "deliveries",
        "audit_events",
        "accounts",
    ):
        op.drop_table(table)
