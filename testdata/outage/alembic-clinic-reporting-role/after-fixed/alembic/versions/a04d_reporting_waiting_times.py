"""DATA-771: dashboard needs waiting times per practice

Revision ID: a04d
Revises: 7c1e
Create Date: 2024-05-28 16:47:02
"""
from alembic import op

revision = "a04d"
down_revision = "7c1e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE VIEW clinic.v_waiting_times AS "
        "SELECT practice_id, date_trunc('month', arrived_at) AS month, "
        "avg(seen_at - arrived_at) AS waited, count(*) AS n "
        "FROM clinic.encounter GROUP BY 1, 2 HAVING count(*) >= 10"
    )
    op.execute("GRANT SELECT ON clinic.v_waiting_times TO reporting")


def downgrade() -> None:
    op.execute("REVOKE SELECT ON clinic.v_waiting_times FROM reporting")
    op.execute("DROP VIEW clinic.v_waiting_times")
