-- A value of a field as the API writes it: amounts as decimal strings, which no reader rounds, and times with Z.
CREATE FUNCTION as_told(field text, value jsonb, amounts text[], moments text[]) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN value = 'null' THEN value
        WHEN field = ANY (amounts) THEN to_jsonb(value #>> '{}')
        WHEN field = ANY (moments) THEN to_jsonb(replace(value #>> '{}', '+00:00', 'Z'))
        ELSE value
    END
$$;

-- Records what a statement changed. Arguments: entity type; columns that are secret, derived, quiet.
--
-- The shared lock, held to the end of the transaction and taken before the clock is read, lets a reader of the past
-- wait until no change from before its moment can still appear: see changes_under_way().
CREATE OR REPLACE FUNCTION record_events() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone TO 'UTC' AS $$
#variable_conflict use_variable
DECLARE
    kind text := TG_ARGV[0];
    secret text[] := TG_ARGV[1];
    derived text[] := TG_ARGV[2];
    quiet text[] := TG_ARGV[3];
    amounts text[] := ARRAY(
        SELECT a.attname FROM pg_attribute a
        WHERE a.attrelid = TG_RELID AND a.atttypid = 'numeric'::regtype
    );
    moments text[] := ARRAY(
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
                    ELSE jsonb_build_array(NULL, as_told(f.key, f.value, amounts, moments)) END
            ) AS changes
            FROM jsonb_each(to_jsonb(n) - derived) f WHERE f.value <> 'null'
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
                            as_told(f.key, b.value, amounts, moments), as_told(f.key, f.value, amounts, moments)
                        ) END
                ) AS changes,
                bool_or(f.key <> ALL (quiet)) AS telling
            FROM jsonb_each(to_jsonb(n) - derived) f
            JOIN jsonb_each(to_jsonb(o) - derived) b USING (key)
            WHERE f.value <> b.value
        ) c
        WHERE c.telling OR (named IS NOT NULL AND c.changes IS NOT NULL);
    ELSE
        INSERT INTO events (occurred_at, actor_id, actor_name, action, entity_type, entity_id, changes, note, request_id)
        SELECT moment, actor, actor_label, coalesce(named, kind || '.erased'), kind, o.id, c.changes, why, request
        FROM old_rows o
        CROSS JOIN LATERAL (
            SELECT jsonb_object_agg(
                f.key,
                CASE WHEN f.key = ANY (secret) THEN '["***", null]'
                    ELSE jsonb_build_array(as_told(f.key, f.value, amounts, moments), NULL) END
            ) AS changes
            FROM jsonb_each(to_jsonb(o) - derived) f WHERE f.value <> 'null'
        ) c;
    END IF;
    RETURN NULL;
END $$;
