"""Registration, one-time links, letters and messages, consents, linked accounts, subscriptions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cabinet.columns import Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this step."""
    op.create_table(
        "attempts",
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("counted_from", Moment(), nullable=False),
        sa.Column("locked_until", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("subject", "kind", name=op.f("pk_attempts")),
    )
    op.create_table(
        "one_time_tokens",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.Column("payload", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("good_until", Moment(), nullable=False),
        sa.Column("used_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("account_number", "token_sha256", name=op.f("pk_one_time_tokens")),
    )
    op.create_index(op.f("ix_one_time_tokens_token_sha256"), "one_time_tokens", ["token_sha256"])

    op.create_table(
        "outbound_messages",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("message_id", sa.String(length=36), nullable=False),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("fields", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("next_attempt_at", Moment(), nullable=False),
        sa.Column("claimed_until", Moment(), nullable=True),
        sa.Column("sent_at", Moment(), nullable=True),
        sa.Column("last_error", sa.String(length=200), nullable=True),
        sa.PrimaryKeyConstraint("account_number", "message_id", name=op.f("pk_outbound_messages")),
    )
    op.create_index(
        op.f("ix_outbound_messages_state_next_attempt_at"),
        "outbound_messages",
        ["state", "next_attempt_at"],
    )

    op.create_table(
        "consents",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("consent_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("version", sa.String(length=40), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("given_at", Moment(), nullable=False),
        sa.Column("terminal_id", sa.String(length=64), nullable=True),
        sa.Column("withdrawn_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_consents_accounts")
        ),
        sa.PrimaryKeyConstraint("account_number", "consent_id", name=op.f("pk_consents")),
    )
    op.create_index(
        op.f("ix_consents_account_number_kind_given_at"),
        "consents",
        ["account_number", "kind", "given_at"],
    )

    op.create_table(
        "links",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("linked_account", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("confirmed_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_links_accounts")
        ),
        sa.PrimaryKeyConstraint("account_number", "linked_account", name=op.f("pk_links")),
    )
    op.create_index(op.f("ix_links_linked_account"), "links", ["linked_account"])

    op.create_table(
        "notice_contacts",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("phone", sa.String(length=16), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("saved_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_number"],
            ["accounts.account_number"],
            name=op.f("fk_notice_contacts_accounts"),
        ),
        sa.PrimaryKeyConstraint("account_number", name=op.f("pk_notice_contacts")),
    )
    op.create_table(
        "registrations",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("registration_id", sa.String(length=36), nullable=False),
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("visit_id", sa.String(length=36), nullable=False),
        sa.Column("terminal_id", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("started_at", Moment(), nullable=False),
        sa.Column("over_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.Column("confirmation", sa.String(length=20), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("phone", sa.String(length=16), nullable=True),
        sa.Column("password_hash", sa.String(length=200), nullable=True),
        sa.Column("consent_version", sa.String(length=40), nullable=True),
        sa.Column("consent_sha256", sa.String(length=64), nullable=True),
        sa.Column("consented_at", Moment(), nullable=True),
        sa.Column("good_until", Moment(), nullable=True),
        sa.Column("resend_at", Moment(), nullable=True),
        sa.Column("code_hmac", sa.String(length=64), nullable=True),
        sa.Column("tries_left", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_registrations_accounts")
        ),
        sa.ForeignKeyConstraint(
            ["terminal_id"], ["terminals.terminal_id"], name=op.f("fk_registrations_terminals")
        ),
        sa.PrimaryKeyConstraint("account_number", "registration_id", name=op.f("pk_registrations")),
    )
    op.create_index(op.f("ix_registrations_token_sha256"), "registrations", ["token_sha256"])

    op.create_table(
        "subscriptions",
        sa.Column("account_number", sa.String(length=20), nullable=False),
        sa.Column("subscription", sa.String(length=20), nullable=False),
        sa.Column("chosen_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_number"], ["accounts.account_number"], name=op.f("fk_subscriptions_accounts")
        ),
        sa.PrimaryKeyConstraint("account_number", "subscription", name=op.f("pk_subscriptions")),
    )
    op.add_column("credentials", sa.Column("email", sa.String(length=254), nullable=True))
    op.add_column("credentials", sa.Column("email_confirmed_at", Moment(), nullable=True))
    op.add_column("credentials", sa.Column("pending_email", sa.String(length=254), nullable=True))
    op.add_column("credentials", sa.Column("phone", sa.String(length=16), nullable=True))

    op.add_column("sessions", sa.Column("own_account", sa.String(length=20), nullable=True))


def downgrade() -> None:
    """Back to the step before."""
    with op.batch_alter_table("sessions") as table:
        table.drop_column("own_account")

    with op.batch_alter_table("credentials") as table:
        table.drop_column("phone")
        table.drop_column("pending_email")
        table.drop_column("email_confirmed_at")
        table.drop_column("email")

    op.drop_table("subscriptions")
    op.drop_table("registrations")
    op.drop_table("notice_contacts")
    op.drop_table("links")
    op.drop_table("consents")
    op.drop_table("outbound_messages")
    op.drop_table("one_time_tokens")
    op.drop_table("attempts")
