-- A time-ordered id (RFC 9562, version 7, method 3): 48 bits of milliseconds, 12 of their fraction, the rest random.
CREATE FUNCTION uuid_v7() RETURNS uuid LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
DECLARE
    micros bigint := floor(extract(epoch FROM clock_timestamp()) * 1000000);
    fraction int := (micros % 1000) * 4096 / 1000;
    bytes bytea := overlay(uuid_send(gen_random_uuid()) PLACING substring(int8send(micros / 1000) FROM 3) FROM 1 FOR 6);
BEGIN
    bytes := set_byte(set_byte(bytes, 6, 112 | (fraction >> 8)), 7, fraction & 255);
    RETURN encode(bytes, 'hex')::uuid;
END $$;

-- The texts that a search looks into, in the one form in which they are compared.
CREATE FUNCTION search_text(VARIADIC texts text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT lower(normalize(array_to_string(texts, ' '), NFC))
$$;

-- The pairs of neighbouring characters within words, as numbers, and the single characters beyond ASCII
-- (a Hangul syllable alone can be searched for). Two pairs may share a number: a search compares the text as well.
CREATE FUNCTION search_grams(searched text) RETURNS int[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    grams int[] := '{}';
    previous bigint := 32;
    current bigint;
    letter text;
BEGIN
    FOREACH letter IN ARRAY string_to_array(translate(searched, E'\t\r\n', '   '), NULL) LOOP
        current := ascii(letter);
        IF current > 127 THEN
            grams := grams || current::int;
        END IF;
        IF previous <> 32 AND current <> 32 THEN
            grams := grams || ((previous * 65536 + current) % 2147483647)::int;
        END IF;
        previous := current;
    END LOOP;
    RETURN ARRAY(SELECT DISTINCT unnest(grams));
END $$;

-- Counts a row's versions, so that no way of changing it can forget to. Argument: the columns, of a table that has
-- such, whose change alone is no new version.
CREATE FUNCTION count_version() RETURNS trigger LANGUAGE plpgsql AS $$
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

-- Records what a statement changed. Arguments: entity type; columns that are secret, derived, quiet.
--
-- The shared lock, held to the end of the transaction and taken before the clock is read, lets a reader of the past
-- wait until no change from before its moment can still appear: see changes_under_way().
CREATE FUNCTION record_events() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone TO 'UTC' AS $$
#variable_conflict use_variable
DECLARE
    kind text := TG_ARGV[0];
    secret text[] := TG_ARGV[1];
    derived text[] := TG_ARGV[2];
    quiet text[] := TG_ARGV[3];
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
                f.key, CASE WHEN f.key = ANY (secret) THEN '[null, "***"]' ELSE jsonb_build_array(NULL, f.value) END
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
                    CASE WHEN f.key = ANY (secret) THEN '["***", "***"]' ELSE jsonb_build_array(b.value, f.value) END
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
                f.key, CASE WHEN f.key = ANY (secret) THEN '["***", null]' ELSE jsonb_build_array(f.value, NULL) END
            ) AS changes
            FROM jsonb_each(to_jsonb(o) - derived) f WHERE f.value <> 'null'
        ) c;
    END IF;
    RETURN NULL;
END $$;

-- Who may run it can put it on a table of their own, and have it record what never happened.
REVOKE EXECUTE ON FUNCTION record_events() FROM PUBLIC;

CREATE FUNCTION refuse_change_of_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are only appended: what has happened cannot be changed' USING ERRCODE = 'restrict_violation';
END $$;

-- Nothing would be left to record what a TRUNCATE takes away.
CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the rows of % are deleted, which is recorded, and not truncated', TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;

-- The transactions of others whose changes may be of before a moment and cannot be seen yet; null if it is still to come.
-- The clock is read first: a change that takes the lock after that is of a later moment. It looks at who has the lock
-- and does not queue for it: whoever comes behind an exclusive lock would have to wait too.
CREATE FUNCTION changes_under_way(moment timestamptz) RETURNS text[] LANGUAGE plpgsql AS $$
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

-- The rows of a table as they were: today's, with what was recorded since then undone, the first change first.
-- A row made since then has an undone id of null; one that was erased has its whole self in what was undone.
CREATE FUNCTION as_of(kind anyelement, entity_type text, moment timestamptz) RETURNS SETOF anyelement
LANGUAGE plpgsql STABLE SET timezone TO 'UTC' AS $$
BEGIN
    RETURN QUERY EXECUTE format($query$
        WITH undo AS (
            SELECT first.entity_id, jsonb_object_agg(first.key, first.value) AS fields
            FROM (
                SELECT DISTINCT ON (e.entity_id, c.key) e.entity_id, c.key, c.value -> 0 AS value
                FROM events e CROSS JOIN LATERAL jsonb_each(e.changes) c
                WHERE e.entity_type = $1 AND e.occurred_at > $2
                ORDER BY e.entity_id, c.key, e.id
            ) first
            GROUP BY first.entity_id
        )
        SELECT r.* FROM %1$s r WHERE NOT EXISTS (SELECT FROM undo u WHERE u.entity_id = r.id)
        UNION ALL
        SELECT was.* FROM undo u
        LEFT JOIN %1$s r ON r.id = u.entity_id
        CROSS JOIN LATERAL jsonb_populate_record(r, u.fields) was
        WHERE was.id IS NOT NULL
    $query$, pg_typeof(kind)) USING entity_type, moment;
END $$;

-- Refuses a parent under the row itself. The lock makes two moves at once take turns.
CREATE FUNCTION refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    ancestor uuid := NEW.parent_id;
BEGIN
    PERFORM pg_advisory_xact_lock(835003, TG_RELID::int);
    WHILE ancestor IS NOT NULL LOOP
        IF ancestor = NEW.id THEN
            RAISE EXCEPTION 'a row of % cannot be under itself', TG_TABLE_NAME
                USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_parent_id';
        END IF;
        EXECUTE format('SELECT parent_id FROM %I WHERE id = $1', TG_TABLE_NAME) INTO ancestor USING ancestor;
    END LOOP;
    RETURN NEW;
END $$;
