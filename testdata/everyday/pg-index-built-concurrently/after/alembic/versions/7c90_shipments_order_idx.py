"""index shipments(order_id)

staging copy (81 M rows): 6 min 40 s, no blocked session
"""
from alembic import op

revision = "7c90"
down_revision = "3f2a"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("SET lock_timeout = '5s'")
        op.create_index(
            "ix_shipments_order_id",
            "shipments",
            ["order_id"],
            postgresql_concurrently=True,
            if_not_exists=True,
        )


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index(
            "ix_shipments_order_id",
            table_name="shipments",
            postgresql_concurrently=True,
            if_exists=True,
        )
