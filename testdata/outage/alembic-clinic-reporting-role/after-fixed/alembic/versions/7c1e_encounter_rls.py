"""row level security on encounter and prescription

Revision ID: 7c1e
Revises: 69b0
Create Date: 2024-02-12 10:14:31
"""
from alembic import op

revision = "7c1e"
down_revision = "69b0"
branch_labels = None
depends_on = None

TABLES = ("encounter", "prescription")


def upgrade() -> None:
    for t in TABLES:
        op.execute(f"ALTER TABLE clinic.{t} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE clinic.{t} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY {t}_own_practice ON clinic.{t} "
            "USING (practice_id = current_setting('app.practice_id')::int)"
        )
    op.execute("GRANT SELECT ON clinic.v_monthly_counts TO reporting")


def downgrade() -> None:
    for t in TABLES:
        op.execute(f"DROP POLICY {t}_own_practice ON clinic.{t}")
        op.execute(f"ALTER TABLE clinic.{t} DISABLE ROW LEVEL SECURITY")
