"""An asset is not of use while work on it is under way, whoever gives it a status."""

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.execute("""
        CREATE FUNCTION refuse_use_while_worked_on() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (
                SELECT FROM maintenances m
                WHERE m.asset_id = NEW.id AND m.state = 'under_way' AND m.deleted_at IS NULL
            ) AND EXISTS (
                SELECT FROM statuses s WHERE s.id = NEW.status_id AND s.kind IN ('available', 'in_use')
            ) THEN
                RAISE EXCEPTION 'work on asset % is under way', NEW.id
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_assets_not_worked_on';
            END IF;
            RETURN NEW;
        END $$
    """)
    op.execute(
        "CREATE TRIGGER refuse_use_while_worked_on BEFORE UPDATE OF status_id ON assets FOR EACH ROW"
        " WHEN (NEW.status_id <> OLD.status_id) EXECUTE FUNCTION refuse_use_while_worked_on()"
    )


def downgrade() -> None:
    op.execute("DROP TRIGGER refuse_use_while_worked_on ON assets")
    op.execute("DROP FUNCTION refuse_use_while_worked_on")
