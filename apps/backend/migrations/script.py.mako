"""${message}"""

import sqlalchemy as sa
from alembic import op

from migrations.locks import lock_tables
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    lock_tables()
    ${upgrades if upgrades else ""}


def downgrade() -> None:
    lock_tables()
    ${downgrades if downgrades else ""}
