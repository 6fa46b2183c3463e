"""Create the queue of files to delete from the store."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "files_to_remove",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files_to_remove")),
    )
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON files_to_remove TO sams_app")


def downgrade() -> None:
    # What is still to be removed is not forgotten: the version before sweeps it as what was broken off.
    op.execute(
        "INSERT INTO unfinished_uploads (id, started_at)"
        " SELECT id, now() - interval '2 days' FROM files_to_remove"
    )
    op.drop_table("files_to_remove")
