"""Refuse assignments that make a cycle of assets holding each other."""

from alembic import op

revision = "0002"
down_revision = "0001"

# The lock makes two hand-outs at once, each into the other, take turns.
FUNCTION = """
CREATE FUNCTION refuse_holding_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    holder uuid := NEW.parent_asset_id;
BEGIN
    PERFORM pg_advisory_xact_lock(835004);
    WHILE holder IS NOT NULL LOOP
        IF holder = NEW.asset_id THEN
            RAISE EXCEPTION 'an asset cannot be in what it holds itself'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_assignments_no_cycle', TABLE = 'assignments';
        END IF;
        SELECT parent_asset_id INTO holder FROM assignments WHERE asset_id = holder AND checked_in_at IS NULL;
    END LOOP;
    RETURN NEW;
END $$
"""


def upgrade() -> None:
    op.execute(FUNCTION)
    op.execute(
        "CREATE TRIGGER refuse_holding_cycle BEFORE INSERT OR UPDATE OF parent_asset_id ON assignments"
        " FOR EACH ROW WHEN (NEW.parent_asset_id IS NOT NULL) EXECUTE FUNCTION refuse_holding_cycle()"
    )


def downgrade() -> None:
    op.execute("DROP TRIGGER refuse_holding_cycle ON assignments")
    op.execute("DROP FUNCTION refuse_holding_cycle")
