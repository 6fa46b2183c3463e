-- Databases that the first versions made have other functions than migration 0001 makes since: in them, questions
-- about the past find no changes_under_way().

-- Counts a row's versions, so that no way of changing it can forget to. Argument: the columns, of a table that has
-- such, whose change alone is no new version.
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

-- The transactions of others whose changes may be of before a moment and cannot be seen yet; null if it is still to come.
-- The clock is read first: a change that takes the lock after that is of a later moment. It looks at who has the lock
-- and does not queue for it: whoever comes behind an exclusive lock would have to wait too.
CREATE OR REPLACE FUNCTION changes_under_way(moment timestamptz) RETURNS text[] LANGUAGE plpgsql AS $$
BEGIN
    IF moment > clock_timestamp() THEN
        RETURN NULL;
    END IF;
    -- No change is under way for so long.
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
