-- Records a check-out, check-in or transfer as an event of the asset, unless the transaction has recorded it already: the
-- services update the asset after its assignment, under one of these actions. It runs at the end of the transaction, so
-- that an assignment closed and another opened are one transfer. The holders are in the events of the assignments.
--
-- "+ 0" keeps the planner from the index on transaction_id: one transaction may have a million events.
CREATE FUNCTION record_holder_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    current_transaction bigint := pg_current_xact_id()::text::bigint;
    latest events;
    recorded uuid;
    is_start boolean;
    is_end boolean;
    start_note text;
BEGIN
    SELECT e.* INTO latest FROM events e
    WHERE e.entity_type = 'assignment' AND e.entity_id = NEW.id ORDER BY e.id DESC LIMIT 1;

    SELECT e.id INTO recorded FROM events e
    WHERE e.entity_type = 'asset' AND e.entity_id = NEW.asset_id AND e.transaction_id + 0 = current_transaction
        AND e.occurred_at >= transaction_timestamp()
        AND e.action IN ('asset.checked_out', 'asset.checked_in', 'asset.transferred')
    ORDER BY e.id DESC LIMIT 1;
    IF latest.id IS NULL OR recorded > latest.id THEN
        RETURN NULL;
    END IF;

    SELECT
        bool_or(a.checked_in_at IS NULL AND (c.is_created OR c.is_reopened OR c.is_reassigned)),
        bool_or(NOT c.is_created AND (c.is_closed OR (a.checked_in_at IS NULL AND c.is_reassigned))),
        max(a.note) FILTER (WHERE a.checked_in_at IS NULL)
    INTO is_start, is_end, start_note
    FROM assignments a
    JOIN events e ON e.entity_type = 'assignment' AND e.entity_id = a.id
    CROSS JOIN LATERAL (
        SELECT e.changes ? 'id' AS is_created,
            e.changes ->> 'checked_in_at' IS NOT NULL AND e.changes -> 'checked_in_at' ->> 0 IS NULL AS is_closed,
            e.changes ->> 'checked_in_at' IS NOT NULL AND e.changes -> 'checked_in_at' ->> 1 IS NULL AS is_reopened,
            e.changes ?| ARRAY['user_id', 'location_id', 'parent_asset_id'] AS is_reassigned
    ) c
    WHERE a.asset_id = NEW.asset_id AND e.transaction_id + 0 = current_transaction
        AND e.occurred_at >= transaction_timestamp() AND (recorded IS NULL OR e.id > recorded);

    IF is_start OR is_end THEN
        INSERT INTO events (occurred_at, actor_id, actor_name, action, entity_type, entity_id, changes, note, request_id)
        VALUES (
            clock_timestamp(), latest.actor_id, latest.actor_name,
            CASE WHEN is_start AND is_end THEN 'asset.transferred'
                WHEN is_start THEN 'asset.checked_out' ELSE 'asset.checked_in' END,
            'asset', NEW.asset_id, '{}', coalesce(start_note, latest.note), latest.request_id
        );
    END IF;
    RETURN NULL;
END $$;

REVOKE EXECUTE ON FUNCTION record_holder_change() FROM PUBLIC;

CREATE CONSTRAINT TRIGGER record_holder_insert AFTER INSERT ON assignments
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.checked_in_at IS NULL) EXECUTE FUNCTION record_holder_change();
CREATE CONSTRAINT TRIGGER record_holder_update
    AFTER UPDATE OF user_id, location_id, parent_asset_id, checked_in_at ON assignments
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (
        (OLD.user_id, OLD.location_id, OLD.parent_asset_id, OLD.checked_in_at IS NULL)
        IS DISTINCT FROM (NEW.user_id, NEW.location_id, NEW.parent_asset_id, NEW.checked_in_at IS NULL)
    )
    EXECUTE FUNCTION record_holder_change();
