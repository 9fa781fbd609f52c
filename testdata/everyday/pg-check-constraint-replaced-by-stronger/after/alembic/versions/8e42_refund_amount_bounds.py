"""refund amount between one cent and the captured amount

Revision ID: 8e42
Revises: 7c1d
Create Date: 2026-11-27

Production was asked on 27 Nov (read replica):
SELECT count(*) FROM pay.refunds WHERE amount_cents < 1 OR amount_cents > captured_cents  -> 0
"""
from alembic import op

revision = "8e42"
down_revision = "7c1d"


def upgrade() -> None:
    op.execute("SET lock_timeout = '2s'")
    op.execute(
        "ALTER TABLE pay.refunds ADD CONSTRAINT refunds_amount_bounds "
        "CHECK (amount_cents >= 1 AND amount_cents <= captured_cents) NOT VALID"
    )
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE pay.refunds VALIDATE CONSTRAINT refunds_amount_bounds")
    # the old check is implied by the new one, which is valid from here on
    op.execute("SET lock_timeout = '2s'")
    op.execute("ALTER TABLE pay.refunds DROP CONSTRAINT refunds_amount_nonneg")


def downgrade() -> None:
    op.execute("SET lock_timeout = '2s'")
    op.execute(
        "ALTER TABLE pay.refunds ADD CONSTRAINT refunds_amount_nonneg "
        "CHECK (amount_cents >= 0) NOT VALID"
    )
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE pay.refunds VALIDATE CONSTRAINT refunds_amount_nonneg")
    op.execute("ALTER TABLE pay.refunds DROP CONSTRAINT refunds_amount_bounds")
