-- Databases made before migration 0001 got its final text lack functions, and `as_of` queries fail in them.

-- Increments the version of a row, unless only the columns in the argument changed.
CREATE OR REPLACE FUNCTION count_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> OLD.id THEN
        RAISE EXCEPTION 'the id of a row of % cannot be changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_NARGS > 0 THEN
        IF to_jsonb(NEW) - TG_ARGV[0]::text[] = to_jsonb(OLD) - TG_ARGV[0]::text[] THEN
            RETURN NEW;
        END IF;
    END IF;
    NEW.version := OLD.version + 1;
    NEW.updated_at := now();
    RETURN NEW;
END $$;

-- Returns the other open transactions that may have made changes before a time; null if the time is
-- in the future. The clock is read first: a change that takes the lock after that is of a later time. It reads pg_locks
-- and does not queue for the lock, where it would wait behind an exclusive one.
CREATE OR REPLACE FUNCTION changes_under_way(moment timestamptz) RETURNS text[] LANGUAGE plpgsql AS $$
BEGIN
    IF moment > clock_timestamp() THEN
        RETURN NULL;
    END IF;
    -- No transaction stays open for so long.
    IF moment < clock_timestamp() - interval '1 hour' THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY(
        SELECT l.virtualtransaction FROM pg_locks l
        WHERE l.locktype = 'advisory' AND (l.classid, l.objid, l.objsubid) = (0, 835001, 1)
            AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
            AND l.pid IS DISTINCT FROM pg_backend_pid()
    );
END $$;

DROP FUNCTION IF EXISTS as_of_settled();
REVOKE EXECUTE ON FUNCTION record_events() FROM PUBLIC;
REVOKE INSERT, UPDATE ON alembic_version FROM sams_app;
