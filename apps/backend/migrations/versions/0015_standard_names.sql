-- Convert a column's value to the form that the API writes: amounts as decimal strings, times in UTC with Z and either
-- no fraction of a second or six digits of it.
CREATE FUNCTION to_api_json(field text, value jsonb, amounts text[], timestamps text[]) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN value = 'null' THEN value
        WHEN field = ANY (amounts) THEN to_jsonb(value #>> '{}')
        WHEN field = ANY (timestamps) THEN to_jsonb(replace(
            to_char((value #>> '{}')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '.000000Z', 'Z'
        ))
        ELSE value
    END
$$;

-- Records the changes of a statement. Arguments: entity type; secret, excluded and untracked columns.
--
-- The shared lock is taken before the clock is read and held to the end of the transaction, so that an `as_of` query
-- can wait until no change from before its time can still be committed: see in_flight_transactions().
CREATE OR REPLACE FUNCTION record_events() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone TO 'UTC' AS $$
#variable_conflict use_variable
DECLARE
    kind text := TG_ARGV[0];
    secret text[] := TG_ARGV[1];
    excluded text[] := TG_ARGV[2];
    untracked text[] := TG_ARGV[3];
    amounts text[] := ARRAY(
        SELECT a.attname FROM pg_attribute a
        WHERE a.attrelid = TG_RELID AND a.atttypid = 'numeric'::regtype
    );
    timestamps text[] := ARRAY(
        SELECT a.attname FROM pg_attribute a
        WHERE a.attrelid = TG_RELID AND a.atttypid = 'timestamptz'::regtype
    );
    moment timestamptz;
    actor uuid := nullif(current_setting('sams.actor_id', true), '');
    actor_label text := coalesce(nullif(current_setting('sams.actor_name', true), ''), 'database: ' || session_user);
    named text := nullif(current_setting('sams.action', true), '');
    why text := nullif(current_setting('sams.note', true), '');
    request text := nullif(current_setting('sams.request_id', true), '');
BEGIN
    PERFORM pg_advisory_xact_lock_shared(835001);
    moment := clock_timestamp();
    IF split_part(named, '.', 1) IS DISTINCT FROM kind THEN
        named := NULL;
    END IF;

    IF TG_OP = 'INSERT' THEN
        INSERT INTO events (occurred_at, actor_id, actor_name, action, entity_type, entity_id, changes, note, request_id)
        SELECT moment, actor, actor_label, coalesce(named, kind || '.created'), kind, n.id, c.changes, why, request
        FROM new_rows n
        CROSS JOIN LATERAL (
            SELECT jsonb_object_agg(
                f.key,
                CASE WHEN f.key = ANY (secret) THEN '[null, "***"]'
                    ELSE jsonb_build_array(NULL, to_api_json(f.key, f.value, amounts, timestamps)) END
            ) AS changes
            FROM jsonb_each(to_jsonb(n) - excluded) f WHERE f.value <> 'null'
        ) c;
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO events (occurred_at, actor_id, actor_name, action, entity_type, entity_id, changes, note, request_id)
        SELECT moment, actor, actor_label,
            coalesce(
                named,
                CASE WHEN c.changes -> 'deleted_at' ->> 0 IS NULL AND c.changes -> 'deleted_at' ->> 1 IS NOT NULL
                        THEN kind || '.deleted'
                    WHEN c.changes -> 'deleted_at' ->> 1 IS NULL AND c.changes -> 'deleted_at' ->> 0 IS NOT NULL
                        THEN kind || '.restored'
                    ELSE kind || '.updated' END
            ),
            kind, n.id, c.changes, why, request
        FROM old_rows o
        JOIN new_rows n USING (id)
        CROSS JOIN LATERAL (
            SELECT
                jsonb_object_agg(
                    f.key,
                    CASE WHEN f.key = ANY (secret) THEN '["***", "***"]'
                        ELSE jsonb_build_array(
                            to_api_json(f.key, b.value, amounts, timestamps), to_api_json(f.key, f.value, amounts, timestamps)
                        ) END
                ) AS changes,
                bool_or(f.key <> ALL (untracked)) AS is_significant
            FROM jsonb_each(to_jsonb(n) - excluded) f
            JOIN jsonb_each(to_jsonb(o) - excluded) b USING (key)
            WHERE f.value <> b.value
        ) c
        WHERE c.is_significant OR (named IS NOT NULL AND c.changes IS NOT NULL);
    ELSE
        INSERT INTO events (occurred_at, actor_id, actor_name, action, entity_type, entity_id, changes, note, request_id)
        SELECT moment, actor, actor_label, coalesce(named, kind || '.purged'), kind, o.id, c.changes, why, request
        FROM old_rows o
        CROSS JOIN LATERAL (
            SELECT jsonb_object_agg(
                f.key,
                CASE WHEN f.key = ANY (secret) THEN '["***", null]'
                    ELSE jsonb_build_array(to_api_json(f.key, f.value, amounts, timestamps), NULL) END
            ) AS changes
            FROM jsonb_each(to_jsonb(o) - excluded) f WHERE f.value <> 'null'
        ) c;
    END IF;
    RETURN NULL;
END $$;

-- Refuses a status of kind available or in_use while the asset is under maintenance.
CREATE FUNCTION protect_maintenance_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM maintenances m
        WHERE m.asset_id = NEW.id AND m.state = 'in_progress' AND m.deleted_at IS NULL
    ) AND EXISTS (
        SELECT FROM statuses s WHERE s.id = NEW.status_id AND s.kind IN ('available', 'in_use')
    ) THEN
        RAISE EXCEPTION 'asset % is under maintenance', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_assets_maintenance_status';
    END IF;
    RETURN NEW;
END $$;

-- Keeps the statuses that SAMS finds by their code (new assets, loan pool, maintenance, disposal), and the kind of a
-- status that assets under maintenance have.
CREATE FUNCTION protect_system_statuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.code IN ('stock', 'loaned', 'maintenance', 'disposed')
        AND (NEW.code <> OLD.code OR NEW.kind <> OLD.kind OR NEW.deleted_at IS NOT NULL)
    THEN
        RAISE EXCEPTION 'the system status % cannot be changed', OLD.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_statuses_system';
    END IF;
    IF NEW.kind <> OLD.kind AND NEW.kind IN ('available', 'in_use') AND EXISTS (
        SELECT FROM maintenances m JOIN assets a ON a.id = m.asset_id
        WHERE m.state = 'in_progress' AND m.deleted_at IS NULL AND a.status_id = OLD.id
    ) THEN
        RAISE EXCEPTION 'assets with the status % are under maintenance', OLD.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_statuses_maintenance_kind';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER protect_maintenance_status BEFORE UPDATE OF status_id ON assets FOR EACH ROW
    WHEN (NEW.status_id <> OLD.status_id) EXECUTE FUNCTION protect_maintenance_status();
CREATE TRIGGER protect_system_statuses BEFORE UPDATE OF code, kind, deleted_at ON statuses FOR EACH ROW
    EXECUTE FUNCTION protect_system_statuses();
