"""Record which entities are demo data, so that they can be removed."""

import sqlalchemy as sa
from alembic import op

from migrations.locks import lock_tables

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    lock_tables()
    op.create_table(
        "demo_records",
        sa.Column("entity_type", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("entity_type", "entity_id", name="pk_demo_records"),
    )
    op.execute("GRANT SELECT, INSERT ON demo_records TO sams_app")


def downgrade() -> None:
    lock_tables()
    op.drop_table("demo_records")
