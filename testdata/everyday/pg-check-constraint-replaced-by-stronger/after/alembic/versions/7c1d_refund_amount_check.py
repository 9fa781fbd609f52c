"""refund amount must not be negative

Revision ID: 7c1d
Revises: 6b90
Create Date: 2026-03-11
"""
from alembic import op

revision = "7c1d"
down_revision = "6b90"


def upgrade() -> None:
    op.execute(
        "ALTER TABLE pay.refunds ADD CONSTRAINT refunds_amount_nonneg "
        "CHECK (amount_cents >= 0) NOT VALID"
    )
    op.execute("ALTER TABLE pay.refunds VALIDATE CONSTRAINT refunds_amount_nonneg")


def downgrade() -> None:
    op.execute("ALTER TABLE pay.refunds DROP CONSTRAINT refunds_amount_nonneg")
