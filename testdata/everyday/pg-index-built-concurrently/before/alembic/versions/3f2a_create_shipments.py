"""create shipments"""
from alembic import op
import sqlalchemy as sa

revision = "3f2a"
down_revision = "11be"


def upgrade():
    op.create_table(
        "shipments",
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("order_id", sa.BigInteger, nullable=False),
        sa.Column("carrier", sa.Text, nullable=False),
        sa.Column("handed_over_at", sa.DateTime(timezone=True)),
    )


def downgrade():
    op.drop_table("shipments")
